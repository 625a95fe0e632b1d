import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { loadSecret } from './secret.ts'
import { settingList } from './setting-list.ts'
import { describeSettings, publicUrl, readSettings, SettingsError, settingsPage } from './settings.ts'

function problemsOf(env: Record<string, string>, flags: string[] = []): readonly string[] {
  try {
    readSettings(env, flags)
  } catch (error) {
    if (error instanceof SettingsError) return error.problems
    throw error
  }
  return []
}

describe('settings', () => {
  test('need nothing to be set', () => {
    const settings = readSettings({})
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 4400,
      logLevel: 'info',
      demo: false,
      dev: false,
    })
    expect(settings.dataFolder).toMatch(/linchpin$/i)
    expect(publicUrl(settings, 4400)).toBe('http://localhost:4400')
    expect(Object.isFrozen(settings)).toBe(true)
  })

  test('take an empty value as not set', () => {
    expect(readSettings({ LINCHPIN_PORT: '', LINCHPIN_SMTP_URL: ' ' })).toMatchObject({
      port: 4400,
      smtpUrl: undefined,
    })
  })

  test('name every wrong one at once, with what is expected and an example', () => {
    const problems = problemsOf({ LINCHPIN_PORT: '70000', LINCHPIN_DATA: 'here', LINCHPIN_LOG: 'loud' })
    expect(problems).toEqual([
      'LINCHPIN_DATA is "here". Expected: an absolute path, such as /var/lib/linchpin',
      'LINCHPIN_PORT is "70000". Expected: a whole number from 0 to 65535, such as 4400',
      'LINCHPIN_LOG is "loud". Expected: one of fatal, error, warn, info, debug, trace, silent, such as warn',
    ])
  })

  test('never show a secret that is wrong', () => {
    const [short] = problemsOf({ LINCHPIN_SECRET: 'tell-nobody' })
    expect(short).toContain('LINCHPIN_SECRET is "(hidden)"')
    const [url] = problemsOf({ DATABASE_URL: 'mysql://me:tell-nobody@db/linchpin' })
    expect(url).toContain('mysql://me:hidden@db/linchpin')
    const [broken] = problemsOf({ DATABASE_URL: 'me:tell-nobody@@' })
    expect(broken).not.toContain('tell-nobody')
  })

  test('refuse unknown ones and guess what was meant', () => {
    expect(problemsOf({ LINCHPIN_PROT: '1', LINCHPIN_WEATHER: 'fine', HOME: '/x' })).toEqual([
      'LINCHPIN_PROT is not a setting. Did you mean LINCHPIN_PORT?',
      'LINCHPIN_WEATHER is not a setting. docs/settings.md lists them all.',
    ])
    expect(problemsOf({ linchpin_port: '1' })).toHaveLength(1)
  })

  test('let a flag win over its variable', () => {
    expect(readSettings({ LINCHPIN_PORT: '1' }, ['--port', '2', '--host=0.0.0.0'])).toMatchObject({
      port: 2,
      host: '0.0.0.0',
    })
  })

  test.each([
    [['--dmeo'], '--dmeo is not a flag. Did you mean --demo?'],
    [['--port'], '--port needs a value.'],
    [['--port', 'many'], '--port is "many". Expected: a whole number from 0 to 65535, such as 4400'],
    [['--demo=yes'], '--demo takes no value.'],
    [['demo'], '"demo" is not understood here; flags begin with --.'],
  ])('refuse the flags %j', (flags, problem) => {
    expect(problemsOf({}, flags)).toEqual([problem])
  })

  test('keep the demo apart from real data, also from a real database', () => {
    const env = { LINCHPIN_DATA: '/data', DATABASE_URL: 'postgres://me@db/linchpin' }
    expect(readSettings(env, ['--demo'])).toMatchObject({
      dataFolder: '/data/demo',
      databaseUrl: undefined,
      demo: true,
    })
    expect(readSettings(env)).toMatchObject({ dataFolder: '/data', databaseUrl: env.DATABASE_URL })
  })

  test.each([
    ['https://linchpin.example.edu/', 'https://linchpin.example.edu'],
    ['HTTP://Example.EDU:8080', 'http://example.edu:8080'],
  ])('take the address %s as %s', (given, taken) => {
    expect(readSettings({ LINCHPIN_URL: given }).url).toBe(taken)
  })

  test.each(['linchpin.example.edu', 'ftp://x', 'https://x/linchpin', 'https://x/?a=1', 'https://me:pw@x'])(
    'refuse the address %s',
    (given) => {
      expect(problemsOf({ LINCHPIN_URL: given })).toHaveLength(1)
    },
  )

  test('want a sender with a mail server', () => {
    expect(problemsOf({ LINCHPIN_SMTP_URL: 'smtp://localhost' })[0]).toContain(
      'LINCHPIN_MAIL_FROM is not set',
    )
    expect(problemsOf({ LINCHPIN_SMTP_URL: 'smtp://localhost', LINCHPIN_MAIL_FROM: 'nobody' })).toHaveLength(
      1,
    )
    expect(
      problemsOf({ LINCHPIN_SMTP_URL: 'smtp://localhost', LINCHPIN_MAIL_FROM: 'Lin <lin@example.edu>' }),
    ).toEqual([])
  })

  test.each(['10.0.0.0/33', 'proxy', '10.0.0.1,', '::1/129'])('refuse the proxies %s', (given) => {
    expect(problemsOf({ LINCHPIN_TRUSTED_PROXIES: given })).toHaveLength(1)
  })

  test('bring an instant to UTC', () => {
    expect(readSettings({ LINCHPIN_CLOCK: '2026-09-14T09:00:00+02:00' }).clock).toBe(
      '2026-09-14T07:00:00.000Z',
    )
    expect(problemsOf({ LINCHPIN_CLOCK: 'yesterday' })).toHaveLength(1)
  })

  test.each(Object.values(settingList).filter(({ name }) => name !== 'LINCHPIN_SECRET'))(
    'accept the example given for $name',
    ({ name, example }) => {
      expect(problemsOf({ LINCHPIN_MAIL_FROM: 'lin@example.edu', [name]: example })).toEqual([])
    },
  )

  test('are all described, and docs/settings.md is current (else: node tools/settings-page.ts)', () => {
    for (const { name } of Object.values(settingList)) expect(describeSettings()).toContain(name)
    expect(readFileSync(new URL('../docs/settings.md', import.meta.url), 'utf8')).toBe(settingsPage())
  })
})

describe('the secret', () => {
  function folder(): string {
    const made = mkdtempSync(join(tmpdir(), 'linchpin-secret-'))
    onTestFinished(() => rmSync(made, { recursive: true }))
    return made
  }

  test('is made once and kept for its owner only', () => {
    const dataFolder = folder()
    const first = loadSecret({ dataFolder, secret: undefined })
    expect(first.length).toBeGreaterThanOrEqual(32)
    expect(loadSecret({ dataFolder, secret: undefined })).toBe(first)
    expect(statSync(join(dataFolder, 'secret')).mode & 0o777).toBe(0o600)
  })

  test('from the settings wins and writes nothing', () => {
    const dataFolder = folder()
    const secret = 'x'.repeat(32)
    expect(loadSecret({ dataFolder, secret })).toBe(secret)
    expect(() => statSync(join(dataFolder, 'secret'))).toThrow()
  })

  test('is not taken from a damaged file', () => {
    const dataFolder = folder()
    writeFileSync(join(dataFolder, 'secret'), '')
    expect(() => loadSecret({ dataFolder, secret: undefined })).toThrow(/damaged/)
  })
})
