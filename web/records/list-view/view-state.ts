import type { Output } from '../../data/types.ts'

export type SavedView = Output<'view.list'>['views'][number]
export type ColumnChoice = { key: string; width?: number | undefined }

/** What of a list's look stands in its address beside the page's own parts. */
export type ViewParts = {
  /** `VIEW-3`; `none` where a person wants to see the list without the one it begins with. */
  saved?: string
  filter?: string
  group?: string
  columns?: readonly ColumnChoice[]
  density?: 'roomy' | 'dense'
}

const PARTS = ['saved', 'filter', 'group', 'columns', 'density'] as const

/** Reads the parts from an address; what they cannot mean is left out. */
export const readParts = (search: Readonly<Record<string, unknown>>): ViewParts => {
  const text = (key: string): string | undefined => {
    const value = search[key]
    // A filter that somebody wrote into the address by hand comes as an object.
    if (typeof value === 'object' && value !== null) return JSON.stringify(value)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const density = text('density')
  const columns = text('columns')
  return Object.fromEntries(
    Object.entries({
      saved: text('saved'),
      filter: text('filter'),
      group: text('group'),
      columns: columns === undefined ? undefined : readColumns(columns),
      density: density === 'dense' || density === 'roomy' ? density : undefined,
    }).filter(([, value]) => value !== undefined),
  )
}

/** `title,estimate:90` */
const readColumns = (text: string): ColumnChoice[] =>
  text.split(',').flatMap((part) => {
    const [, key, width] = /^([\w.-]+?)(?::(\d{2,4}))?$/.exec(part) ?? []
    return key === undefined ? [] : [{ key, ...(width === undefined ? {} : { width: Number(width) }) }]
  })

export const writeColumns = (columns: readonly ColumnChoice[]): string =>
  columns.map(({ key, width }) => (width === undefined ? key : `${key}:${Math.round(width)}`)).join(',')

/** All of the parts taken away, for going to another view. */
export const noParts: Readonly<Record<(typeof PARTS)[number], undefined>> = {
  saved: undefined,
  filter: undefined,
  group: undefined,
  columns: undefined,
  density: undefined,
}

/** Parameters of a list that belong to the page and not to what is shown of it. */
const OF_PAGE: ReadonlySet<string> = new Set(['product', 'limit', 'count', 'sort', 'filter', 'view', 'after'])

/** What a view keeps of the input of a list. */
export const queryOf = (input: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).flatMap(([key, value]) =>
      OF_PAGE.has(key) || value === undefined || value === null || value === '' ? [] : [[key, String(value)]],
    ),
  )
