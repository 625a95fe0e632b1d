import { definitionsOf } from '../custom/definitions.ts'
import { withCustom } from '../custom/extended.ts'
import type { Kind } from '../kinds/kind.ts'
import type { ServedKind } from '../kinds/served.ts'
import type { Context } from '../operations/context.ts'

/**
 * The kind with those custom fields that a column of a file can fill. None is required here: what an older file does
 * not know costs no row.
 */
export const importedKind = async (ctx: Context, kind: Kind): Promise<Kind> => {
  const definitions = await definitionsOf(ctx, kind.name)
  return withCustom(
    kind,
    definitions.filter(({ type }) => type !== 'formula').map((each) => ({ ...each, required: false })),
  )
}

/** The same for what looks into a file. What writes records keeps to the kind itself. */
export const importedAs = async (ctx: Context, served: ServedKind): Promise<ServedKind> => ({
  ...served,
  kind: await importedKind(ctx, served.kind),
})

/** The kind with all of its custom fields, for what is taken out. */
export const exportedKind = async (ctx: Context, kind: Kind): Promise<Kind> =>
  withCustom(kind, await definitionsOf(ctx, kind.name))
