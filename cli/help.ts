import type { ApiDocument, CommandOperation } from './operations.ts'
import { ownVerbs } from './own-verbs.ts'

/** The overview: own verbs first, then what can be done with each kind of thing, grouped by area. */
export const overview = (document: ApiDocument, operations: readonly CommandOperation[]): string => {
  const lines = [
    'linchpin: everything that the site can do, from the command line.',
    '',
    'Usage: linchpin <thing> <verb> [words] [flags]',
    '       linchpin <thing>                 what can be done with it',
    '       linchpin <thing> <verb> --help   its fields, their types and choices',
    '',
    'Getting in, and whole files',
    ...ownVerbs.map(({ usage, about }) => `  ${usage.padEnd(34)}${about}`),
  ]
  for (const { name, description } of document.tags) {
    const inArea = operations.filter(({ area }) => area === name)
    if (inArea.length === 0) continue
    lines.push('', `${name}: ${description}`)
    const byNoun = Map.groupBy(inArea, ({ noun }) => noun)
    for (const [noun, list] of byNoun)
      lines.push(`  ${noun.padEnd(12)}${list.map(({ verb }) => verb).join(', ')}`)
  }
  lines.push(
    '',
    'Each command takes --json for exactly what the API answers. Exit codes: 1 refused, 2 called wrongly, 3 not reached.',
  )
  return lines.join('\n')
}
