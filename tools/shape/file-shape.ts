import { type Finding, isCode, numberedLines, type SourceTree } from './source-tree.ts'

/** The most lines a file of code may have. */
const mostLines = 300

function isGenerated(path: string): boolean {
  return path.startsWith('generated/')
}

// What the demo's people wrote and did: data, kept as code so that its shape is checked.
function isData(path: string): boolean {
  return path.startsWith('demo/content/')
}

/** Files of code that grew too long to be read at one go. Tests, SQL and data may be long. */
export function findLongFiles(tree: SourceTree): Finding[] {
  return tree.paths
    .filter((path) => /\.(ts|tsx|js|mjs|css|html)$/.test(path) && !/\.test\.tsx?$/.test(path))
    .filter((path) => !isGenerated(path) && !isData(path))
    .map((path) => ({ path, lines: tree.text(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => ({
      path,
      problem: `has ${lines} lines; split it by what it does (${mostLines} at most)`,
    }))
}

/** Files that only pass on what others export. Only an area's public.ts may. */
export function findBarrels(tree: SourceTree): Finding[] {
  return tree.paths
    .filter((path) => isCode(path) && !/^areas\/[^/]+\/public\.ts$/.test(path))
    .flatMap((path) => {
      const code = tree.text(path).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      const passedOn = /^export\s+(type\s+)?(\*(\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';?\s*$/gm
      if (/^export\s+(type\s+)?\*/m.test(code))
        return [{ path, problem: 'passes on all of another file (export *)' }]
      const barrel = passedOn.test(code) && code.replaceAll(passedOn, '').trim() === ''
      return barrel
        ? [{ path, problem: 'only passes on what others export; import from where it is made' }]
        : []
    })
}

const vagueFolders = /(^|\/)(lib|libs|util|utils|helper|helpers|common|misc)\//

/** Names that say nothing, and names not written like the others. */
export function findVagueNames(tree: SourceTree): Finding[] {
  return tree.paths.flatMap((path) => {
    const name = path.split('/').at(-1) ?? ''
    if (vagueFolders.test(path))
      return [{ path, problem: 'lies in a folder whose name says nothing; name it by its subject' }]
    const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/.test(name)
    return isCode(path) && !kebab ? [{ path, problem: 'is not named in small letters with hyphens' }] : []
  })
}

// Written in pieces, so that this file does not find itself.
const marks = [
  {
    pattern: new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK'].join('|')})\\b`),
    says: 'marks unfinished work: finish it or write an issue',
  },
  { pattern: new RegExp(`@ts-${'(ignore|expect-error|nocheck)'}`), says: 'switches the type check off' },
  {
    pattern: new RegExp(
      `\\b(test|it|describe|suite)\\.(${['on' + 'ly', 'sk' + 'ip', 'to' + 'do'].join('|')})\\(`,
    ),
    says: 'leaves tests out',
  },
  { pattern: /^(<{7}|>{7}|={7})( |$)/, says: 'is left from a merge' },
]

/** Marks of unfinished work, switched-off checks, and tests that are left out. */
export function findMarks(tree: SourceTree): Finding[] {
  return tree.paths
    .filter((path) => (isCode(path) || /\.(css|html|sql|md)$/.test(path)) && !isGenerated(path))
    .flatMap((path) =>
      numberedLines(tree.text(path)).flatMap(({ line, words }) =>
        marks
          .filter(({ pattern }) => pattern.test(words))
          .map(({ says }) => ({ path, line, problem: `"${words.trim().slice(0, 80)}" ${says}` })),
      ),
    )
}

// In pieces for the same reason. Each is a place on one machine, or a host only that machine knows.
const machinePaths = [
  new RegExp(`(^|[\\s"'\`(=:])/${'(work|farm|workspace|root|Users)'}/[\\w.-]`),
  new RegExp(`(^|[\\s"'\`(=:])/${'home'}/[\\w.-]+/`),
  new RegExp(`(^|[\\s"'\`(=:])/${'tmp'}/[\\w.-]`),
  new RegExp(`[A-Z]:\\\\\\\\?${'Users'}`),
  new RegExp(`"${'resolved'}": "`),
  new RegExp(`${'registry'}\\.[a-z]+\\.[a-z]+|${'registry'}=`),
]

/** Paths and hosts of one machine, which mean nothing on another. */
export function findMachinePaths(tree: SourceTree): Finding[] {
  return tree.paths
    .filter((path) =>
      /\.(ts|tsx|js|mjs|css|html|sql|md|json|yml|yaml|sh)$|^\.(npmrc|gitignore)$|^\.ci\//.test(path),
    )
    .flatMap((path) =>
      numberedLines(tree.text(path))
        .filter(({ words }) => machinePaths.some((pattern) => pattern.test(words)))
        .map(({ line, words }) => ({
          path,
          line,
          problem: `"${words.trim().slice(0, 100)}" names a place on one machine`,
        })),
    )
}
