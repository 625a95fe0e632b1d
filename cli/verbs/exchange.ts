import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { Fault, usage } from '../faults.ts'
import { callAsFound, keepFile, printShown } from '../generated.ts'
import { type CommandOperation, operationsIn, readDocument } from '../operations.ts'

const operations = operationsIn(readDocument())

const operation = (name: string): CommandOperation => {
  const found = operations.find((each) => each.name === name)
  if (!found) throw new Error(`There is no operation ${name}.`)
  return found
}

/** `items` and `item` both mean the kind item. */
const kindOf = (word: string): string => {
  const list = operations.find(
    ({ verb, noun, path }) => verb === 'list' && (noun === word || path.endsWith(`/${word}`)),
  )
  return list?.noun ?? word
}

/** A file as the API takes it: its name and its bytes. `-` stands for what is piped in. */
const fileOf = (file: string): { name: string; base64: string } => {
  try {
    const bytes = readFileSync(file === '-' ? 0 : file)
    return { name: file === '-' ? 'piped.csv' : basename(file), base64: bytes.toString('base64') }
  } catch (error) {
    throw usage(`${file} could not be read: ${(error as Error).message}`)
  }
}

const withPlace = (command: Command): Command =>
  command
    .option('--workspace <name>', 'the short name of the workspace')
    .option('--demo', 'the demo that runs on this machine')
    .option('--json', 'print exactly what the API answers')

type Mapping = { column: string; field: string }
type ImportFlags = {
  product?: string
  map?: string[]
  key?: string
  keyFromTitle?: boolean
  source?: string
  encoding?: string
  separator?: string
  sheet?: string
  mend?: string
  dryRun?: boolean
  preview?: boolean
  json?: boolean
}
type ImportError = { line: number; column: string; value: string; message: string }
type ImportResult = {
  dryRun: boolean
  rows: number
  created: number
  changed: number
  unchanged: number
  inBin: number
  errorRows: number
  errors: ImportError[]
  made: { kind: string; count: number }[]
  key: string | null
  keyFromTitle: boolean
  batchId: string | null
  comments: number
  links: number
  mend: string | null
}

export const importVerb = withPlace(new Command('import'))
  .description(
    'Import a file: CSV, Excel, a Jira export, a Trello board, GitHub issues. The same file again changes nothing; a row that does not fit costs that row only, and exit code 1 says that there was one. What is not said is found by looking into the file.',
  )
  .argument('<kind>', 'what the rows become: items, notes, people …')
  .argument('<file>', 'the file, or - for what is piped in')
  .option('--product <ref>', 'the product of rows that name none')
  .option(
    '--map <column=field...>',
    'which column fills which field, beside what is found; "Column=" leaves one out',
  )
  .option('--key <column>', 'the column by which a row is known again; none for always new')
  .option('--key-from-title', 'know rows again by their title')
  .option('--source <name>', 'where the rows come from, else the name of the file')
  .option('--encoding <name>', 'such as utf-8 or windows-1252, where the found one is wrong')
  .addOption(new Option('--separator <which>', 'between the cells').choices(['comma', 'semicolon', 'tab']))
  .option('--sheet <name>', 'of an Excel file: which sheet, else the first that shows')
  .option('--mend <file>', 'write the rows with errors there, to be mended and imported again')
  .option('--dry-run', 'do everything, say what would have been, and take it all back')
  .option('--preview', 'say only what was found in the file, and how its columns would be read')
  .action(async (kind: string, file: string, flags: ImportFlags) => {
    const { encoding, separator, product, source } = flags
    const asked = {
      kind: kindOf(kind),
      file: fileOf(file),
      ...(encoding ? { encoding } : {}),
      ...(separator ? { separator } : {}),
      ...(flags.sheet ? { sheet: flags.sheet } : {}),
      ...(flags.key === undefined ? {} : { key: flags.key === 'none' ? null : flags.key }),
      ...(flags.keyFromTitle ? { keyFromTitle: true } : {}),
    }
    if (flags.preview) {
      const found = await textOf('import.preview', asked, flags)
      if (flags.json) process.stdout.write(`${found}\n`)
      else await printShown(found)
      return
    }
    const mapping = flags.map ? await mapped(asked, flags.map, flags) : undefined
    const answer = await textOf(
      'import.run',
      {
        ...asked,
        ...(mapping ? { mapping } : {}),
        ...(product ? { product } : {}),
        ...(source ? { source } : {}),
        ...(flags.dryRun ? { dryRun: true } : {}),
      },
      flags,
    )
    const result = JSON.parse(answer) as ImportResult
    process.stdout.write(flags.json ? `${answer}\n` : `${summary(result)}\n`)
    if (flags.mend && result.mend !== null) writeFileSync(flags.mend, result.mend)
    if (result.errorRows > 0)
      throw new Fault(1, flags.json ? `${result.errorRows} rows have errors.` : faults(result))
  })

/** The mapping that the server suggests, with what was said on the command line in its place. */
const mapped = async (asked: object, pairs: readonly string[], flags: object): Promise<Mapping[]> => {
  const said = pairs.map((pair): Mapping => {
    const at = pair.lastIndexOf('=')
    if (at < 1) throw usage(`--map takes column=field, such as --map "Summary=title"; not "${pair}".`)
    return { column: pair.slice(0, at), field: pair.slice(at + 1) }
  })
  const answer = await textOf('import.preview', asked, flags)
  const { mapping } = JSON.parse(answer) as { mapping: Mapping[] }
  const kept = mapping.filter(
    ({ column, field }) => !said.some((each) => each.column === column || each.field === field),
  )
  return [...kept, ...said.filter(({ field }) => field !== '')]
}

const summary = (result: ImportResult): string =>
  [
    `${result.dryRun ? 'Would be' : 'Of'} ${result.rows} rows: ${result.created} made, ${result.changed} changed, ${result.unchanged} as they were${result.inBin > 0 ? `, ${result.inBin} left in the bin` : ''}, ${result.errorRows} with errors.`,
    `Known again by: ${result.keyFromTitle ? 'title' : (result.key ?? 'nothing; each run makes new records')}`,
    ...(result.comments + result.links > 0
      ? [`Came along: ${result.comments} comments, ${result.links} links`]
      : []),
    ...result.made.map(({ kind, count }) => `Made for names that nobody had: ${count} ${kind}`),
    ...(result.batchId ? [`Undo: linchpin change undo ${result.batchId}`] : []),
  ].join('\n')

const faults = ({ errors, errorRows }: ImportResult): string => {
  const shown = errors.slice(0, 50)
  const lines = shown.map(
    ({ line, column, value, message }) =>
      `line ${line}${column ? `, ${column}` : ''}${value ? ` "${value.slice(0, 60)}"` : ''}: ${message}`,
  )
  const more = errorRows - new Set(shown.map(({ line }) => line)).size
  return [...lines, ...(more > 0 ? [`… and ${more} more rows; --json lists them.`] : [])].join('\n')
}

const textOf = async (name: string, input: object, flags: object): Promise<string> =>
  (await callAsFound(operation(name), { ...input }, { ...flags })).text()

type ExportFlags = { format?: string; filter?: string[]; output?: string }

export const exportVerb = withPlace(new Command('export'))
  .description(
    'Export the records of one kind as CSV, Excel, JSON or Markdown, or the whole workspace as pages to read, or the whole workspace as one file that linchpin restore takes.',
  )
  .argument('<what>', 'items, notes, people …, workspace, or pages')
  .addOption(
    new Option('--format <format>', 'of the records of a kind')
      .choices(['csv', 'excel', 'json', 'markdown'])
      .default('csv'),
  )
  .option(
    '--filter <name=value...>',
    'as the list of the kind is filtered and sorted: state=ready sort=-estimate',
  )
  .option('--output <file>', 'write it there instead of printing it')
  .action(async (what: string, { format, filter = [], output, ...flags }: ExportFlags) => {
    const answer =
      what === 'workspace'
        ? await callAsFound(operation('workspace.export'), {}, flags)
        : what === 'pages'
          ? await callAsFound(operation('workspace.pages'), {}, flags)
          : await callAsFound(
              operation('export.records'),
              { ...Object.fromEntries(filter.map(pairOf)), kind: kindOf(what), format },
              flags,
            )
    await keepFile(answer, output)
  })

const pairOf = (pair: string): [string, string] => {
  const at = pair.indexOf('=')
  if (at < 1) throw usage(`--filter takes name=value, such as --filter state=ready; not "${pair}".`)
  return [pair.slice(0, at), pair.slice(at + 1)]
}

type RestoreFlags = { email?: string; name?: string; demo?: boolean; json?: boolean }

export const restoreVerb = new Command('restore')
  .description(
    'Make a workspace of the file that an export gave: all of it or nothing, and never over one that is there. For whoever runs Linchpin on this machine.',
  )
  .argument('<file>', 'the exported file, as it is or packed with gzip')
  .option('--email <address>', 'whose it will be; an account is made where there is none')
  .option('--name <name>', 'the name of that account')
  .option('--demo', 'the demo that runs on this machine')
  .option('--json', 'print exactly what the server answers')
  .action(async (file: string, { email, name, demo, json }: RestoreFlags) => {
    const { askOperator } = await import('../operator.ts')
    const { url: _, ...made } = await askOperator<{
      name: string
      counts: Record<string, number>
      link: string
    }>(
      'restore',
      { file: fileOf(file), ...(email ? { email } : {}), ...(name ? { name } : {}) },
      demo ?? false,
    )
    const records = made.counts['record'] ?? 0
    process.stdout.write(
      json
        ? `${JSON.stringify(made)}\n`
        : `${made.name} is here again, with ${records} records and its whole history.\nSign in once with this link: ${made.link}\n`,
    )
  })
