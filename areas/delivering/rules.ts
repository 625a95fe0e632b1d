import { sql } from 'kysely'
import { z } from 'zod'
import { dayAt, todayIn, zoneOf } from '../../core/day.ts'
import type { Derived, ServedKind } from '../../core/kinds/served.ts'
import { invalid, Problem } from '../../core/problems.ts'
import { daysFrom } from '../../engines/calendar/days.ts'
import { type SprintItems, sprintItems } from './reads.ts'

type Check = NonNullable<ServedKind['check']>
const NONE: SprintItems = { items: 0, done: 0, points: 0, donePoints: 0 }

export const sprintFigures: Derived = {
  shape: {
    items: z.int().meta({ description: 'How many items were taken into it.' }),
    done: z.int().meta({ description: 'How many of them were done by its end.' }),
    points: z.number().meta({ description: 'The points of all of them.' }),
    donePoints: z.number().meta({ description: 'The points of those that were done by its end.' }),
  },
  load: async (ctx, ids) => {
    const found = await sprintItems(ctx, ids)
    return new Map(ids.map((id) => [id, found.get(id) ?? NONE]))
  },
}

/** By which a sprint changes its state; an import may bring what ran elsewhere. */
const STATED = new Set(['sprint.start', 'sprint.close', 'change.undo'])

/** A sprint ends no earlier than it begins, and is started and closed by the verbs that move its work along. */
export const checkSprint: Check = async (ctx, next, before) => {
  const { startsOn, endsOn } = next as { startsOn: string | null; endsOn: string | null }
  if (startsOn && endsOn && endsOn < startsOn)
    throw invalid('endsOn', 'Nothing was changed: a sprint ends on its first day or later.')
  if (before === null || STATED.has(ctx.operation)) return
  if (next['state'] !== before['state'])
    throw new Problem(
      'conflict',
      'Nothing was changed: start or close the sprint; its unfinished work then goes where you say.',
      {
        errors: [{ path: 'state', message: 'Start or close it.' }],
      },
    )
}

export const impedimentFigures: Derived = {
  shape: {
    age: z.int().meta({ description: 'For how many days it was in the way, or is.' }),
    isOpen: z.boolean(),
  },
  load: async (ctx, _ids, records) => {
    const today = await todayIn(ctx)
    const zone = await zoneOf(ctx)
    return new Map(
      records.map(({ id, createdAt, since, resolvedOn }) => {
        const from = (since as string | null) ?? dayAt(createdAt, zone)
        const until = (resolvedOn as string | null) ?? today
        return [id, { age: Math.max(0, daysFrom(from, until)), isOpen: resolvedOn === null }]
      }),
    )
  },
}

export const impedimentFilters: NonNullable<ServedKind['filters']> = {
  open: {
    about: 'Only what is in the way now, or only what was resolved.',
    values: ['yes', 'no'],
    where: (_ctx, value) => (value === 'yes' ? sql`b.resolved_on is null` : sql`b.resolved_on is not null`),
  },
}

export const completeImpediment: NonNullable<ServedKind['complete']> = async (ctx, list) => {
  const today = await todayIn(ctx)
  return list.map((each) => (each['since'] ? each : { ...each, since: today }))
}

export const checkImpediment: Check = async (_ctx, next) => {
  const { since, resolvedOn } = next as { since: string | null; resolvedOn: string | null }
  if (since && resolvedOn && resolvedOn < since)
    throw invalid('resolvedOn', 'Nothing was changed: it was resolved on the day it began or later.')
}
