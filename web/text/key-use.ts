import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Every catalogue of the tree in that language: its file, relative to the project, and its texts. */
export function catalogues(language = 'en'): { file: string; texts: Record<string, string> }[] {
  return globSync([`web/texts/${language}.json`, `areas/*/texts/${language}.json`], { cwd: root }).map(
    (file) => ({
      file,
      texts: JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>,
    }),
  )
}

export type KeyUse = {
  /** Keys that are asked for by name: `t('item.new')`, `rich('…')`. */
  asked: Map<string, string>
  /** Every quoted text of the sources: a key may stand in data before it is asked for. */
  quoted: Set<string>
  /** What keys that are put together begin with: `item.state.` of t(`item.state.${state}`). */
  prefixes: Set<string>
  /** What keys that are put together of a kind and more end with: `.new` of t(`${kind.name}.new`). */
  ofKind: Set<string>
  /** How many files were read: a search that reads none would find nothing wrong. */
  files: number
}

/** How the sources of the interface use the catalogues. Tests and the gallery do not count. */
export function keyUse(): KeyUse {
  const use: KeyUse = {
    asked: new Map(),
    quoted: new Set(),
    prefixes: new Set(),
    ofKind: new Set(),
    files: 0,
  }
  const sources = globSync(['web/**/*.{ts,tsx}', 'areas/**/*.{ts,tsx}', 'core/**/*.ts', 'doors/**/*.ts'], {
    cwd: root,
    exclude: (name) =>
      /\.test\.tsx?$|gallery|testing|node_modules/.test(typeof name === 'string' ? name : ''),
  })
  for (const file of sources) {
    // Examples in comments ask for nothing.
    const text = readFileSync(join(root, file), 'utf8').replace(/^\s*(?:\/?\*|\/\/).*$/gm, '')
    use.files += 1
    for (const [, key] of text.matchAll(/\b(?:t|rich)\(\s*'([^']+)'/g)) if (key) use.asked.set(key, file)
    for (const [, quoted] of text.matchAll(/'([^'\n]*)'/g)) if (quoted) use.quoted.add(quoted)
    for (const [, prefix] of text.matchAll(/`([a-zA-Z][\w.-]*\.)\$\{/g)) if (prefix) use.prefixes.add(prefix)
    for (const [, end] of text.matchAll(/`\$\{\w*[kK]ind(?:\.name|Name)?\}(\.[\w.-]+)`/g))
      if (end) use.ofKind.add(end)
  }
  return use
}
