import { homedir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { closestWord } from './closest-word.ts'
import { type Setting, settingList } from './setting-list.ts'

/** Everything that is decided from outside before Linchpin starts. Read-only, checked. */
export type Settings = Readonly<{
  /** absolute path; holds the database, files and the secret. With `--demo` a folder of its own inside it */
  dataFolder: string
  /** address to listen on */
  host: string
  /** port to listen on; 0 stands for any free one */
  port: number
  /** where people reach Linchpin, without a slash at the end; see `publicUrl` */
  url: string | undefined
  /** a PostgreSQL of one's own; undefined stands for the private one */
  databaseUrl: string | undefined
  /** undefined: no mail is sent and links are copied by hand */
  smtpUrl: string | undefined
  mailFrom: string | undefined
  /** where the nightly backups go; undefined: none are made */
  backupFolder: string | undefined
  /** how many of them stay */
  backupKeep: number
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** the largest attachment, in megabytes of a million bytes */
  largestAttachment: number
  /** requests a minute for one person; 0 for no limit */
  rateLimit: number
  /** the instant at which the clock stands still, as an ISO string */
  clock: string | undefined
  /** given from outside; undefined: `loadSecret` keeps one in the data folder */
  secret: string | undefined
  /** addresses of the proxies in front, whose word about the visitor's address counts */
  trustedProxies: readonly string[]
  /** the labelled demo institution, apart from all real data */
  demo: boolean
  /** for developing: the web app is served from its sources */
  dev: boolean
}>

/** Names every setting that is wrong, at once, in words for the person who set it. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'One setting is' : `${problems.length} settings are`
    const list = problems.map((problem) => `  ${problem}`).join('\n')
    super(`${count} wrong, so Linchpin did not start. Nothing was changed.\n${list}`)
    this.problems = problems
  }
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Reads and checks all settings.
 *
 * @param env the environment, such as `process.env`; an empty value counts as not set
 * @param flags what stands after the command: `--demo`, `--dev`, `--port 4500` and the like; a flag wins over its variable
 * @throws SettingsError naming every wrong one
 */
export function readSettings(env: Environment, flags: readonly string[] = []): Settings {
  const problems = [...unknownVariables(env)]
  const given = readFlags(flags, problems)
  const read = <T>(setting: Setting<T>): T => readOne(setting, env, given.texts, problems)
  const { demo, dev } = given
  const dataFolder = read(settingList.dataFolder) ?? defaultDataFolder(env)
  const databaseUrl = read(settingList.databaseUrl)
  const settings: Settings = {
    dataFolder: demo ? join(dataFolder, 'demo') : dataFolder,
    host: read(settingList.host),
    port: read(settingList.port),
    url: read(settingList.url),
    databaseUrl: demo ? undefined : databaseUrl,
    smtpUrl: read(settingList.smtpUrl),
    mailFrom: read(settingList.mailFrom),
    backupFolder: demo ? undefined : read(settingList.backupFolder),
    backupKeep: read(settingList.backupKeep),
    logLevel: read(settingList.logLevel),
    largestAttachment: read(settingList.largestAttachment),
    rateLimit: read(settingList.rateLimit),
    clock: read(settingList.clock),
    secret: read(settingList.secret),
    trustedProxies: Object.freeze(read(settingList.trustedProxies)),
    demo,
    dev,
  }
  const { LINCHPIN_MAIL_FROM: senderWasGiven } = env
  if (settings.smtpUrl && !settings.mailFrom && !senderWasGiven) {
    problems.push(
      `LINCHPIN_MAIL_FROM is not set, and mail cannot be sent without a sender. Expected: ${settingList.mailFrom.expected}, such as ${settingList.mailFrom.example}`,
    )
  }
  if (problems.length > 0) throw new SettingsError(problems)
  return Object.freeze(settings)
}

/** The address people use, without a slash at the end. `port` is the one that is really listened on. */
export function publicUrl(settings: Settings, port: number): string {
  return settings.url ?? `http://localhost:${port}`
}

/** All settings as plain text for a terminal. */
export function describeSettings(): string {
  const rows = Object.values(settingList).map(
    ({ name, flag, about, unset, example }) =>
      `${name}${flag ? ` or --${flag}` : ''}\n  ${about}\n  Not set: ${unset}. Example: ${example}`,
  )
  return `${rows.join('\n\n')}\n\nFlags\n${switches.map(([name, about]) => `  --${name}  ${about}`).join('\n')}\n`
}

/** All settings as the Markdown of docs/settings.md. */
export function settingsPage(): string {
  const rows = Object.values(settingList).map(({ name, flag, about, unset, example }) => [
    `\`${name}\``,
    flag ? `\`--${flag}\`` : '',
    about,
    unset,
    `\`${example}\``,
  ])
  return [
    '# Settings',
    '',
    'Linchpin needs no settings. These are read from the environment once, at the start; a wrong or unknown one is refused with its reason. An empty value counts as not set, and a flag after `npm start --` wins over its variable.',
    '',
    ...markdownTable(['Variable', 'Flag', 'What it does', 'When not set', 'Example'], rows),
    '',
    ...switches.map(([name, about]) => `- \`--${name}\`: ${about}`),
    '',
    'This page is made from `core/setting-list.ts` by `node tools/settings-page.ts`.',
    '',
  ].join('\n')
}

// Columns are padded as the formatter pads them.
function markdownTable(head: string[], rows: string[][]): string[] {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)))
  const line = (cells: string[], filler: string) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, filler)).join(' | ')} |`
  return [
    line(head, ' '),
    line(
      head.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row, ' ')),
  ]
}

const switches = [
  [
    'demo',
    'opens a labelled demo institution, with a data folder and a database of its own; `DATABASE_URL` is then left alone',
  ],
  ['dev', 'for developing: serves the web app from its sources'],
] as const

function readOne<T>(
  setting: Setting<T>,
  env: Environment,
  texts: Record<string, string>,
  problems: string[],
): T {
  const flagged = setting.flag === undefined ? undefined : texts[setting.flag]
  const text = (flagged ?? env[setting.name] ?? '').trim()
  if (text === '') return setting.fallback
  const result = setting.shape.safeParse(text)
  if (result.success) return result.data
  const source = flagged === undefined ? setting.name : `--${setting.flag}`
  problems.push(
    `${source} is "${setting.mask ? setting.mask(text) : text}". Expected: ${setting.expected}, such as ${setting.example}`,
  )
  return setting.fallback
}

function unknownVariables(env: Environment): string[] {
  const known = [...Object.values(settingList).map(({ name }) => name), ...readElsewhere]
  return Object.keys(env)
    .filter((name) => /^linchpin_/i.test(name) && !known.includes(name))
    .sort()
    .map((name) => {
      const close = closestWord(name.toUpperCase(), known)
      return `${name} is not a setting.${close ? ` Did you mean ${close}?` : ' docs/settings.md lists them all.'}`
    })
}

/** Read by the `linchpin` command, so they may stand in the same environment. */
const readElsewhere = ['LINCHPIN_TOKEN', 'LINCHPIN_WORKSPACE']

function readFlags(flags: readonly string[], problems: string[]) {
  const names = Object.values(settingList).flatMap(({ flag }) => flag ?? [])
  const known = [...names, ...switches.map(([name]) => name)]
  const { tokens } = parseArgs({
    args: [...flags],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    strict: false,
    tokens: true,
  })
  const texts: Record<string, string> = {}
  const on = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional')
      problems.push(`"${token.value}" is not understood here; flags begin with --.`)
    if (token.kind !== 'option') continue
    if (!known.includes(token.name)) {
      const close = closestWord(token.name, known)
      problems.push(`${token.rawName} is not a flag.${close ? ` Did you mean --${close}?` : ''}`)
    } else if (!names.includes(token.name)) {
      on.add(token.name)
      if (token.value !== undefined) problems.push(`--${token.name} takes no value.`)
    } else if (token.value === undefined) problems.push(`--${token.name} needs a value.`)
    else texts[token.name] = token.value
  }
  return { texts, demo: on.has('demo'), dev: on.has('dev') }
}

function defaultDataFolder(env: Environment): string {
  if (process.getuid?.() === 0) return '/var/lib/linchpin'
  const home = homedir()
  const { LOCALAPPDATA, XDG_DATA_HOME } = env
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Linchpin')
  if (process.platform === 'win32') return join(LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Linchpin')
  return join(XDG_DATA_HOME || join(home, '.local', 'share'), 'linchpin')
}
