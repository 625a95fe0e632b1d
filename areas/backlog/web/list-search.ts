import type { Input } from '../../../web/data/types.ts'
import { CLOSED_STATES, OPEN_STATES } from '../contract.ts'

/** The ready-made views of the list. Each has an address of its own: `?show=ready`. */
export const VIEWS = ['order', 'ready', 'waiting', 'opinion', 'persona', 'done'] as const
export type View = (typeof VIEWS)[number]

/** Filters beside the view; each is a part of the address. */
export const FILTERS = [
  'type',
  'state',
  'personaId',
  'tags',
  'lacks',
  'opinion',
  'blocked',
  'orphan',
  'relook',
  'stale',
  'older',
  'large',
] as const
export type FilterKey = (typeof FILTERS)[number]

/** What of the list is shown, as the address says it. */
export type ListSearch = { show?: View; q?: string; sort?: string } & Partial<Record<FilterKey, string>>

const open = OPEN_STATES.join()
const viewInput: Record<View, Input<'item.list'>> = {
  order: { state: open },
  ready: { state: 'ready' },
  waiting: { state: 'ready,in-progress', lacks: 'any' },
  opinion: { state: open, opinion: 'true' },
  persona: { state: open, lacks: 'persona' },
  done: { state: CLOSED_STATES.join(), sort: '-updatedAt' },
}

/** What people sort by; any other word in an address is left out rather than refused. */
const SORTS = ['title', 'estimate', 'state', 'updatedAt', 'createdAt']

/** Reads what an address says and leaves out what it cannot mean: a link that somebody mistyped still shows a list. */
export const readSearch = (search: Readonly<Record<string, unknown>>): ListSearch => {
  const text = (key: string) => {
    const value = search[key]
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const show = VIEWS.find((view) => view === search['show'])
  const sort = text('sort')
  return Object.fromEntries(
    Object.entries({
      show,
      q: text('q'),
      sort: sort && SORTS.includes(sort.replace(/^-/, '')) ? sort : undefined,
      ...Object.fromEntries(FILTERS.map((key) => [key, text(key)])),
    }).filter(([, value]) => value !== undefined),
  )
}

/** How many rows come at once as somebody scrolls: four windows full. More of them only make everybody else wait. */
const PAGE = 100

/** The input of `item.list` for what is shown. A state that was chosen narrows the view's own. */
export const listInput = (search: ListSearch, product: string | undefined): Input<'item.list'> => {
  const view = viewInput[search.show ?? 'order']
  const filters = Object.fromEntries(
    FILTERS.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])),
  )
  return {
    sort: 'rank',
    ...view,
    ...filters,
    ...(search.sort ? { sort: search.sort } : {}),
    ...(search.q ? { text: search.q } : {}),
    ...(product ? { product } : {}),
    limit: PAGE,
    count: true,
  } as Input<'item.list'>
}

/** What a saved view adds its own parameters to: where, how many, and which words. */
export const bareInput = (search: ListSearch, product: string | undefined): Partial<Input<'item.list'>> => ({
  sort: 'rank',
  ...(search.q ? { text: search.q } : {}),
  ...Object.fromEntries(FILTERS.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]]))),
  ...(product ? { product } : {}),
  limit: PAGE,
  count: true,
})

/** Whether less is shown than the view holds. */
export const isFiltered = (search: ListSearch): boolean =>
  search.q !== undefined || FILTERS.some((key) => search[key] !== undefined)

/** Whether rows stand in the order that people move them in. */
export const isInOrder = (input: Input<'item.list'>): boolean => input.sort === 'rank'

/** The part of the order that a list shows, as rules for ordering can be given it; null where it shows all, or more than that. */
export const partShown = (
  search: ListSearch,
): { type?: string[]; state?: string[]; tags?: string[] } | null => {
  const { show, q, sort: _, personaId, ...filters } = search
  const state = filters.state ?? (show === 'ready' ? 'ready' : undefined)
  const part = Object.fromEntries(
    Object.entries({ type: filters.type, state, tags: filters.tags }).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value.split(',')]],
    ),
  )
  // Other filters cannot be told to the rules: what they hide would be moved unseen.
  const others = Object.keys(filters).filter((key) => !(key in part))
  const isWhole = q !== undefined || personaId !== undefined || others.length > 0
  return isWhole || Object.keys(part).length === 0 || (show !== undefined && show !== 'ready') ? null : part
}
