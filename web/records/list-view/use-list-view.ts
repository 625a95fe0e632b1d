import { useMemo } from 'react'
import type { Definition } from '../../../core/custom/extended.ts'
import type { Kind } from '../../../core/kinds/kind.ts'
import { useRead } from '../../data/use-read.ts'
import { useKindFields } from '../kind-fields.ts'
import { type ColumnChoice, noParts, queryOf, readParts, type SavedView, writeColumns } from './view-state.ts'

type Search = Readonly<Record<string, unknown>>
type Set = (change: Readonly<Record<string, string | undefined>>) => void

export type ListView = {
  /** The kind with the workspace's own fields. */
  kind: Kind
  definitions: readonly Definition[]
  views: readonly SavedView[]
  view: SavedView | null
  filter: string | null
  group: string | null
  columns: readonly ColumnChoice[] | null
  density: 'roomy' | 'dense'
  sort: string | undefined
  /** Something is seen that the view does not hold. */
  isChanged: boolean
  /** The input of the list: the page's own, or the view's in its place, and the filter. */
  input: <I extends Readonly<Record<string, unknown>>>(own: I, bare: Partial<I>) => I
  /** What a view that is saved now would hold. */
  shape: (own: Search) => SavedView['shape']
  open: (ref: string | null) => void
  setFilter: (filter: string | null) => void
  setGroup: (group: string | null) => void
  setColumns: (columns: readonly ColumnChoice[] | null) => void
  setDensity: (density: 'roomy' | 'dense') => void
  /** Back to what the view holds. */
  reset: () => void
}

export type ListViewOptions = {
  kind: Kind
  search: Search
  set: Set
  /** Parts of the address that are the page's own and that a view takes the place of: show, q, state. */
  own: readonly string[]
  product?: string | null
  /** The page's own sort as the address says it, where the page reads it: what it cannot mean is left out. */
  sort?: string | undefined
}

/** How a list is looked at: the saved view that is open, and what was changed about it since, all in the address. */
export const useListView = ({
  kind: ownKind,
  search,
  set,
  own,
  product,
  ...rest
}: ListViewOptions): ListView => {
  const { kind, definitions } = useKindFields(ownKind, product)
  const read = useRead('view.list', { kind: ownKind.name })
  const views = read.data?.views ?? none
  const parts = readParts(search)
  const isBare = [...own, 'sort', 'filter', 'group', 'columns', 'density'].every(
    (key) => search[key] === undefined,
  )
  const asked = parts.saved ?? (isBare ? views.find(({ first }) => first)?.ref : undefined)
  // Its address shows a view that is in no list, too: one that was taken away.
  const isListed = views.some(({ ref }) => ref === asked)
  const alone = useRead(
    'view.get',
    { ref: asked ?? '' },
    { enabled: asked !== undefined && asked !== 'none' && read.data !== undefined && !isListed },
  )
  const listed = views.find(({ ref }) => ref === asked)
  const view = listed ?? (alone.data && alone.data.view.ref === asked ? alone.data.view : null)
  const shape = view?.shape
  const named = typeof search['sort'] === 'string' ? search['sort'] : undefined
  const given = 'sort' in rest && !named?.replace(/^-/, '').startsWith('custom.') ? rest.sort : named
  const filter = parts.filter === 'none' ? null : (parts.filter ?? shape?.filter ?? null)
  const group = parts.group === 'none' ? null : (parts.group ?? shape?.group ?? null)
  const sort = given ?? shape?.sort ?? undefined
  const columnText = search['columns']
  const kept = shape?.columns ?? null
  const columns = useMemo(() => readParts({ columns: columnText }).columns ?? kept, [columnText, kept])
  const density = parts.density ?? shape?.density ?? 'roomy'
  const clear = Object.fromEntries([...own, 'sort'].map((key) => [key, undefined]))
  return {
    kind,
    definitions,
    views,
    view,
    filter,
    group,
    columns,
    density,
    sort,
    isChanged:
      view !== null &&
      [...own, 'sort', 'filter', 'group', 'columns', 'density'].some((key) => search[key] !== undefined),
    input: (page, bare) =>
      ({
        ...(shape ? { ...bare, ...shape.query } : page),
        ...(sort === undefined ? {} : { sort }),
        ...(filter === null ? {} : { filter }),
      }) as typeof page,
    shape: (page) => ({
      query: shape ? { ...shape.query, ...queryOf(page) } : queryOf(page),
      filter,
      sort: sort ?? null,
      group,
      columns:
        columns === null ? null : columns.map(({ key, width }) => ({ key, ...(width ? { width } : {}) })),
      density,
    }),
    open: (ref) => set({ ...clear, ...noParts, ...(ref === null ? leave({ views }) : { saved: ref }) }),
    setFilter: (next) => set({ filter: next ?? (shape?.filter ? 'none' : undefined), ...keep(view) }),
    setGroup: (next) => set({ group: next ?? (shape?.group ? 'none' : undefined), ...keep(view) }),
    setColumns: (next) => set({ columns: next === null ? undefined : writeColumns(next), ...keep(view) }),
    setDensity: (next) => set({ density: next, ...keep(view) }),
    reset: () => set({ ...clear, ...noParts, ...keep(view) }),
  }
}

/** What the address says when a person leaves the view that a list begins with. */
export const leave = ({ views }: Pick<ListView, 'views'>): { saved: string | undefined } => ({
  saved: views.some(({ first }) => first) ? 'none' : undefined,
})

const none: readonly SavedView[] = []

/** What the list began with is named in the address once something about it is changed. */
const keep = (view: SavedView | null): { saved?: string } => (view === null ? {} : { saved: view.ref })
