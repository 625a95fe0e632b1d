import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { OperatorKey } from './key.ts'

/** What lets somebody who may read the data folder ask the running server for links and tokens. */
export type OperatorFile = {
  /** Where the server listens, reached from this machine. */
  url: string
  key: string
  /** The server's process. */
  pid: number
}

const fileIn = (dataFolder: string): string => join(dataFolder, 'operator.json')

/**
 * Writes where the server listens and the key of its operator door, readable by the user that runs it and by nobody
 * else. Called at each start, once it listens; the file of an earlier start is replaced and its key worth nothing.
 */
export const writeOperatorFile = (dataFolder: string, url: string, key: OperatorKey): void => {
  mkdirSync(dataFolder, { recursive: true })
  const fresh = `${fileIn(dataFolder)}.${process.pid}`
  const content: OperatorFile = { url, key: key.secret, pid: process.pid }
  rmSync(fresh, { force: true })
  writeFileSync(fresh, `${JSON.stringify(content)}\n`, { mode: 0o600, flag: 'wx' })
  chmodSync(fresh, 0o600)
  renameSync(fresh, fileIn(dataFolder))
}

/** Takes the file away when the server stops, unless another start has written its own meanwhile. */
export const removeOperatorFile = (dataFolder: string): void => {
  if (readOperatorFile(dataFolder)?.pid === process.pid) rmSync(fileIn(dataFolder), { force: true })
}

/** The file of the server that runs on this data folder, or null where there is none that this user may read. */
export const readOperatorFile = (dataFolder: string): OperatorFile | null => {
  try {
    return JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')) as OperatorFile
  } catch {
    // Missing, not ours to read, or half of a disk that was full: in each case there is nothing to go by.
    return null
  }
}
