import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** Where to call, and as whom. */
export type Login = { url: string; workspace: string; token: string }
export type SavedLogin = Login & {
  /** Made by the operator door rather than typed in; made anew when it ends. */
  byOperator?: boolean
}

/** The file in the user's own folder for settings that holds the login. */
export const loginFile = (env: NodeJS.ProcessEnv = process.env): string => {
  const { XDG_CONFIG_HOME, APPDATA } = env
  const home = homedir()
  const folder =
    process.platform === 'win32'
      ? join(APPDATA ?? join(home, 'AppData', 'Roaming'), 'Linchpin')
      : process.platform === 'darwin'
        ? join(home, 'Library', 'Application Support', 'Linchpin')
        : join(XDG_CONFIG_HOME || join(home, '.config'), 'linchpin')
  return join(folder, 'login.json')
}

export const readLogin = (): SavedLogin | null => {
  try {
    return JSON.parse(readFileSync(loginFile(), 'utf8')) as SavedLogin
  } catch {
    // None, or not readable: then nobody has logged in here.
    return null
  }
}

/** Keeps the login, readable by this user only. */
export const saveLogin = (login: SavedLogin): string => {
  const file = loginFile()
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const fresh = `${file}.${process.pid}`
  rmSync(fresh, { force: true })
  writeFileSync(fresh, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(fresh, 0o600)
  renameSync(fresh, file)
  return file
}

export const forgetLogin = (): void => rmSync(loginFile(), { force: true })
