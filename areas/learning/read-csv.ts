import { openTable } from '../../core/exchange/csv.ts'
import { decode } from '../../core/exchange/encoding.ts'
import { Problem } from '../../core/problems.ts'
import { gradeName } from './grades.ts'

/** What was read of one group: counted together, nobody of it alone. */
export type ReadGroup = {
  arm: string
  section: string
  parts: Record<string, string>
  grades: Record<string, number> | null
  x: number | null
  n: number | null
  mean: number | null
  sd: number | null
  meanBefore: number | null
  /** The lines of the file behind it. */
  lines: number
}

export type ReadFile = {
  columns: { name: string; as: string }[]
  /** One row for each group with numbers, or one row for each learner. */
  form: 'groups' | 'learners'
  rows: number
  errors: { line: number; message: string }[]
  groups: ReadGroup[]
}

const NAMES: Readonly<Record<string, readonly string[]>> = {
  arm: ['arm', 'condition', 'treatment', 'pilot or comparison'],
  section: ['section', 'crn', 'class', 'course section', 'cluster'],
  grade: ['grade', 'final grade', 'mark', 'letter grade'],
  count: ['count', 'students', 'learners', 'number', 'how many', 'headcount'],
  x: ['x', 'counted', 'passed', 'hits'],
  n: ['n', 'of', 'enrolled', 'total'],
  mean: ['mean', 'average', 'mean after', 'post', 'post mean'],
  sd: ['sd', 'standard deviation', 'stdev'],
  meanBefore: ['mean before', 'pre', 'pre mean'],
}

/** Columns by which somebody could be told who it was. Files with one are not read at all. */
const IDENTITY =
  /(^|[^a-z])(name|surname|first ?name|last ?name|full ?name|e-?mail|student ?(id|no|number)|learner ?(id|no|number)|pupil ?(id|no|number|upn)|upn|uln|ssn|sis ?id|user ?(id|name)?|login|net ?id|birth|born|dob|address|phone|id|emplid|matric\w*)([^a-z]|$)/i
const IS_MAIL = /\S+@\S+\.\S+/

const ARM_WORDS: Readonly<Record<string, string>> = {
  treatment: 'pilot',
  treated: 'pilot',
  control: 'comparison',
  post: 'after',
  pre: 'before',
}

/**
 * Reads grades or counts out of a CSV file: aggregated (section, arm, grade, count), or one row for each learner
 * without identity (section, arm, grade, declared dimensions), which are counted together at once and not kept. Columns
 * that look like names or ids of learners are refused. Dimensions are those that the metrics declare.
 */
export const readCsv = (text: string, dimensions: readonly string[]): ReadFile => {
  const table = openTable(decode(Buffer.from(text)).bytes)
  const columns = table.header.map((name) => ({ name, as: meaningOf(name, dimensions) }))
  refuseIdentity(columns)
  const form = columns.some(({ as }) => ['count', 'n', 'x', 'mean'].includes(as)) ? 'groups' : 'learners'
  if (!columns.some(({ as }) => ['grade', 'x', 'n', 'mean', 'count'].includes(as)))
    throw refused('There is no column with grades or numbers. One is called grade, count, x, n or mean.')
  const groups = new Map<string, ReadGroup>()
  const errors: ReadFile['errors'] = []
  let rows = 0
  for (const batch of table.batches()) {
    for (const { line, message } of batch.bad) errors.push({ line, message })
    for (const { line, cells } of batch.rows) {
      rows++
      const fault = addRow(groups, columns, cells, form)
      if (fault) errors.push({ line, message: fault })
    }
  }
  return { columns, form, rows, errors: errors.slice(0, 200), groups: [...groups.values()] }
}

const refused = (message: string) =>
  new Problem('invalid-input', `Nothing was read. ${message}`, { errors: [{ path: 'csv', message }] })

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[_\s-]+/g, ' ')
    .trim()

const meaningOf = (name: string, dimensions: readonly string[]): string => {
  const dimension = dimensions.find((each) => plain(each) === plain(name))
  if (dimension) return `part:${dimension}`
  return Object.keys(NAMES).find((key) => NAMES[key]?.includes(plain(name))) ?? ''
}

const refuseIdentity = (columns: ReadFile['columns']): void => {
  const found = columns
    .filter(({ name, as }) => as === '' && IDENTITY.test(plain(name)))
    .map(({ name }) => name)
  if (found.length > 0)
    throw refused(
      `The column ${found.join(', ')} looks like names or ids of learners, which are not needed here and not taken. Take it out of the file and choose it again.`,
    )
}

const addRow = (
  groups: Map<string, ReadGroup>,
  columns: ReadFile['columns'],
  cells: readonly string[],
  form: ReadFile['form'],
): string | null => {
  const value = (as: string): string => (cells[columns.findIndex((column) => column.as === as)] ?? '').trim()
  if (cells.some((cell) => IS_MAIL.test(cell))) return 'This row holds an e-mail address; it was left out.'
  const said = value('arm').toLowerCase()
  const arm = ARM_WORDS[said] ?? said
  const section = value('section')
  const parts = Object.fromEntries(
    columns.flatMap(({ as }) =>
      as.startsWith('part:') && value(as) !== '' ? [[as.slice(5), value(as)]] : [],
    ),
  )
  if (Object.keys(parts).length > 2) return 'A learner is told apart by two dimensions at most.'
  const group: ReadGroup = groups.get(JSON.stringify([arm, section, parts])) ?? {
    ...{ arm, section, parts, grades: null, lines: 0 },
    ...{ x: null, n: null, mean: null, sd: null, meanBefore: null },
  }
  const fault = value('grade') === '' ? addNumbers(group, value) : addGrade(group, value, form)
  if (fault) return fault
  group.lines++
  groups.set(JSON.stringify([arm, section, parts]), group)
  return null
}

const addGrade = (group: ReadGroup, value: (as: string) => string, form: ReadFile['form']): string | null => {
  const grade = gradeName(value('grade'))
  if (!/^[A-Z]{1,4}$/.test(grade)) return `"${grade}" is no grade.`
  const many = form === 'learners' ? 1 : wholeIn(value('count') || value('n'))
  if (many === null) return 'How many got this grade is not a whole number.'
  group.grades ??= {}
  group.grades[grade] = (group.grades[grade] ?? 0) + many
  return null
}

const addNumbers = (group: ReadGroup, value: (as: string) => string): string | null => {
  if (group.lines > 0) return 'A row of the same group came before this one.'
  for (const key of ['x', 'n'] as const) {
    const text = value(key) || (key === 'x' ? value('count') : '')
    if (text === '') continue
    group[key] = wholeIn(text)
    if (group[key] === null) return `"${text}" is not a whole number.`
  }
  for (const key of ['mean', 'sd', 'meanBefore'] as const) {
    const text = value(key)
    if (text === '') continue
    group[key] = Number(text.replace(',', '.'))
    if (!Number.isFinite(group[key])) return `"${text}" is not a number.`
  }
  return group.x === null && group.n === null && group.mean === null
    ? 'There is no grade and no number.'
    : null
}

const wholeIn = (text: string): number | null => (/^\d{1,7}$/.test(text) ? Number(text) : null)
