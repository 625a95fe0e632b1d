import { sql } from 'kysely'
import type { App } from '../app.ts'

/** What other processes and browsers are told: small, since NOTIFY carries at most 8,000 bytes. */
export type Told = { workspaceId: string; name: string; payload: Record<string, unknown> }

/** A payload above this is told as "something of this kind changed". NOTIFY refuses 8,000 bytes. */
const LARGEST = 7_500

/** Tells all servers, and through them all browsers, at once: as few NOTIFYs as fit, each carrying many. */
export const tellAll = async (app: Pick<App, 'db'>, list: readonly Told[]): Promise<void> => {
  let batch: string[] = []
  let size = 2
  const send = async (): Promise<void> => {
    if (batch.length > 0) await sql`select pg_notify('linchpin', ${`[${batch.join(',')}]`})`.execute(app.db)
    batch = []
    size = 2
  }
  for (const told of list) {
    const text = asText(told)
    const bytes = Buffer.byteLength(text) + 1
    if (size + bytes > LARGEST) await send()
    batch.push(text)
    size += bytes
  }
  await send()
}

/** One that is too long loses what makes it long: whoever hears of it reads the record anew anyway. */
const asText = (told: Told): string => {
  const text = JSON.stringify(told)
  if (Buffer.byteLength(text) <= LARGEST / 2) return text
  const { kind, id, ref, productId } = told.payload
  return JSON.stringify({ ...told, payload: { kind, id, ref, productId } })
}
