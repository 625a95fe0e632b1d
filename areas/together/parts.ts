import { sql } from 'kysely'
import { newId } from '../../core/ids.ts'
import type { Context } from '../../core/operations/context.ts'
import { notFound } from '../../core/problems.ts'
import { keepChanges } from '../../core/records/changes.ts'
import type { HistoryLine } from '../../core/records/history.ts'
import { type Head, headsById } from '../../core/records/load.ts'
import { refuseSealed } from './rules.ts'

/** An option as it lies in the database and in the history. */
export type Option = {
  id: string
  decisionId: string
  place: number
  title: string
  pros: string
  cons: string
  chosen: boolean
  gone: boolean
}

/** The options of these decisions in their order; with `all`, also those that were taken away. */
export const optionsOf = async (ctx: Context, ids: readonly string[], all = false): Promise<Option[]> => {
  const { rows } = await sql<Option>`
    select o.id, o.decision_id as "decisionId", o.place, o.title, o.pros, o.cons, o.chosen, o.gone
      from decision_option o
     where o.workspace_id = ${ctx.workspaceId} and o.decision_id = any(${[...ids]}::uuid[])
       ${all ? sql`` : sql`and not o.gone`}
     order by o.place, o.id`.execute(ctx.db)
  return rows
}

/** One option by id with the decision that it belongs to, locked. */
export const optionById = async (ctx: Context, id: string): Promise<Option> => {
  const { rows } = await sql<Option>`
    select o.id, o.decision_id as "decisionId", o.place, o.title, o.pros, o.cons, o.chosen, o.gone
      from decision_option o
     where o.workspace_id = ${ctx.workspaceId} and o.id = ${id} and not o.gone for update`.execute(ctx.db)
  if (!rows[0]) throw notFound('This option')
  return rows[0]
}

/** Writes an option, new or changed, and its line of history. Refuses where the decision is sealed. */
export const writeOption = async (
  ctx: Context,
  decision: Head,
  before: Option | null,
  after: Option,
): Promise<void> => {
  await refuseSealed(ctx, [decision.id])
  await sql`insert into decision_option (workspace_id, id, decision_id, place, title, pros, cons, chosen, gone)
    values (${ctx.workspaceId}, ${after.id}, ${decision.id}, ${after.place}, ${after.title}, ${after.pros}, ${after.cons},
            ${after.chosen}, ${after.gone})
    on conflict (workspace_id, id) do update
       set place = excluded.place, title = excluded.title, pros = excluded.pros, cons = excluded.cons,
           chosen = excluded.chosen, gone = excluded.gone`.execute(ctx.db)
  await keepPart(ctx, decision, 'option', before, after)
}

/** One line of history about a row that hangs on a decision; told to other browsers as any change is. */
export const keepPart = (
  ctx: Context,
  decision: Head,
  what: 'option' | 'position' | 'figures' | 'asked',
  before: unknown,
  after: unknown,
): Promise<void> =>
  keepChanges(ctx, [
    {
      recordId: decision.id,
      kind: decision.kind,
      ref: decision.ref,
      productId: decision.product_id,
      verb: 'part',
      fields: { [what]: [before, after] },
    },
  ])

/** Adds options at the end, in the order given, and gives them back. */
export const addOptions = async (
  ctx: Context,
  decision: Head,
  list: readonly { title: string; pros?: string; cons?: string; chosen?: boolean }[],
): Promise<Option[]> => {
  const there = await optionsOf(ctx, [decision.id], true)
  const made = list.map((each, at) => ({
    id: newId(ctx.now),
    decisionId: decision.id,
    place: (there.at(-1)?.place ?? 0) + at + 1,
    title: each.title,
    pros: each.pros ?? '',
    cons: each.cons ?? '',
    chosen: each.chosen ?? false,
    gone: false,
  }))
  for (const option of made) await writeOption(ctx, decision, null, option)
  return made
}

/** Marks one option as chosen and the others as not; null for none of them. */
export const chooseOption = async (ctx: Context, decision: Head, optionId: string | null): Promise<void> => {
  for (const option of await optionsOf(ctx, [decision.id])) {
    const chosen = option.id === optionId
    if (option.chosen !== chosen) await writeOption(ctx, decision, option, { ...option, chosen })
  }
}

export type Figure = {
  id: string
  optionId: string | null
  label: string
  value: number | null
  sum: string
  source: string
  at: string
}

/** A figure that a scoring or an optimiser hands over: what it is called, its value, and the sum behind it. */
export type NewFigure = {
  optionId: string | null
  label: string
  value: number | null
  sum: string
  source: string
}

/** Keeps figures with a decision. They are frozen: newer ones stand beside them. */
export const addFigures = async (
  ctx: Context,
  decision: Head,
  figures: readonly NewFigure[],
): Promise<void> => {
  if (figures.length === 0) return
  await refuseSealed(ctx, [decision.id])
  const rows = figures.map((each) => ({
    workspace_id: ctx.workspaceId,
    id: newId(ctx.now),
    decision_id: decision.id,
    option_id: each.optionId,
    label: each.label,
    value: each.value,
    sum: each.sum,
    source: each.source,
    at: ctx.now,
  }))
  await sql`insert into decision_figure select * from json_populate_recordset(null::decision_figure, ${JSON.stringify(rows)})`.execute(
    ctx.db,
  )
  const words = figures.map((each) => `${each.label}: ${each.sum}`).join('\n')
  await keepPart(ctx, decision, 'figures', null, { title: words.slice(0, 4000) })
}

export const figuresOf = async (ctx: Context, decisionId: string): Promise<Figure[]> => {
  const { rows } = await sql<Figure>`
    select f.id, f.option_id as "optionId", f.label, f.value, f.sum, f.source, f.at from decision_figure f
     where f.workspace_id = ${ctx.workspaceId} and f.decision_id = ${decisionId} order by f.id`.execute(
    ctx.db,
  )
  return rows
}

/** Takes back one line about an option, where it is still as that line left it. Positions and figures stay. */
export const undoPart = async (ctx: Context, line: HistoryLine): Promise<number> => {
  const [before, after] = (line.fields['option'] ?? [null, null]) as [Option | null, Option | null]
  const decision = (await headsById(ctx, [line.recordId])).get(line.recordId)
  if (!after || !decision) return 0
  const now = (await optionsOf(ctx, [decision.id], true)).find((option) => option.id === after.id)
  if (!now || !sameOption(now, after)) return 0
  await writeOption(ctx, decision, now, before ?? { ...now, gone: true })
  return 1
}

const sameOption = (a: Option, b: Option): boolean =>
  (['place', 'title', 'pros', 'cons', 'chosen', 'gone'] as const).every((key) => a[key] === b[key])
