import type { Input } from '../../../web/data/types.ts'
import { CHANNELS } from '../contract.ts'

/** The ready-made views of the notes. Each has an address of its own: `?show=nowhere`. */
export const VIEWS = ['all', 'nowhere', 'unconfirmed', 'inbox'] as const
export type View = (typeof VIEWS)[number]

export const FILTERS = ['groupId', 'channel', 'saidBy'] as const
export type FilterKey = (typeof FILTERS)[number]

const SORTS = ['title', 'saidOn', 'heard', 'channel'] as const
type SortKey = (typeof SORTS)[number]

/** What of the notes is shown, as the address says it. */
export type ListSearch = { show?: View; q?: string; sort?: SortKey | `-${SortKey}` } & Partial<
  Record<FilterKey, string>
>

/** Reads what an address says and leaves out what it cannot mean: a mistyped link still shows a list. */
export const readSearch = (search: Readonly<Record<string, unknown>>): ListSearch => {
  const text = (key: string) => {
    const value = search[key]
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const sort = text('sort')
  const channel = text('channel')
  return Object.fromEntries(
    Object.entries({
      show: VIEWS.find((view) => view === search['show']),
      q: text('q'),
      sort: SORTS.flatMap((key) => [key, `-${key}` as const]).find((each) => each === sort),
      groupId: text('groupId'),
      saidBy: text('saidBy'),
      channel: CHANNELS.find((each) => each === channel),
    }).filter(([, value]) => value !== undefined),
  )
}

const viewInput: Record<View, Input<'note.list'>> = {
  all: {},
  nowhere: { leads: 'nowhere' },
  unconfirmed: { heard: 'said,heard-back' },
  inbox: { product: 'none' },
}

/** The input of `note.list` for what is shown. */
export const listInput = (search: ListSearch, product: string | undefined): Input<'note.list'> => {
  const filters: Partial<Record<FilterKey, string>> = Object.fromEntries(
    FILTERS.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])),
  )
  return {
    ...(product ? { product } : {}),
    ...viewInput[search.show ?? 'all'],
    ...filters,
    ...(search.sort ? { sort: search.sort } : {}),
    ...(search.q ? { text: search.q } : {}),
    limit: 100,
    count: true,
  }
}
