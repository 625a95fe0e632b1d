import { readFileSync } from 'node:fs'
import { Command, Option } from 'commander'
import { callOperation } from './call.ts'
import { enterAsOperator, findLogin, mayRenew } from './credentials.ts'
import { EXIT, Fault, usage } from './faults.ts'
import { type CommandOperation, type Field, positionals } from './operations.ts'
import { flagOf, isFlag, isList, isMap, readValue, typeOf } from './values.ts'

/** Options that every command of an operation has beside its fields. */
const OWN = new Set(['json', 'input', 'output', 'workspace', 'demo', 'help'])

/** The flag of a field; one whose name is ours already is called `--field-…`. */
const optionName = (name: string): string => (OWN.has(flagOf(name)) ? `field-${flagOf(name)}` : flagOf(name))

/** The command of one operation: what is in its path stands after the verb, all else are flags. */
export const commandOf = (operation: CommandOperation): Command => {
  const command = new Command(operation.verb)
  command.summary(operation.summary).description(`${operation.summary}\n${operation.takes}`)
  const plain = positionals(operation)
  for (const field of plain) {
    const name = isList(field.schema) ? `${field.name}...` : field.name
    // Not asked for here but by the server or below: it may stand in --input, too.
    command.argument(`[${name}]`, field.about)
  }
  for (const field of operation.fields) if (!plain.includes(field)) command.addOption(optionOf(field))
  if (operation.fields.some(({ place }) => place === 'body'))
    command.option('--input <file>', 'fields as JSON from a file, or from - for what is piped in; flags win')
  command.option('--json', 'print exactly what the API answers')
  if (operation.file) command.option('--output <file>', 'write the file there instead of printing it')
  if (operation.inWorkspace) command.option('--workspace <name>', 'the short name of the workspace')
  command.option('--demo', 'the demo that runs on this machine')
  command.action(async (...given: unknown[]) => {
    const words = given.slice(0, plain.length)
    await run(operation, inputOf(operation, plain, words, command.opts()), command.opts())
  })
  return command
}

const optionOf = (field: Field): Option => {
  const { schema } = field
  const many = isList(schema) || isMap(schema)
  const value = isFlag(schema) ? '[yes|no]' : many ? '<value...>' : '<value>'
  const option = new Option(`--${optionName(field.name)} ${value}`, aboutOf(field))
  return option
}

const aboutOf = ({ about, schema, required }: Field): string => {
  const preset = schema.default === undefined ? '' : `, else ${JSON.stringify(schema.default)}`
  return [about, `(${typeOf(schema)}${required ? ', needed' : ''}${preset})`].filter(Boolean).join(' ')
}

type Given = Record<string, unknown>

const inputOf = (operation: CommandOperation, plain: Field[], words: unknown[], flags: Given): Given => {
  const input: Given = typeof flags['input'] === 'string' ? readInput(flags['input']) : {}
  for (const [at, field] of plain.entries()) {
    const word = words[at]
    const typed = Array.isArray(word) ? (word as string[]) : word === undefined ? [] : [String(word)]
    if (typed.length > 0) input[field.name] = readValue(field, typed)
  }
  for (const field of operation.fields) {
    const typed = flags[camel(optionName(field.name))]
    if (typed === undefined || plain.includes(field)) continue
    input[field.name] =
      typed === true ? true : readValue(field, Array.isArray(typed) ? typed : [String(typed)])
  }
  const missing = plain.find(({ name, place }) => place === 'path' && input[name] === undefined)
  if (missing)
    throw usage(
      `${operation.noun} ${operation.verb} needs ${missing.name}: linchpin ${operation.noun} ${operation.verb} <${missing.name}>`,
    )
  return input
}

const camel = (flag: string): string => flag.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

const readInput = (file: string): Given => {
  const text = textOf(file)
  try {
    const value = JSON.parse(text) as unknown
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Given
  } catch (error) {
    throw usage(`${file === '-' ? 'What was piped in' : file} is no JSON: ${(error as Error).message}`)
  }
  throw usage('--input takes one JSON object with the fields of the command.')
}

/** The text of a file, or of what is piped in for `-`. */
export const textOf = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8')
  } catch (error) {
    throw usage(`${file} could not be read: ${(error as Error).message}`)
  }
}

const run = async (operation: CommandOperation, input: Given, flags: Given): Promise<void> => {
  const answer = await callAsFound(operation, input, flags)
  if (operation.file)
    return keepFile(answer, typeof flags['output'] === 'string' ? flags['output'] : undefined)
  const text = await answer.text()
  if (flags['json']) process.stdout.write(`${text}\n`)
  else await printShown(text)
}

/** Prints an answer for a reader. */
export const printShown = async (text: string): Promise<void> => {
  const { show } = await import('./show.ts')
  process.stdout.write(`${show(JSON.parse(text), process.stdout.columns || 120)}\n`)
}

/** Writes a file as it comes: to `output`, which is there only when it is whole, or to the terminal. */
export const keepFile = async (answer: Response, output: string | undefined): Promise<void> => {
  const { pipeline } = await import('node:stream/promises')
  const { createWriteStream, renameSync, rmSync } = await import('node:fs')
  const bytes = answer.body ?? []
  if (output === undefined) return pipeline(bytes, process.stdout, { end: false })
  const part = `${output}.part`
  try {
    await pipeline(bytes, createWriteStream(part))
    renameSync(part, output)
  } catch (error) {
    rmSync(part, { force: true })
    throw new Fault(
      EXIT.unreachable,
      `${output} was not written: ${(error as Error).message}. Nothing half-written was left; try again.`,
    )
  }
}

/** Calls with the login that is at hand; one that the operator door gave is made anew when it has ended. */
export const callAsFound = async (
  operation: Pick<CommandOperation, 'method' | 'path' | 'fields'>,
  input: Given,
  flags: Given,
): Promise<Response> => {
  const where = {
    workspace: typeof flags['workspace'] === 'string' ? flags['workspace'] : undefined,
    demo: flags['demo'] === true,
  }
  const login = await findLogin(where)
  try {
    return await callOperation(login, operation, input)
  } catch (error) {
    if (!mayRenew(error)) throw error
    return callOperation(await enterAsOperator(where.workspace, where.demo), operation, input)
  }
}
