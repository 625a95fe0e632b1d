import { isIP } from 'node:net'
import { isAbsolute } from 'node:path'
import { z } from 'zod'

/** One setting: how it is called, checked and explained. */
export type Setting<T> = {
  /** the environment variable */
  name: string
  /** the flag that wins over it, without its dashes */
  flag?: string
  /** what it does, for docs/settings.md */
  about: string
  /** what holds when it is not set, in words */
  unset: string
  /** what holds when it is not set */
  fallback: T
  /** what a right value is, in words */
  expected: string
  example: string
  shape: z.ZodType<T>
  /** for secrets: what may be shown of a wrong value */
  mask?: (text: string) => string
}

const setting = <T>(declared: Setting<T>): Setting<T> => declared

const hidden = () => '(hidden)'

/** Shows an address without its password; an unreadable one is hidden whole, as it may hold one. */
function maskUrl(text: string): string {
  if (!URL.canParse(text) || !text.includes('://')) return hidden()
  const url = new URL(text)
  if (url.password) url.password = 'hidden'
  if (url.search) url.search = '?hidden'
  return url.href
}

const urlOf = (protocols: readonly string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol.slice(0, -1)))

const origin = urlOf(['http', 'https'])
  .refine((text) => URL.canParse(text) && new URL(text).pathname === '/' && !/[?#@]/.test(text))
  .transform((text) => new URL(text).origin)

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to))

const addresses = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .refine((parts) => parts.every(isAddressRange))

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

/** Every setting, in the order of docs/settings.md. */
export const settingList = {
  dataFolder: setting<string | undefined>({
    name: 'LINCHPIN_DATA',
    flag: 'data',
    about: 'The folder that holds the database, attached files and the secret.',
    unset:
      'the system’s folder for data: `/var/lib/linchpin` as root, else `~/.local/share/linchpin` (or `$XDG_DATA_HOME/linchpin`), on macOS `~/Library/Application Support/Linchpin`',
    fallback: undefined,
    expected: 'an absolute path',
    example: '/var/lib/linchpin',
    shape: z.string().refine(isAbsolute),
  }),
  host: setting({
    name: 'LINCHPIN_HOST',
    flag: 'host',
    about: 'The address to listen on. `0.0.0.0` lets other machines in; put a proxy with TLS before it then.',
    unset: '`127.0.0.1`, this machine only',
    fallback: '127.0.0.1',
    expected: 'an IP address or a host name',
    example: '0.0.0.0',
    shape: z.string().refine((text) => isIP(text) !== 0 || hostName.test(text)),
  }),
  port: setting({
    name: 'LINCHPIN_PORT',
    flag: 'port',
    about: 'The port to listen on; 0 takes any free one.',
    unset: '`4400`',
    fallback: 4400,
    expected: 'a whole number from 0 to 65535',
    example: '4400',
    shape: wholeNumber(0, 65_535),
  }),
  url: setting<string | undefined>({
    name: 'LINCHPIN_URL',
    flag: 'url',
    about: 'Where people reach Linchpin. Links in mail, sign-in and passkeys are bound to it.',
    unset: '`http://localhost:` and the port',
    fallback: undefined,
    expected: 'an address that begins with http:// or https:// and has no path',
    example: 'https://linchpin.example.edu',
    shape: origin,
    mask: maskUrl,
  }),
  databaseUrl: setting<string | undefined>({
    name: 'DATABASE_URL',
    about:
      'A PostgreSQL 18 of your own, instead of the private one. Its user must own the database and may create roles.',
    unset: 'a private PostgreSQL in the data folder',
    fallback: undefined,
    expected: 'an address that begins with postgres:// or postgresql://',
    example: 'postgres://linchpin:password@db.example.edu/linchpin',
    shape: urlOf(['postgres', 'postgresql']),
    mask: maskUrl,
  }),
  smtpUrl: setting<string | undefined>({
    name: 'LINCHPIN_SMTP_URL',
    about: 'The mail server.',
    unset: 'no mail is sent; every link can be copied by whoever may send it',
    fallback: undefined,
    expected: 'an address that begins with smtp:// or smtps://',
    example: 'smtps://user:password@mail.example.edu',
    shape: urlOf(['smtp', 'smtps']),
    mask: maskUrl,
  }),
  mailFrom: setting<string | undefined>({
    name: 'LINCHPIN_MAIL_FROM',
    about: 'The sender of mail; needed with `LINCHPIN_SMTP_URL`.',
    unset: 'none',
    fallback: undefined,
    expected: 'a mail address, with or without a name',
    example: 'Linchpin <linchpin@example.edu>',
    shape: z.string().regex(/^([^<>\r\n]* <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/),
  }),
  backupFolder: setting<string | undefined>({
    name: 'LINCHPIN_BACKUPS',
    about: 'A folder for a backup each night, proved by restoring it. Best on another disk than the data.',
    unset: 'no backup is made by itself; `linchpin backup` makes one',
    fallback: undefined,
    expected: 'an absolute path',
    example: '/mnt/backups/linchpin',
    shape: z.string().refine((text) => isAbsolute(text)),
  }),
  backupKeep: setting({
    name: 'LINCHPIN_BACKUPS_KEPT',
    about: 'How many of the nightly backups stay.',
    unset: '`14`',
    fallback: 14,
    expected: 'a whole number from 1 to 1000',
    example: '14',
    shape: wholeNumber(1, 1000),
  }),
  logLevel: setting<(typeof logLevels)[number]>({
    name: 'LINCHPIN_LOG',
    about: 'How much the server says: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
    unset: '`info`',
    fallback: 'info',
    expected: `one of ${logLevels.join(', ')}`,
    example: 'warn',
    shape: z.enum(logLevels),
  }),
  largestAttachment: setting({
    name: 'LINCHPIN_LARGEST_ATTACHMENT',
    about: 'The largest file that may be attached, in megabytes. People see it before they choose a file.',
    unset: '`20`',
    fallback: 20,
    expected: 'a whole number from 1 to 200',
    example: '50',
    shape: wholeNumber(1, 200),
  }),
  rateLimit: setting({
    name: 'LINCHPIN_RATE_LIMIT',
    about: 'Requests a minute for one person (or, signed out, one address); 0 for no limit.',
    unset: '`600`',
    fallback: 600,
    expected: 'a whole number from 0 to 1000000',
    example: '600',
    shape: wholeNumber(0, 1_000_000),
  }),
  trustedProxies: setting<string[]>({
    name: 'LINCHPIN_TRUSTED_PROXIES',
    about:
      'Addresses of the proxies in front of Linchpin. Without it all visitors behind a proxy share one address, and one rate limit.',
    unset: 'no proxy is trusted',
    fallback: [],
    expected: 'IP addresses or ranges, with commas between them',
    example: '127.0.0.1,10.0.0.0/8',
    shape: addresses,
  }),
  clock: setting<string | undefined>({
    name: 'LINCHPIN_CLOCK',
    about:
      'Stops the clock at an instant, for demos, tests and screenshots. Never for real work: nothing expires then.',
    unset: 'the clock runs',
    fallback: undefined,
    expected: 'an instant as ISO 8601 with its offset',
    example: '2026-09-14T09:00:00Z',
    shape: z.iso.datetime({ offset: true }).transform((text) => new Date(text).toISOString()),
  }),
  secret: setting<string | undefined>({
    name: 'LINCHPIN_SECRET',
    about:
      'Signs sessions and links. Set it where several servers share one database; whoever knows it can sign in as anybody.',
    unset: 'made once and kept in the data folder, readable by its owner only',
    fallback: undefined,
    expected: 'at least 32 characters, chosen at random',
    example: '$(openssl rand -base64 32)',
    shape: z.string().min(32),
    mask: hidden,
  }),
}
