import { sql } from 'kysely'
import { todayIn } from '../../../core/day.ts'
import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid, Problem } from '../../../core/problems.ts'
import { CARRY_FIELDS, SPRINT_FIELDS } from './contract.ts'

/** By which a learning goal comes to be of a sprint, and is carried over. */
const WRITING = new Set(['sprint-goal.write', 'sprint-goal.carry', 'change.undo'])
/** What may be typed for a sprint that is kept elsewhere. */
const TYPED = new Set<string>(['sprintTitle', 'sprintStartsOn', 'sprintEndsOn'])

/** Which sprint it is and how it was carried over is read, never typed; one for each sprint; done by today. */
export const checkSprintGoal: NonNullable<ServedKind['check']> = async (ctx, next, before, id) => {
  const sprintId = String(next['sprintId'] ?? '')
  const changed = (key: string) => (next[key] ?? '') !== (before?.[key] ?? '')
  const read = SPRINT_FIELDS.filter((key) => sprintId !== '' || !TYPED.has(key)).filter(changed)
  const carried = CARRY_FIELDS.filter((key) => (next[key] ?? 0) !== (before?.[key] ?? 0))
  if (read.length + carried.length > 0 && !WRITING.has(ctx.operation))
    throw new Problem(
      'conflict',
      'Nothing was changed: the sprint of a learning goal is read from the sprint itself. Write it on the page of the sprint, or carry it over.',
    )
  const doneOn = next['doneOn'] as string | null | undefined
  if (doneOn && doneOn > (await todayIn(ctx)))
    throw invalid(
      'doneOn',
      'Nothing was changed: this day is still to come. Take the day on which it was learned.',
    )
  if (sprintId !== '' && changed('sprintId')) await refuseSecond(ctx, sprintId, id)
}

/** One for each sprint: a second one would be two things to learn at once. */
const refuseSecond: (
  ctx: Parameters<typeof checkSprintGoal>[0],
  sprintId: string,
  id: string | null,
) => Promise<void> = async (ctx, sprintId, id) => {
  const { rows } = await sql<{ number: number }>`
      select r.number from sprint_goal b
        join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
       where b.workspace_id = ${ctx.workspaceId} and b.sprint_id = ${sprintId} and b.id::text <> ${id ?? ''}
       limit 1`.execute(ctx.db)
  const [other] = rows
  if (other)
    throw new Problem(
      'conflict',
      `Nothing was kept: you have a learning goal for this sprint already, SGOAL-${other.number}. Change that one.`,
    )
}
