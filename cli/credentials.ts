import { send } from './call.ts'
import { EXIT, Fault } from './faults.ts'
import { type Login, readLogin, saveLogin } from './login.ts'

export type Where = { workspace?: string | undefined; demo?: boolean | undefined }

const DEFAULT_URL = 'http://localhost:4400'

/**
 * As whom to call: the environment, else the saved login, else - for whoever runs the server on this machine - the
 * operator door, whose token is then kept as the saved login.
 */
export const findLogin = async (where: Where): Promise<Login> => {
  const { LINCHPIN_URL, LINCHPIN_TOKEN, LINCHPIN_WORKSPACE } = process.env
  const workspace = where.workspace ?? LINCHPIN_WORKSPACE
  if (LINCHPIN_TOKEN && !where.demo) {
    const url = LINCHPIN_URL ?? readLogin()?.url ?? DEFAULT_URL
    return { url, token: LINCHPIN_TOKEN, workspace: workspace ?? (await workspaceOf(url, LINCHPIN_TOKEN)) }
  }
  const saved = readLogin()
  if (saved && !where.demo && (!LINCHPIN_URL || LINCHPIN_URL === saved.url))
    return { ...saved, workspace: workspace ?? saved.workspace }
  return enterAsOperator(workspace, where.demo ?? false)
}

/** A login made anew by the operator door. It is kept unless it is the demo's. */
export const enterAsOperator = async (workspace: string | undefined, demo: boolean): Promise<Login> => {
  const { loginByOperator } = await import('./operator.ts')
  const login = await loginByOperator(workspace, demo)
  if (!demo) saveLogin(login)
  return login
}

/** Whether a refused login may be replaced by asking the operator door again: it was made there and has ended. */
export const mayRenew = (error: unknown): boolean =>
  (error as { problem?: { code?: string } }).problem?.code === 'not-signed-in' &&
  !process.env['LINCHPIN_TOKEN'] &&
  readLogin()?.byOperator === true

type Me = { account: { name: string; email: string } | null; workspaces: { slug: string; name: string }[] }

/** Who a token stands for, and where. A token is good for one workspace. */
export const whoIs = async (url: string, token: string): Promise<Me> =>
  JSON.parse(
    await send({
      url,
      method: 'GET',
      path: '/api/v1/session',
      headers: { authorization: `Bearer ${token}` },
    }),
  ) as Me

const workspaceOf = async (url: string, token: string): Promise<string> => {
  const [workspace] = (await whoIs(url, token)).workspaces
  if (!workspace)
    throw new Fault(EXIT.refused, 'This token opens no workspace. Make a new one under Settings, Tokens.')
  return workspace.slug
}
