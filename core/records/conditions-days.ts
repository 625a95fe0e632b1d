import { sql } from 'kysely'
import { addDays } from '../../engines/calendar/days.ts'
import { localAt } from '../../engines/calendar/zoned.ts'
import type { Context } from '../operations/context.ts'
import type { Condition } from './conditions.ts'

/** What the days of a filter are reckoned from. */
export type Today = { day: string; zone: string }

/** The day it is where the workspace is. */
export const todayOf = async (ctx: Context): Promise<Today> => {
  const { rows } = await sql<{ time_zone: string }>`
    select time_zone from workspace where id = ${ctx.workspaceId}`.execute(ctx.db)
  const zone = rows[0]?.time_zone ?? 'UTC'
  return { day: localAt(ctx.now, zone).slice(0, 10), zone }
}

/** A stretch of days, both included; an open end is null. */
export type Stretch = { from: string | null; to: string | null }

/**
 * The days that a condition means, both ends included, given what day it is: the last 30 days are today and the 30
 * before it, overdue is everything before today.
 */
export const stretchOf = (condition: Condition, today: string): Stretch | null => {
  const { op, value } = condition
  const days = typeof value === 'number' ? Math.trunc(value) : 0
  const [first, second] = Array.isArray(value) ? value.map(String) : [String(value), '']
  switch (op) {
    case 'is':
      return { from: dayOr(first, today), to: dayOr(first, today) }
    case 'before':
      return { from: null, to: addDays(dayOr(first, today), -1) }
    case 'after':
      return { from: addDays(dayOr(first, today), 1), to: null }
    case 'between':
      return { from: dayOr(first, today), to: dayOr(second, today) }
    case 'last':
      return { from: addDays(today, -days), to: today }
    case 'next':
      return { from: today, to: addDays(today, days) }
    case 'overdue':
      return { from: null, to: addDays(today, -1) }
    default:
      return null
  }
}

const dayOr = (day: string | undefined, today: string): string =>
  day === undefined || day === 'today' ? today : day
