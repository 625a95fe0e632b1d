import { storable } from '../table.ts'

/** Reading what may or may not be there in JSON that others wrote: never throws, never trusts a type. */
export const property = (of: unknown, name: string): unknown =>
  of !== null && typeof of === 'object' && Object.hasOwn(of, name)
    ? (of as Record<string, unknown>)[name]
    : undefined

/** A text, or a number as its text; empty where it is neither. */
export const textIn = (of: unknown, name: string): string => {
  const value = property(of, name)
  return typeof value === 'string' ? storable(value) : typeof value === 'number' ? String(value) : ''
}

export const listOf = (of: unknown, name: string): unknown[] => {
  const value = property(of, name)
  return Array.isArray(value) ? value : []
}

/** A moment as ISO 8601 in UTC, or null. */
export const momentIn = (of: unknown, name: string): string | null => {
  const time = Date.parse(textIn(of, name))
  return Number.isNaN(time) ? null : new Date(time).toISOString()
}

/** Words with commas between them, each quoted where it holds one: as a cell of tags is read. */
export const tagCell = (tags: readonly string[]): string =>
  tags
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
    .map((tag) => (/[",;\n\r]/.test(tag) ? `"${tag.replaceAll('"', '""')}"` : tag))
    .join(', ')
