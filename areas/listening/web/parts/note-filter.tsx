import { useRef } from 'react'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { t } from '../../../../web/text/t.ts'
import { Menu } from '../../../../web/ui/menu.tsx'
import { CHANNELS } from '../../contract.ts'
import type { FilterKey, ListSearch } from '../list-search.ts'

type FilterProps = { search: ListSearch; onSet: (key: FilterKey, value: string | undefined) => void }

/** As many groups as a menu can hold; the rest is found by searching. */
const SHOWN = 40

const useGroups = () => useRead('group.list', { sort: 'title', limit: SHOWN })

/** Narrows the notes by the group they speak for and the way they came. */
export function NoteFilterMenu({ search, onSet }: FilterProps) {
  const room = useRef<HTMLSpanElement>(null)
  const groups = useGroups()
  useKey('list.filter', () => room.current?.querySelector('button')?.click())
  const choice = (key: FilterKey, value: string | undefined, label: string) => ({
    id: `${key} ${value ?? ''}`,
    label,
    isSelected: search[key] === value,
    run: () => onSet(key, value),
  })
  return (
    <span ref={room}>
      <Menu
        placement="bottom end"
        actions={[
          {
            title: t('note.groupId'),
            actions: [
              choice('groupId', undefined, t('note.any')),
              choice('groupId', 'none', t('note.noGroup')),
              ...(groups.data?.records ?? []).map((each) => choice('groupId', each.ref, each.title)),
            ],
          },
          {
            title: t('note.channel'),
            actions: [
              choice('channel', undefined, t('note.any')),
              ...CHANNELS.map((channel) => choice('channel', channel, t(`note.channel.${channel}`))),
            ],
          },
        ]}
      >
        {t('note.filter')}
      </Menu>
    </span>
  )
}

/** The filters that are set, in words, each with how to take it away. */
export const useNoteFilterWords = ({ search, onSet }: FilterProps) => {
  const groups = useGroups()
  const person = useRead('person.get', { ref: search.saidBy ?? '' }, { enabled: search.saidBy !== undefined })
  const words: Record<FilterKey, (value: string) => string> = {
    groupId: (value) =>
      value === 'none'
        ? t('note.noGroup')
        : (groups.data?.records.find((each) => each.ref === value)?.title ?? value),
    channel: (value) => t(`note.channel.${value}`),
    saidBy: (value) => person.data?.record.title ?? value,
  }
  return (Object.keys(words) as FilterKey[]).flatMap((key) => {
    const value = search[key]
    return value === undefined
      ? []
      : [{ id: key, label: words[key](value), onRemove: () => onSet(key, undefined) }]
  })
}
