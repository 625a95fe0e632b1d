import { type Command, CommanderError } from 'commander'
import { closestWord } from '../core/closest-word.ts'
import { Fault, usage } from './faults.ts'
import type { ApiDocument, CommandOperation } from './operations.ts'
import { ownVerbs } from './own-verbs.ts'

/** Runs what was typed after `linchpin`. Only what it needs is loaded, so that a call takes a third of a second. */
const main = async (words: readonly string[]): Promise<void> => {
  const [first, second] = words.filter((word) => !word.startsWith('-'))
  if (first === undefined || first === 'help') {
    if (words.includes('--version')) return print(await version())
    return second ? main([second, '--help']) : print(await overviewText())
  }
  const own = ownVerbs.find(({ name }) => name === first)
  if (own && !own.sharedWord) return parse(await own.load(), words.slice(words.indexOf(first) + 1), first)
  const { operations } = await known()
  const ofNoun = operations.filter(({ noun }) => noun === first)
  const operation = ofNoun.find(({ verb }) => verb === second)
  // `link list` is an operation on links, `link you@example.org` a verb of ours.
  if (own && !operation) return parse(await own.load(), words.slice(words.indexOf(first) + 1), first)
  if (ofNoun.length === 0) throw usage(unknown(first, operations))
  if (!operation) return nounHelp(first, second, ofNoun)
  const { commandOf } = await import('./generated.ts')
  const rest = [...words]
  rest.splice(rest.indexOf(first), 1)
  rest.splice(rest.indexOf(second ?? ''), 1)
  return parse(commandOf(operation), rest, `${first} ${operation.verb}`)
}

const parse = async (command: Command, words: readonly string[], called: string): Promise<void> => {
  command
    .name(`linchpin ${called}`)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  command.showHelpAfterError(false).helpOption('-h, --help', 'show this')
  try {
    await command.parseAsync([...words], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError) || error.exitCode === 0) throw error
    throw usage(`${error.message.replace(/^error: /, '')}\nlinchpin ${called} --help shows what it takes.`)
  }
}

const known = async (): Promise<{ document: ApiDocument; operations: CommandOperation[] }> => {
  const { operationsIn, readDocument } = await import('./operations.ts')
  const document = readDocument()
  return { document, operations: operationsIn(document) }
}

const overviewText = async (): Promise<string> => {
  const { overview } = await import('./help.ts')
  const { document, operations } = await known()
  return overview(document, operations)
}

const nounHelp = (noun: string, verb: string | undefined, operations: readonly CommandOperation[]): void => {
  const lines = operations.map((each) => `  ${noun} ${each.verb.padEnd(16)}${each.summary}`)
  const list = [`What can be done with ${noun}:`, ...lines].join('\n')
  if (verb !== undefined) throw usage(`There is no ${noun} ${verb}.${didYouMean(verb, operations)}\n${list}`)
  print(list)
}

const didYouMean = (verb: string, operations: readonly CommandOperation[]): string => {
  const verbs = operations.map((each) => each.verb)
  const near = closestWord(verb, verbs)
  return near ? ` Did you mean ${near}?` : ''
}

const unknown = (word: string, operations: readonly CommandOperation[]): string => {
  const nouns = [...new Set(operations.map(({ noun }) => noun)), ...ownVerbs.map(({ name }) => name)]
  const near = closestWord(word, nouns)
  return `There is no ${word} here.${near ? ` Did you mean ${near}?` : ''} linchpin help lists everything.`
}

const version = async (): Promise<string> => {
  const { readFileSync } = await import('node:fs')
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

// A reader that has seen enough (head) closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await main(process.argv.slice(2))
} catch (error) {
  if (error instanceof Fault) {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = error.code
    // Commander ends the showing of a help page this way.
  } else if (!(error instanceof CommanderError)) throw error
}
