import { sql } from 'kysely'
import { settingsOf } from '../../../core/notices/settings.ts'
import { isPaused } from '../../../core/notices/when.ts'
import type { Context } from '../../../core/operations/context.ts'
import { type Academic, academicOf } from './academic.ts'

export type Paused = {
  isPaused: (day: string) => boolean
  /** Why a day is paused: the name of a pause of one's own; null where it is a break, or the notices are paused. */
  nameOf: (day: string) => string | null
  academic: Academic
}

/** On which days nothing is asked and nothing counted: own pauses, paused notices, and breaks unless told otherwise. */
export const pausedOf = async (ctx: Context): Promise<Paused> => {
  const { rows } = await sql<{ title: string; from: string; to: string }>`
    select r.title, b.starts_on as "from", b.ends_on as "to" from pause b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} order by b.starts_on, r.id`.execute(ctx.db)
  const own = (await settingsOf(ctx, [ctx.actor.personId]))(ctx.actor.personId)
  const academic = await academicOf(ctx)
  const pauseOn = (day: string) => rows.find(({ from, to }) => from <= day && day <= to)
  return {
    isPaused: (day) =>
      pauseOn(day) !== undefined || isPaused(day, own) || (own.breaks && academic.isBreak(day)),
    nameOf: (day) => pauseOn(day)?.title ?? null,
    academic,
  }
}
