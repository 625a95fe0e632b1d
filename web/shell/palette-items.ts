import { t } from '../text/t.ts'
import type { CreateAction, PaletteCommand, RailEntry } from './area-pages.ts'

export type PaletteItem = {
  id: string
  group: 'go' | 'create' | 'act' | 'records'
  label: string
  ref?: string
  address: string
}

type Sources = {
  base: string
  /** What addresses of the person's own workspace begin with. */
  ownBase: string
  entries: readonly RailEntry[]
  commands: readonly PaletteCommand[]
  create: readonly CreateAction[]
}

/**
 * What the palette offers for what was typed: every word must begin a word of the entry. What is called
 * so comes first.
 */
export function paletteItems(
  { base, ownBase, entries, commands, create }: Sources,
  typed: string,
): PaletteItem[] {
  const at = ({ path, own }: { path: string; own?: boolean }) => {
    const start = own ? ownBase : base
    return path === '' ? start : `${start}/${path}`
  }
  const offers: (PaletteItem & { words: string })[] = [
    ...entries.map((entry) => offer('go', entry.text, at(entry))),
    ...create.map((action) => offer('create', action.text, at(action))),
    ...commands.map((command) => offer(command.group, command.text, at(command), command.words)),
  ]
  const text = folded(typed).trim()
  const asked = text.split(' ').filter(Boolean)
  const found = offers.filter(({ words }) => asked.every((each) => words.includes(` ${each}`)))
  // One place may be named twice, by the rail and by a command; two entries of one key would outlive their list.
  const once = [...new Map(found.toReversed().map((each) => [each.id, each])).values()].toReversed()
  // What is called so comes before what only answers to it.
  return once.toSorted((a, b) => Number(isCalled(b, text)) - Number(isCalled(a, text)))
}

const isCalled = ({ label }: PaletteItem, text: string): boolean =>
  text !== '' && folded(label).startsWith(text)

function offer(group: PaletteItem['group'], text: string, address: string, words?: string) {
  const label = t(text)
  const more = words === undefined ? '' : t(words)
  return { id: `${group} ${text}`, group, label, address, words: ` ${folded(`${label} ${more}`)}` }
}

/** Without accents and capitals, so that "resume" finds "Résumé". */
const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
