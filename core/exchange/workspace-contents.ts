import { readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import type { App } from '../app.ts'
import { hashOfBytes } from '../attachments/store.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import type { FileLine } from './workspace-file.ts'
import { canonical, type FileRow } from './workspace-format.ts'

/** What the lines of a workspace's file are called that hold the contents of attachments. No table has this name. */
export const CONTENT = 'content'

/** Bytes in one line: a file of any size then never stands in memory as one text. */
const PIECE = 384 * 1024

/** The contents of all attachments, those in the bin too, each once, by hash. One that is lost is left out. */
export async function* contentLines(ctx: Context): AsyncGenerator<string> {
  const { rows } = await sql<{ hash: string }>`
    select distinct hash from attachment where workspace_id = ${ctx.workspaceId} order by hash`.execute(
    ctx.db,
  )
  const { files } = ctx.app
  for (const { hash } of rows) {
    if ((await files.sizeOf(ctx.workspaceId, hash)) === null) continue
    const bytes = await readFile(files.pathOf(ctx.workspaceId, hash))
    for (let at = 0; at < bytes.length; at += PIECE) {
      const base64 = bytes.subarray(at, at + PIECE).toString('base64')
      yield `${canonical({ [CONTENT]: { at, base64, hash, size: bytes.length } })}\n`
    }
  }
}

type Piece = { at: number; base64: string; hash: string; size: number }

const pieceOf = (line: FileLine): Piece => {
  const { at, base64, hash, size } = line.row as FileRow & Partial<Piece>
  const fits =
    typeof at === 'number' &&
    typeof size === 'number' &&
    typeof base64 === 'string' &&
    typeof hash === 'string'
  if (!fits) throw invalid('file', `Nothing was restored: line ${line.line} is no part of an attachment.`)
  return { at, base64, hash, size }
}

/**
 * Puts contents together from their lines and keeps each in the store, where its hash says that it is what was
 * exported. Give it every line of the file, and call `end` after the last.
 */
export const contentKeeper = (files: App['files'], workspaceId: string) => {
  let pieces: Buffer[] = []
  let now: Piece | null = null
  let size = 0
  const flush = async (): Promise<void> => {
    if (!now) return
    const bytes = Buffer.concat(pieces)
    if (hashOfBytes(bytes) !== now.hash)
      throw invalid('file', `Nothing was restored: the attachment ${now.hash} is not what was exported.`)
    await files.save(workspaceId, bytes)
    pieces = []
    size = 0
    now = null
  }
  return {
    add: async (line: FileLine): Promise<void> => {
      if (line.table !== CONTENT) return
      const piece = pieceOf(line)
      if (now && now.hash !== piece.hash) await flush()
      if (piece.at !== size)
        throw invalid(
          'file',
          `Nothing was restored: line ${line.line} is not the next part of its attachment.`,
        )
      now = piece
      const bytes = Buffer.from(piece.base64, 'base64')
      pieces.push(bytes)
      size += bytes.length
    },
    end: flush,
  }
}
