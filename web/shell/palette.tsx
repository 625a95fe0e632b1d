import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Autocomplete } from 'react-aria-components/Autocomplete'
import { Menu as AriaMenu, Header, MenuItem, MenuSection } from 'react-aria-components/Menu'
import { Dialog as AriaDialog, Modal, ModalOverlay } from 'react-aria-components/Modal'
import { t } from '../text/t.ts'
import { classes } from '../ui/classes.ts'
import dialogCss from '../ui/dialog.module.css'
import popover from '../ui/popover.module.css'
import { SearchField } from '../ui/search-field.tsx'
import { RefLabel } from '../ui/tag.tsx'
import type { CreateAction, PaletteCommand, RailEntry } from './area-pages.ts'
import css from './palette.module.css'
import { type PaletteItem, paletteItems } from './palette-items.ts'

/** `create` offers only what can be created. */
export type PaletteGroup = 'all' | 'create'

export type FoundRecord = { ref: string; title: string; kind: string; address: string }
export type SearchRecords = (typed: string, signal: AbortSignal) => Promise<readonly FoundRecord[]>

export type PaletteProps = {
  group: PaletteGroup
  base: string
  ownBase: string
  entries: readonly RailEntry[]
  commands: readonly PaletteCommand[]
  create: readonly CreateAction[]
  searchRecords: SearchRecords
  onGo: (address: string) => void
  onClose: () => void
}

/** Go, create, do, and find records: type a few letters, arrows choose, Enter does. */
export function Palette(props: PaletteProps) {
  const { group, onGo, onClose } = props
  const [typed, setTyped] = useState('')
  const asked = useDeferredValue(typed.trim())
  const { found, isSearching } = useFound(group === 'create' ? '' : asked, props.searchRecords)
  const items = useMemo(() => paletteItems(props, asked), [props, asked])
  const sections = group === 'create' ? ['create' as const] : (['go', 'create', 'act'] as const)
  const label = group === 'create' ? t('palette.create') : t('palette.label')
  const records: PaletteItem[] = found.map((record) => ({
    id: `record ${record.ref}`,
    group: 'records',
    label: record.title,
    ref: record.ref,
    address: record.address,
  }))
  const all = [...items, ...records]
  return (
    <ModalOverlay
      isOpen
      onOpenChange={(open) => open || onClose()}
      isDismissable
      className={classes(dialogCss['veil'])}
    >
      <Modal className={classes(dialogCss['modal'], css['modal'])}>
        <AriaDialog aria-label={label} className={classes(css['palette'])}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <div className={css['field']}>
              <SearchField label={label} placeholder={t('palette.placeholder')} autoFocus />
            </div>
            <AriaMenu
              aria-label={label}
              className={classes(popover['options'], css['options'])}
              onAction={(id) => {
                const item = all.find((each) => each.id === id)
                if (item) onGo(item.address)
              }}
              renderEmptyState={() => (
                <p className={css['empty']}>{isSearching ? t('palette.searching') : t('palette.nothing')}</p>
              )}
            >
              {[...sections, 'records' as const].map((section) => {
                const shown = all.filter((item) => item.group === section)
                return shown.length === 0 ? null : (
                  <MenuSection key={section}>
                    <Header className={classes(popover['heading'])}>{t(`palette.${section}`)}</Header>
                    {shown.map(paletteItem)}
                  </MenuSection>
                )
              })}
            </AriaMenu>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

const paletteItem = (item: PaletteItem) => (
  <MenuItem
    key={item.id}
    id={item.id}
    textValue={`${item.ref ?? ''} ${item.label}`}
    className={classes(popover['option'])}
  >
    <span>{item.label}</span>
    {item.ref === undefined ? null : <RefLabel>{item.ref}</RefLabel>}
  </MenuItem>
)

/** Records that fit; a superseded question is given up, and one letter asks nothing. */
function useFound(asked: string, search: SearchRecords) {
  const [found, setFound] = useState<readonly FoundRecord[]>([])
  const [isSearching, setSearching] = useState(false)
  useEffect(() => {
    if (asked.length < 2) {
      setFound([])
      return
    }
    const stop = new AbortController()
    setSearching(true)
    search(asked, stop.signal)
      .then(setFound, () => stop.signal.aborted || setFound([]))
      .finally(() => stop.signal.aborted || setSearching(false))
    return () => stop.abort()
  }, [asked, search])
  return { found, isSearching }
}
