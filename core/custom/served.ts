import { sql } from 'kysely'
import { kindNamed } from '../app.ts'
import type { FieldOption } from '../fields/field.ts'
import { serveKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'
import { invalid } from '../problems.ts'
import { CHOOSING, type FieldType, field, keyFrom } from './contract.ts'
import { definitionsOf, forgetDefinitions } from './definitions.ts'
import { faultOfFormula } from './worked-out.ts'

type Values = {
  title: string
  of: string
  key: string
  type: FieldType
  options: FieldOption[]
  formula: string
}

const KEY = /^[a-z][a-z0-9_]{0,39}$/

/** Keys that are taken, by kind: those in the bin too, since their values are still there. */
const takenKeys = async (ctx: Context): Promise<Map<string, Set<string>>> => {
  const { rows } = await sql<{ of: string; key: string }>`
    select "of", key from field where workspace_id = ${ctx.workspaceId}`.execute(ctx.db)
  const taken = new Map<string, Set<string>>()
  for (const { of, key } of rows) taken.set(of, (taken.get(of) ?? new Set()).add(key))
  return taken
}

/** Gives each new field a key of its own: the one it asked for, or one made from its title. */
const giveKeys = async (
  ctx: Context,
  list: Record<string, unknown>[],
): Promise<Record<string, unknown>[]> => {
  const taken = await takenKeys(ctx)
  return list.map((given) => {
    const of = String(given['of'] ?? '')
    const keys = taken.get(of) ?? new Set()
    const asked = String(given['key'] ?? '')
    if (asked !== '' && keys.has(asked))
      throw invalid(
        'key',
        `Nothing was made: a ${of} has a field ${asked} already. A key is never given twice.`,
      )
    const base = asked || keyFrom(String(given['title'] ?? ''))
    let key = base
    for (let n = 2; keys.has(key); n++) key = `${base}_${n}`
    taken.set(of, new Set([...keys, key]))
    return { ...given, key }
  })
}

/** What stays for ever: values of another shape, or under another name, could not be read any more. */
const FIXED = ['of', 'key', 'type'] as const

const check = async (ctx: Context, next: Values, before: Values | null): Promise<void> => {
  const served = kindNamed(ctx.app, next.of)
  if (served.kind.name === field.name) throw invalid('of', 'A field has no fields of its own.')
  for (const key of FIXED)
    if (before && before[key] !== next[key])
      throw invalid(
        key,
        `Nothing was changed: the ${key} of a field stays. Make a new field and retire this one.`,
      )
  if (!KEY.test(next.key))
    throw invalid('key', 'A key is written in small letters, digits and underscores, such as budget_code.')
  checkOptions(next, before)
  if (next.type !== 'formula') return
  if (next.formula.trim() === '')
    throw invalid('formula', 'Write how it is worked out, such as reach * impact.')
  const fault = faultOfFormula(served.kind, await definitionsOf(ctx, next.of), next)
  if (fault) throw invalid('formula', `Nothing was changed. ${fault}`)
}

const checkOptions = (next: Values, before: Values | null): void => {
  const keys = next.options.map(({ key }) => key)
  if (!CHOOSING.has(next.type)) {
    if (keys.length > 0) throw invalid('options', 'Only a choice has options.')
    return
  }
  if (keys.length === 0) throw invalid('options', 'Name what can be chosen: at least one option.')
  if (new Set(keys).size < keys.length) throw invalid('options', 'Two options have the same key.')
  const words = next.options.map(({ label }) => label.trim().toLowerCase())
  if (new Set(words).size < words.length) throw invalid('options', 'Two options have the same words.')
  const gone = before?.options.find(({ key }) => !keys.includes(key))
  if (gone)
    throw invalid(
      'options',
      `Nothing was changed: ${gone.label} may be in use. Retire an option instead of taking it away.`,
    )
}

/**
 * Fields are made by admins alone: a field is a word of the whole workspace. It stands in every export, in the API and
 * in formulas, also where only one product uses it, and its key is never given again (docs/decisions/0019).
 */
export const servedField = serveKind(field, {
  may: { read: 'viewer', write: 'admin' },
  complete: giveKeys,
  check: async (ctx, next, before) => {
    forgetDefinitions(ctx)
    await check(ctx, next as Values, before as Values | null)
  },
  filters: {
    of: {
      about: 'Only the fields of this kind.',
      values: null,
      where: (_ctx, value) => sql`b."of" = ${value}`,
    },
  },
  sample: { of: 'item' },
})
