import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { Command } from 'commander'
import { whoIs } from '../credentials.ts'
import { EXIT, Fault, usage } from '../faults.ts'
import { textOf } from '../generated.ts'
import { forgetLogin, loginFile, saveLogin } from '../login.ts'

type Flags = { url?: string; token?: string; workspace?: string }

export const login = new Command('login')
  .description(
    'Keep the address of a Linchpin and a token for later calls, readable by you only. Make a token on the site under Settings, Tokens. On the machine that runs Linchpin no login is needed.',
  )
  .option('--url <address>', 'where Linchpin is', process.env['LINCHPIN_URL'] ?? 'http://localhost:4400')
  .option('--token <token>', 'the token, or - to read it from what is piped in; else it is asked for')
  .option('--workspace <name>', 'the short name of the workspace; else the one that the token is for')
  .action(async ({ url = '', token, workspace }: Flags) => {
    if (!URL.canParse(url))
      throw usage(`--url is an address such as https://linchpin.example.edu; not "${url}".`)
    const secret = (token === '-' ? textOf('-') : (token ?? (await ask()))).trim()
    if (secret === '') throw usage('A token is needed. Nothing was kept.')
    const { account, workspaces } = await whoIs(url, secret)
    const found = workspaces.find(({ slug }) => !workspace || slug === workspace)
    if (!found)
      throw new Fault(
        EXIT.refused,
        `This token does not open ${workspace ?? 'any workspace'}. Nothing was kept.`,
      )
    const file = saveLogin({ url, workspace: found.slug, token: secret })
    process.stdout.write(
      `Logged in as ${account?.name || account?.email} to ${found.name}. Kept in ${file}.\n`,
    )
  })

export const logout = new Command('logout').description('Forget the saved login.').action(() => {
  forgetLogin()
  process.stdout.write(
    `Forgotten: ${loginFile()}. The token itself still holds; take it back under Settings, Tokens.\n`,
  )
})

/** Asks for the token without showing it. */
const ask = async (): Promise<string> => {
  if (!process.stdin.isTTY) throw usage('Give the token with --token, or --token - to pipe it in.')
  process.stderr.write('Token: ')
  const hidden = new Writable({ write: (_, __, done) => done() })
  const line = createInterface({ input: process.stdin, output: hidden, terminal: true })
  try {
    return await line.question('')
  } finally {
    line.close()
    process.stderr.write('\n')
  }
}
