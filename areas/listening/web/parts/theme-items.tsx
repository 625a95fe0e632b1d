import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { findItems, readOption } from './find-options.ts'
import type { Theme } from './use-themes.ts'
import css from './voice-list.module.css'

/** The work that a theme asks for; its voices count for each of these items. */
export function ThemeItems({ theme, mayWrite }: { theme: Theme; mayWrite: boolean }) {
  const { product } = useWorkspace()
  const [isAdding, setAdding] = useState(false)
  const links = useRead('link.list', { ref: theme.ref })
  const add = useDo('link.add', { undo: () => t('theme.itemAdded') })
  const make = useDo('item.create')
  const remove = useDo('link.remove', { undo: () => t('theme.itemRemoved') })
  const items = (links.data?.links ?? []).filter(
    (link) => link.type === 'asks-for' && link.direction === 'out',
  )
  const place = theme.productId ?? product?.id
  const choose = async (option: Option) => {
    const chosen = readOption(option)
    const to =
      'to' in chosen ? chosen.to : (await make.run({ title: chosen.title, product: place ?? '' })).record.id
    await add.run({ ref: theme.ref, type: 'asks-for', to })
    setAdding(false)
  }
  const problem = add.problem ?? make.problem ?? remove.problem
  return (
    <Section title={t('theme.items')} panel="padded">
      {items.length === 0 ? <p className={css['soft']}>{t('theme.noItems')}</p> : null}
      <ul className={css['links']}>
        {items.map((link) => (
          <li key={link.id}>
            <RecordLink named={link.other} withRef />
            {mayWrite ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('theme.itemRemove', { item: link.other.title })}
                onPress={() => void remove.run({ id: link.id }).catch(() => {})}
              >
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? <ErrorState problem={problem} /> : null}
      {mayWrite ? (
        <div className={css['add']}>
          {isAdding ? (
            <ComboBox
              label={t('theme.itemAdd')}
              help={t('theme.itemHelp')}
              autoFocus
              load={(typed, signal) => findItems(typed, place, signal)}
              value={null}
              onChange={(option) => {
                if (option) choose(option).catch(() => {})
              }}
            />
          ) : (
            <Button size="small" onPress={() => setAdding(true)}>
              {t('theme.itemAdd')}
            </Button>
          )}
        </div>
      ) : null}
    </Section>
  )
}
