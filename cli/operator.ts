import { readOperatorFile } from '../doors/operator/file.ts'
import { send } from './call.ts'
import { EXIT, Fault } from './faults.ts'
import type { SavedLogin } from './login.ts'

/** Where the server that runs on this machine keeps its data. `--demo` stands for the demo institution's. */
const dataFolder = async (demo: boolean): Promise<string> => {
  // Loads the checks of all settings, which only this way of getting in needs.
  const { readSettings, SettingsError } = await import('../core/settings.ts')
  try {
    return readSettings(process.env, demo ? ['--demo'] : []).dataFolder
  } catch (error) {
    if (error instanceof SettingsError) throw new Fault(EXIT.usage, error.problems.join('\n'))
    throw error
  }
}

/** Asks the server of this machine for what its operator may have. Throws a Fault where none runs that we may ask. */
export const askOperator = async <T>(
  what: 'link' | 'token' | 'restore' | 'backup' | 'prove',
  input: object,
  demo: boolean,
): Promise<T & { url: string }> => {
  const folder = await dataFolder(demo)
  const file = readOperatorFile(folder)
  if (!file)
    throw new Fault(
      EXIT.unreachable,
      `No running Linchpin was found on this machine (data folder ${folder}), or it belongs to another user. ` +
        'Start it with npm start, or log in to one elsewhere with linchpin login.',
    )
  const answer = await send({
    url: file.url,
    method: 'POST',
    path: `/api/operator/${what}`,
    headers: { authorization: `Operator ${file.key}` },
    body: input,
  })
  return { ...(JSON.parse(answer) as T), url: file.url }
}

/** Whether a Linchpin that we may ask runs on this machine: one that was killed leaves its file behind. */
export const serverRuns = async (demo: boolean): Promise<boolean> => {
  const file = readOperatorFile(await dataFolder(demo))
  if (!file) return false
  return fetch(new URL('/health', file.url)).then(
    () => true,
    () => false,
  )
}

/** A login as the workspace's owner, good for a month, by way of the operator door. */
export const loginByOperator = async (workspace: string | undefined, demo: boolean): Promise<SavedLogin> => {
  const made = await askOperator<{ secret: string; workspace: string }>(
    'token',
    workspace ? { workspace } : {},
    demo,
  )
  return { url: made.url, workspace: made.workspace, token: made.secret, byOperator: true }
}
