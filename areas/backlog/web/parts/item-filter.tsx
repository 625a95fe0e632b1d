import { useRef } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { t } from '../../../../web/text/t.ts'
import { Kbd } from '../../../../web/ui/kbd.tsx'
import { Menu, type MenuGroup } from '../../../../web/ui/menu.tsx'
import { ITEM_STATES, ITEM_TYPES } from '../../contract.ts'
import type { FilterKey, ListSearch } from '../list-search.ts'

type FilterProps = { search: ListSearch; onSet: (key: FilterKey, value: string | undefined) => void }

/** As many personas as a menu can hold; the rest is found by searching. */
const SHOWN = 40

const usePersonas = () => useRead('persona.list', { sort: 'title', limit: SHOWN })

/** Narrows the list by type, state and persona. */
export function FilterMenu({ search, onSet }: FilterProps) {
  const room = useRef<HTMLSpanElement>(null)
  const personas = usePersonas()
  useKey('list.filter', () => room.current?.querySelector('button')?.click())
  const choice = (key: FilterKey, value: string, label: string) => ({
    id: `${key} ${value}`,
    label,
    isSelected: search[key] === value,
    run: () => onSet(key, value),
  })
  const any = (key: FilterKey) => ({
    id: key,
    label: t('item.any'),
    isSelected: search[key] === undefined,
    run: () => onSet(key, undefined),
  })
  const groups: MenuGroup[] = [
    {
      title: t('item.type'),
      actions: [any('type'), ...ITEM_TYPES.map((type) => choice('type', type, t(`item.type.${type}`)))],
    },
    {
      title: t('item.state'),
      actions: [
        any('state'),
        ...ITEM_STATES.map((state) => choice('state', state, t(`item.state.${state}`))),
      ],
    },
    {
      title: t('item.relookFilter'),
      actions: [any('relook'), choice('relook', 'true', t('health.figure.relook'))],
    },
    {
      title: t('item.personaId'),
      actions: [
        any('personaId'),
        choice('personaId', 'none', t('item.noPersona')),
        ...(personas.data?.records ?? []).map((each) => choice('personaId', each.ref, each.title)),
      ],
    },
  ]
  return (
    <span ref={room}>
      <Menu actions={groups} placement="bottom end">
        {t('item.filter')} <Kbd keys="F" decorative />
      </Menu>
    </span>
  )
}

/** The filters to which the figures of the health page lead. */
const healthWords: Partial<Record<FilterKey, (value: string) => string>> = {
  lacks: (value) => t(`item.lacks.${value}`),
  opinion: () => t('health.figure.opinion'),
  blocked: () => t('health.figure.blocked'),
  orphan: () => t('health.figure.orphan'),
  relook: () => t('health.figure.relook'),
  stale: (value) => t('health.figure.stale', { stale: Number(value) }),
  older: (value) => t('health.figure.old', { old: Number(value) }),
  large: (value) => t('health.figure.large', { large: Number(value) }),
}

/** The filters that are set, in words, each with how to take it away. */
export const useFilterWords = ({ search, onSet }: FilterProps) => {
  const personas = usePersonas()
  const personaWords = (ref: string) =>
    ref === 'none'
      ? t('item.noPersona')
      : (personas.data?.records.find((each) => each.ref === ref)?.title ?? ref)
  const words: Partial<Record<FilterKey, (value: string) => string>> = {
    type: (value) => t(`item.type.${value}`),
    state: (value) => t(`item.state.${value}`),
    personaId: personaWords,
    tags: (value) => t('item.tagged', { tag: value }),
    ...healthWords,
  }
  return Object.entries(words).flatMap(([key, say]) => {
    const value = search[key as FilterKey]
    return value === undefined
      ? []
      : [{ id: key, label: say(value), onRemove: () => onSet(key as FilterKey, undefined) }]
  })
}
