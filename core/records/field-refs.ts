import { levelFor } from '../access/check.ts'
import { atLeast } from '../access/levels.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Context } from '../operations/context.ts'
import { type FieldError, Problem } from '../problems.ts'
import { findRecords } from './load.ts'

/**
 * Replaces refs (`PERSONA-3`) by ids in the fields that point at other records, for many records in two statements.
 * Refuses what does not exist, is of another kind, or may not be seen, naming the field.
 */
export const resolveFieldRefs = async (
  ctx: Context,
  kind: Kind,
  list: readonly Record<string, unknown>[],
): Promise<Record<string, unknown>[]> => {
  const pointing = Object.entries(kind.fields).flatMap(([key, field]) =>
    field.type === 'record' ? [[key, field.kind] as const] : [],
  )
  const asked = new Set<string>()
  for (const values of list)
    for (const [key] of pointing) if (typeof values[key] === 'string') asked.add(values[key])
  if (asked.size === 0) return [...list]
  const found = await findRecords(ctx, [...asked])
  const errors: FieldError[] = []
  const resolved = list.map((values) => {
    const copy = { ...values }
    for (const [key, wanted] of pointing) {
      const text = values[key]
      if (typeof text !== 'string') continue
      const head = found.get(text)
      if (!head || !atLeast(levelFor(ctx, head.served, head), head.served.may.read) || head.kind !== wanted)
        errors.push({ path: key, message: `${text} is no ${wanted} that you can see.` })
      else copy[key] = head.id
    }
    return copy
  })
  if (errors.length > 0)
    throw new Problem('invalid-input', `Nothing was changed. ${errors[0]?.message}`, { errors })
  return resolved
}
