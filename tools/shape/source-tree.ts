import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The project's own files; paths are relative to its root, with forward slashes, in order. */
export type SourceTree = {
  root: string
  paths: readonly string[]
  /** the text of one of its files */
  text(path: string): string
}

/** What is wrong, where, and how it is put right. */
export type Finding = { path: string; line?: number; problem: string }

const skipped = new Set(['node_modules', '.git', '.runtime', 'dist', 'coverage'])

/** Reads which files there are. Nothing installed, built or private to the machine is among them. */
export function readSourceTree(root: string): SourceTree {
  const texts = new Map<string, string>()
  return {
    root,
    paths: filesUnder(root, '').sort(),
    text(path) {
      const known = texts.get(path) ?? readFileSync(join(root, path), 'utf8')
      texts.set(path, known)
      return known
    },
  }
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = folder ? `${folder}/${entry.name}` : entry.name
    return entry.isDirectory() ? filesUnder(root, path) : [path]
  })
}

/** Is this TypeScript or JavaScript? */
export function isCode(path: string): boolean {
  return /\.(ts|tsx|js|mjs)$/.test(path)
}

/** Is this code that only tests run? */
export function isTestCode(path: string): boolean {
  return /\.test\.tsx?$|^(e2e\/|bench\/|tools\/(?!run))|\/testing(\.ts|\/)|^vitest\.config\.ts$/.test(path)
}

/** Each line of a file with its number, counted from 1. */
export function numberedLines(text: string): { line: number; words: string }[] {
  return text.split('\n').map((words, at) => ({ line: at + 1, words }))
}
