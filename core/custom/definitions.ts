import { sql } from 'kysely'
import type { FieldOption } from '../fields/field.ts'
import type { Context } from '../operations/context.ts'
import type { FieldType } from './contract.ts'
import type { Definition } from './extended.ts'

type Row = {
  id: string
  number: number
  title: string
  key: string
  type: FieldType
  help: string
  options: FieldOption[]
  formula: string
  required: boolean
  only_in: string | null
  binned_at: string | null
}

type Place = Pick<Context, 'db' | 'workspaceId'>

/** What was read within one call: thousands of records of an import ask for the same few fields. */
const known = new WeakMap<Context['db'], Map<string, Promise<Definition[]>>>()

/** The custom fields of a kind in their order, retired ones too. Read once for each call. */
export const definitionsOf = (ctx: Place, kind: string): Promise<Definition[]> => {
  const ofCall = known.get(ctx.db) ?? new Map<string, Promise<Definition[]>>()
  known.set(ctx.db, ofCall)
  const key = `${ctx.workspaceId} ${kind}`
  const found = ofCall.get(key) ?? load(ctx, kind)
  ofCall.set(key, found)
  return found
}

/** After a field was made or changed: whoever asks later in the same call hears of it. */
export const forgetDefinitions = (ctx: Place): void => {
  known.delete(ctx.db)
}

const load = async (ctx: Place, kind: string): Promise<Definition[]> => {
  const { rows } = await sql<Row>`
    select r.id, r.number, r.title, r.binned_at, f.key, f.type, f.help, f.options, f.formula, f.required, f.only_in
      from field f join record r on r.workspace_id = ${ctx.workspaceId} and r.id = f.id
     where f.workspace_id = ${ctx.workspaceId} and f."of" = ${kind}
     order by r.rank, r.id`.execute(ctx.db)
  return rows.map(({ number, only_in, binned_at, ...row }) => ({
    ...row,
    ref: `FIELD-${number}`,
    onlyIn: only_in,
    retired: binned_at !== null,
  }))
}
