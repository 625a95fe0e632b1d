import { randomUUIDv7 } from 'node:crypto'

/** A new record id: UUIDv7, so that ids made later sort later. Every id is made here, never by the database. */
export const newId = (): string => randomUUIDv7()

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text has the form of an id. */
export const isId = (text: string): boolean => UUID.test(text)

/** The parts of a ref such as `ITEM-7`, or null where the text is not a ref. The prefix comes back in capitals. */
export const parseRef = (text: string): { prefix: string; number: number } | null => {
  const match = /^([a-z]+)-([1-9][0-9]{0,8})$/i.exec(text.trim())
  return match?.[1] && match[2] ? { prefix: match[1].toUpperCase(), number: Number(match[2]) } : null
}
