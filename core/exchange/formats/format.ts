import { invalid } from '../../problems.ts'
import { openTable, type Separator } from '../csv.ts'
import { type Decoded, decode, type Encoding } from '../encoding.ts'
import type { Table } from '../table.ts'
import { GITHUB_ALSO, issuesIn, openIssues } from './github.ts'
import { isJira, JIRA_ALSO, openJira } from './jira.ts'
import { openMended } from './mended.ts'
import type { FormatName } from './names.ts'
import { boardIn, openBoard, TRELLO_ALSO } from './trello.ts'
import { isSpreadsheet, openSpreadsheet } from './xlsx.ts'

export type Opened = {
  format: FormatName
  table: Table
  /** How its text was read; null for what is no text. */
  decoded: Omit<Decoded, 'bytes'> | null
  /** What stands between cells; null where nothing does. */
  separator: Separator | null
  /** The sheets of a workbook, and the one that is read. */
  sheets: string[]
  sheet: string | null
}

export type Chosen = {
  encoding?: Encoding | undefined
  separator?: Separator | undefined
  sheet?: string | undefined
}

const ALSO: Partial<Record<FormatName, Table['also']>> = {
  jira: JIRA_ALSO,
  trello: TRELLO_ALSO,
  github: GITHUB_ALSO,
}

/** Opens a file of any format that an import takes. Refuses what it cannot read, in words that say what to do. */
export const openFile = async (file: Buffer, chosen: Chosen): Promise<Opened> => {
  if (file.length === 0)
    throw invalid('file', 'Nothing was read: this file is empty. Choose another, or export it again.')
  if (isSpreadsheet(file)) {
    const table = await openSpreadsheet(file, chosen.sheet)
    return { ...NOTHING, format: 'excel', table, sheets: table.sheets, sheet: table.sheet }
  }
  const { bytes, ...decoded } = decode(file, chosen.encoding)
  if (bytes.length === 0)
    throw invalid('file', 'Nothing was read: this file is empty. Choose another, or export it again.')
  if (/^\s*[[{]/.test(bytes.toString('latin1', 0, 200))) {
    const opened = openJson(bytes)
    if (opened) return { ...NOTHING, ...opened, decoded }
  }
  const table = openTable(bytes, chosen.separator)
  const { separator } = table
  const mended = openMended(table)
  if (mended) {
    const also = ALSO[mended.format]
    return {
      ...NOTHING,
      format: 'csv',
      decoded,
      separator,
      table: { ...mended.table, ...(also ? { also } : {}) },
    }
  }
  const jira = isJira(table.header)
  return {
    ...NOTHING,
    format: jira ? 'jira' : 'csv',
    table: jira ? openJira(table) : table,
    decoded,
    separator,
  }
}

const NOTHING = { decoded: null, separator: null, sheets: [], sheet: null }

const openJson = (bytes: Buffer): Pick<Opened, 'format' | 'table'> | null => {
  const board = boardIn(bytes)
  if (board) return { format: 'trello', table: openBoard(bytes, board) }
  const issues = issuesIn(bytes)
  if (issues) return { format: 'github', table: openIssues(bytes, issues) }
  // A CSV may begin with a bracket; JSON that is neither of the two is told as such.
  if (!/^\s*(\[\s*[{\]]|\{\s*["}])/.test(bytes.toString('latin1', 0, 400))) return null
  throw invalid(
    'file',
    'Nothing was read: this JSON is neither a Trello board nor a list of GitHub issues. Export it as CSV, or choose another file.',
  )
}
