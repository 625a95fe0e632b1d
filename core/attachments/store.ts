import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../problems.ts'

/** Where the contents of attachments lie: in the data folder, by workspace and SHA-256. A content is never changed. */
export type FileStore = {
  /** The largest attachment, in bytes. */
  largest: number
  /**
   * Keeps a content and gives its hash. It is written under a temporary name, synced and renamed, so that what has a
   * hash for a name is whole. Throws a Problem where the disk is full; nothing of it is then left.
   */
  save: (workspaceId: string, bytes: Uint8Array) => Promise<string>
  pathOf: (workspaceId: string, hash: string) => string
  /** Its size in bytes, or null where it is not there. */
  sizeOf: (workspaceId: string, hash: string) => Promise<number | null>
  /** Removes what nobody points at and what a crash left half-written, once it is older than `age` milliseconds. */
  sweep: (workspaceId: string, wanted: ReadonlySet<string>, now: number, age: number) => Promise<number>
}

export const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const HASH = /^[0-9a-f]{64}$/

/** Opens the store in a data folder (an absolute path); its own folders are made when they are first needed. */
export const openFileStore = (dataFolder: string, largest: number): FileStore => {
  const folderOf = (workspaceId: string): string => join(dataFolder, 'files', workspaceId)
  const pathOf = (workspaceId: string, hash: string): string => {
    if (!HASH.test(hash) || !/^[0-9a-f-]{36}$/.test(workspaceId))
      throw new Error('This is no hash of a file.')
    return join(folderOf(workspaceId), hash.slice(0, 2), hash)
  }
  const sizeOf = async (workspaceId: string, hash: string): Promise<number | null> => {
    try {
      return (await stat(pathOf(workspaceId, hash))).size
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null
      throw error
    }
  }
  return {
    largest,
    pathOf,
    sizeOf,
    save: async (workspaceId, bytes) => {
      const hash = hashOfBytes(bytes)
      const path = pathOf(workspaceId, hash)
      try {
        if ((await sizeOf(workspaceId, hash)) === bytes.length) {
          // It counts as new, so that a sweep that runs now does not take it away before its row is there.
          await utimes(path, new Date(), new Date())
          return hash
        }
        await writeWhole(path, bytes)
      } catch (error) {
        throw asNoRoom(error)
      }
      return hash
    },
    sweep: async (workspaceId, wanted, now, age) => {
      let removed = 0
      for (const part of await namesIn(folderOf(workspaceId)))
        for (const name of await namesIn(join(folderOf(workspaceId), part))) {
          const path = join(folderOf(workspaceId), part, name)
          if (wanted.has(name) || now - (await stat(path)).mtimeMs < age) continue
          await rm(path, { force: true })
          removed++
        }
      return removed
    },
  }
}

const writeWhole = async (path: string, bytes: Uint8Array): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const temporary = `${path}.${randomUUID()}`
  try {
    const file = await open(temporary, 'wx', 0o600)
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
  // The name itself must survive a power cut too.
  const folder = await open(dirname(path), 'r')
  await folder.sync().finally(() => folder.close())
}

const asNoRoom = (error: unknown): unknown =>
  ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as { code?: string }).code ?? '')
    ? new Problem(
        'no-room',
        'There is no room left on the disk for this file. Nothing was attached and nothing else was lost; make room, or ask whoever runs this Linchpin.',
        { cause: error },
      )
    : error

const namesIn = async (folder: string): Promise<string[]> => {
  try {
    return await readdir(folder)
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as { code?: string }).code ?? '')) return []
    throw error
  }
}
