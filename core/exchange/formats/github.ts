import { type Batch, type RowMore, type SourceComment, start, type Table } from '../table.ts'
import { listOf, momentIn, property, tagCell, textIn } from './entry-values.ts'
import { entriesOf, outermost, type Stretch } from './json-entries.ts'

const HEADER = [
  'Issue',
  'Title',
  'Body',
  'State',
  'Labels',
  'Milestone',
  'Assignees',
  'Author',
  'Created',
  'Closed',
  'URL',
]

export const GITHUB_ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['Body', ['description', 'text', 'about']],
  ['State', ['state', 'status']],
  ['Labels', ['tags']],
  ['Author', ['author', 'said by']],
  ['Assignees', ['assignee', 'owner']],
  ['Created', ['created']],
  ['Closed', ['closed']],
])

const AT_ONCE = 500

/** The list of issues in a file of GitHub's, or null where it is something else. */
export const issuesIn = (bytes: Buffer): Stretch | null => {
  const root = outermost(bytes)
  if (root?.is !== 'list') return null
  for (const entry of entriesOf(bytes, root.inside)) {
    if ('fault' in entry) continue
    return isIssue(entry.value) ? root.inside : null
  }
  return null
}

const isIssue = (value: unknown): boolean =>
  property(value, 'title') !== undefined &&
  property(value, 'number') !== undefined &&
  ['state', 'labels', 'html_url', 'url', 'body'].some((name) => property(value, name) !== undefined)

/**
 * Issues as the REST API lists them, or as `gh issue list --json` writes them. Pull requests, which the API lists among
 * the issues, are left out.
 */
export const openIssues = (bytes: Buffer, list: Stretch): Table => {
  let source = ''
  for (const entry of entriesOf(bytes, list)) {
    source = 'value' in entry ? (repository(entry.value)?.name ?? '') : ''
    if (source !== '') break
  }
  return {
    header: HEADER,
    also: GITHUB_ALSO,
    key: 'Issue',
    ...(source === '' ? {} : { source }),
    batches: () => rows(bytes, list),
  }
}

function* rows(bytes: Buffer, list: Stretch): Generator<Batch> {
  let batch: Batch = { rows: [], bad: [], empty: 0 }
  for (const entry of entriesOf(bytes, list)) {
    const { line } = entry
    if ('fault' in entry) batch.bad.push({ line, message: entry.fault, text: entry.text })
    else if (property(entry.value, 'pull_request')) batch.empty++
    else if (!isIssue(entry.value))
      batch.bad.push({
        line,
        message: 'This entry is no issue: it has no number or no title. It was left out.',
        text: start(JSON.stringify(entry.value)),
      })
    else batch.rows.push({ line, cells: cellsOf(entry.value), more: moreOf(entry.value) })
    if (batch.rows.length + batch.bad.length < AT_ONCE) continue
    yield batch
    batch = { rows: [], bad: [], empty: 0 }
  }
  yield batch
}

const cellsOf = (issue: unknown): string[] => [
  keyOf(issue),
  textIn(issue, 'title'),
  textIn(issue, 'body'),
  stateOf(issue),
  tagCell(
    listOf(issue, 'labels').map((label) => (typeof label === 'string' ? label : textIn(label, 'name'))),
  ),
  textIn(property(issue, 'milestone'), 'title'),
  listOf(issue, 'assignees').map(personIn).join(', '),
  personIn(property(issue, 'user') ?? property(issue, 'author')),
  either(issue, 'created_at', 'createdAt'),
  either(issue, 'closed_at', 'closedAt'),
  addressOf(issue),
]

const either = (issue: unknown, one: string, other: string): string =>
  textIn(issue, one) || textIn(issue, other)

const addressOf = (issue: unknown): string => textIn(issue, 'html_url') || textIn(issue, 'url')

/** `owner/name` of the address of an issue. */
const repository = (issue: unknown): { name: string } | null => {
  const name = /^https?:\/\/[^/]+\/(?:repos\/)?([^/]+\/[^/]+)\/(?:issues|pull)\/\d+/.exec(
    addressOf(issue),
  )?.[1]
  return name ? { name } : null
}

const keyOf = (issue: unknown): string => `${repository(issue)?.name ?? ''}#${textIn(issue, 'number')}`

/** `open`, `closed`, or why it was closed without being done: `not planned`, `duplicate`. */
const stateOf = (issue: unknown): string => {
  const state = textIn(issue, 'state').toLowerCase()
  const reason = either(issue, 'state_reason', 'stateReason').toLowerCase().replaceAll('_', ' ')
  return state === 'closed' && reason !== '' && reason !== 'completed' ? reason : state
}

const personIn = (person: unknown): string => textIn(person, 'name') || textIn(person, 'login')

const moreOf = (issue: unknown): RowMore => ({
  links: [],
  comments: listOf(issue, 'comments').flatMap((comment): SourceComment[] => {
    const text = textIn(comment, 'body')
    const at = momentIn(comment, 'created_at') ?? momentIn(comment, 'createdAt')
    const by = personIn(property(comment, 'user') ?? property(comment, 'author'))
    const id = textIn(comment, 'node_id') || textIn(comment, 'id') || `${by} ${at}`
    return text.trim() === '' ? [] : [{ id, by, at, text }]
  }),
})
