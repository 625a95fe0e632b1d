import { type Batch, type RowMore, type SourceComment, type SourceLink, start, type Table } from '../table.ts'
import { listOf, momentIn, property, tagCell, textIn } from './entry-values.ts'
import { type Entry, entriesOf, keysOf, listIn, outermost, parsedAt, type Stretch } from './json-entries.ts'

const HEADER = [
  'Card',
  'Title',
  'Description',
  'List',
  'Labels',
  'Checklist',
  'Members',
  'Due',
  'Due done',
  'Archived',
  'Created',
  'URL',
]

export const TRELLO_ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['Description', ['text', 'about', 'body']],
  ['List', ['state', 'status']],
  ['Labels', ['tags']],
  ['Checklist', ['criteria', 'checklist']],
  ['Members', ['owner', 'assignee']],
  ['Due', ['due', 'due date']],
  ['Created', ['created']],
])

/** Said of a list whose cards were put aside: an import can then tell them from those that stand there still. */
export const ARCHIVED = '(archived)'

/** Where the parts of a Trello board lie in a file, or null where it is none. */
export const boardIn = (bytes: Buffer): ReadonlyMap<string, Stretch> | null => {
  const root = outermost(bytes)
  if (root?.is !== 'object') return null
  const keys = keysOf(bytes, root.inside)
  return keys.has('cards') && ['lists', 'idOrganization', 'labelNames', 'prefs'].some((key) => keys.has(key))
    ? keys
    : null
}

type Board = {
  bytes: Buffer
  cards: Stretch | undefined
  lists: Map<string, { name: string; at: number; closed: boolean }>
  labels: Map<string, string>
  members: Map<string, string>
  checklists: Map<string, string[]>
  comments: Map<string, SourceComment[]>
  /** The ids of cards by the short form that their addresses have. */
  shorts: Map<string, string>
}

/** A board as Trello exports it: a row for each card, in the order of the lists and within them of the board. */
export const openBoard = (bytes: Buffer, keys: ReadonlyMap<string, Stretch>): Table => {
  const board = readBoard(bytes, keys)
  const source = parsedAt(bytes, keys.get('name'))
  return {
    header: HEADER,
    also: TRELLO_ALSO,
    key: 'Card',
    ...(typeof source === 'string' && source.trim() !== '' ? { source: source.trim().slice(0, 100) } : {}),
    batches: () => rows(board),
  }
}

const readBoard = (bytes: Buffer, keys: ReadonlyMap<string, Stretch>): Board => {
  const all = (key: string): unknown[] =>
    [...entriesOf(bytes, listIn(bytes, keys.get(key)))].flatMap((entry) =>
      'value' in entry ? [entry.value] : [],
    )
  const named = (key: string, ...names: string[]) =>
    new Map(
      all(key).map((each): [string, string] => [
        textIn(each, 'id'),
        names.map((name) => textIn(each, name)).find((text) => text !== '') ?? '',
      ]),
    )
  const board: Board = {
    bytes,
    cards: listIn(bytes, keys.get('cards')),
    lists: new Map(
      all('lists').map((each) => [
        textIn(each, 'id'),
        {
          name: textIn(each, 'name'),
          at: Number(property(each, 'pos')) || 0,
          closed: property(each, 'closed') === true,
        },
      ]),
    ),
    labels: named('labels', 'name', 'color'),
    members: named('members', 'fullName', 'username'),
    checklists: new Map(),
    comments: new Map(),
    shorts: new Map(),
  }
  for (const each of all('checklists')) add(board.checklists, textIn(each, 'idCard'), ...linesOf(each))
  for (const each of all('actions')) {
    const comment = commentOf(each)
    if (comment) add(board.comments, textIn(property(property(each, 'data'), 'card'), 'id'), comment)
  }
  return board
}

const add = <T>(map: Map<string, T[]>, key: string, ...values: T[]): void => {
  map.set(key, [...(map.get(key) ?? []), ...values])
}

const linesOf = (checklist: unknown): string[] =>
  listOf(checklist, 'checkItems')
    .toSorted((a, b) => Number(property(a, 'pos')) - Number(property(b, 'pos')))
    .map((item) => {
      const words = textIn(item, 'name')
        .replaceAll('\\', '\\\\')
        .replaceAll(/[\r\n]+/g, ' ')
      return `[${textIn(item, 'state') === 'complete' ? 'x' : ' '}] ${words}`
    })

const commentOf = (action: unknown): SourceComment | null => {
  const text = textIn(property(action, 'data'), 'text')
  if (textIn(action, 'type') !== 'commentCard' || text.trim() === '') return null
  const by = property(action, 'memberCreator')
  return {
    id: textIn(action, 'id'),
    by: textIn(by, 'fullName') || textIn(by, 'username'),
    at: momentIn(action, 'date'),
    text,
  }
}

const AT_ONCE = 500

/** Cards lie in a file as they were made. They are put in order by their places first, and only then read. */
function* rows(board: Board): Generator<Batch> {
  const bad: Batch['bad'] = []
  const places: { line: number; list: number; at: number; card: unknown }[] = []
  for (const entry of entriesOf(board.bytes, board.cards)) {
    const fault = faultIn(entry)
    if (fault) bad.push({ line: entry.line, ...fault })
    else if ('value' in entry) {
      const { value } = entry
      board.shorts.set(textIn(value, 'shortLink'), textIn(value, 'id'))
      places.push({
        line: entry.line,
        list: board.lists.get(textIn(value, 'idList'))?.at ?? Number.MAX_VALUE,
        at: Number(property(value, 'pos')) || 0,
        card: value,
      })
    }
  }
  places.sort((a, b) => a.list - b.list || a.at - b.at)
  yield { rows: [], bad, empty: 0 }
  for (let at = 0; at < places.length; at += AT_ONCE)
    yield {
      rows: places
        .slice(at, at + AT_ONCE)
        .map(({ line, card }) => ({ line, cells: cellsOf(board, card), more: moreOf(board, card) })),
      bad: [],
      empty: 0,
    }
}

const faultIn = (entry: Entry): { message: string; text: string } | null => {
  if ('fault' in entry) return { message: entry.fault, text: entry.text }
  if (textIn(entry.value, 'id') !== '' && property(entry.value, 'name') !== undefined) return null
  return {
    message: 'This entry is no card: it has no id or no name. It was left out.',
    text: start(JSON.stringify(entry.value)),
  }
}

const cellsOf = (board: Board, card: unknown): string[] => {
  const id = textIn(card, 'id')
  const list = board.lists.get(textIn(card, 'idList'))
  const archived = property(card, 'closed') === true || list?.closed === true
  const labels = listOf(card, 'labels').map((label) => textIn(label, 'name') || textIn(label, 'color'))
  const labelled =
    labels.length > 0 ? labels : ids(card, 'idLabels').map((each) => board.labels.get(each) ?? '')
  return [
    id,
    textIn(card, 'name'),
    textIn(card, 'desc'),
    `${list?.name ?? ''}${archived ? ` ${ARCHIVED}` : ''}`.trim(),
    tagCell(labelled),
    (board.checklists.get(id) ?? listOf(card, 'checklists').flatMap(linesOf)).join('\n'),
    ids(card, 'idMembers')
      .map((each) => board.members.get(each) ?? '')
      .filter((name) => name !== '')
      .join(', '),
    momentIn(card, 'due') ?? '',
    property(card, 'dueComplete') === true ? 'yes' : '',
    archived ? 'yes' : 'no',
    bornAt(id),
    textIn(card, 'shortUrl') || textIn(card, 'url'),
  ]
}

const ids = (card: unknown, name: string): string[] =>
  listOf(card, name).filter((id): id is string => typeof id === 'string')

/** Trello's ids begin with the second in which they were made. */
const bornAt = (id: string): string =>
  /^[0-9a-f]{24}$/.test(id) ? new Date(Number.parseInt(id.slice(0, 8), 16) * 1000).toISOString() : ''

const moreOf = (board: Board, card: unknown): RowMore => {
  const id = textIn(card, 'id')
  const links = listOf(card, 'attachments').flatMap((each): SourceLink[] => {
    const short = /^https:\/\/trello\.com\/c\/(\w+)/.exec(textIn(each, 'url'))?.[1]
    const to = short ? board.shorts.get(short) : undefined
    return to && to !== id ? [{ words: 'relates', direction: 'out', to }] : []
  })
  return { comments: (board.comments.get(id) ?? []).toReversed(), links }
}
