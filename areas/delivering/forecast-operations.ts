import { z } from 'zod'
import { todayIn } from '../../core/day.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid, notFound } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'
import { addDays, daysThrough } from '../../engines/calendar/days.ts'
import {
  atLeast,
  chanceOf,
  dayAfter,
  FARTHEST,
  LEVELS,
  sayable,
  spansOf,
  sumsOf,
  within,
} from '../../engines/forecast/forecast.ts'
import { beginOf, type Done, isEnough, openCounts } from '../../engines/forecast/history.ts'
import { HORIZON_WEEKS, testedBy } from './past-forecasts.ts'
import { policy } from './policy.ts'
import { closedBetween, doneByDay, doneUndated, isIn, openItems } from './throughput.ts'

const levelSchema = z.union([z.literal(50), z.literal(70), z.literal(85), z.literal(95)])
const LONGEST_AHEAD = 730

/** A number of weeks for the chart: the last half year of what was done. */
const SHOWN_WEEKS = 26

export const forecastOperations: Operation[] = [
  defineOperation({
    name: 'forecast.make',
    summary:
      'Forecast from what was done: how many by a day, when for a number of items, and how true such forecasts came.',
    method: 'GET',
    path: '/forecast',
    may: policy.sprint.read,
    input: z.strictObject({
      product: refParam,
      by: z.iso
        .date()
        .optional()
        .meta({ description: 'How many by this day; four weeks ahead if left out.' }),
      items: z.coerce
        .number<number>()
        .int()
        .min(1)
        .max(10_000)
        .optional()
        .meta({ description: 'When for so many; all that is open if left out.' }),
      weeks: z.coerce
        .number<number>()
        .int()
        .min(8)
        .max(104)
        .default(12)
        .meta({ description: 'How many past weeks it is drawn from.' }),
      asOf: z.iso
        .date()
        .optional()
        .meta({ description: 'As it would have been said on that day; today if left out.' }),
    }),
    output: z.object({
      asOf: z.iso.date(),
      history: z.object({
        from: z.iso.date(),
        openDays: z.int(),
        closedDays: z.int(),
        activeDays: z.int(),
        done: z.int(),
        undated: z.int().meta({ description: 'Items that are done on no known day; none of them counts.' }),
        weeks: z.array(z.object({ week: z.iso.date(), done: z.int() })),
      }),
      lacks: z.enum(['days', 'weeks']).nullable().meta({
        description: 'What is missing for a forecast: five days on which something was done, eight weeks.',
      }),
      howMany: z
        .object({
          by: z.iso.date(),
          openDays: z.int(),
          closedDays: z.int(),
          levels: z.array(z.object({ level: levelSchema, count: z.int() })),
        })
        .nullable(),
      whenDone: z
        .object({
          items: z.int(),
          levels: z.array(z.object({ level: levelSchema, on: z.iso.date().nullable() })),
        })
        .nullable(),
      chance: z
        .object({ share: z.number(), bound: z.enum(['above', 'below']).nullable() })
        .nullable()
        .meta({ description: 'How likely that number is done by that day; never said as certain.' }),
      backTest: z.object({
        historyWeeks: z.int(),
        horizonWeeks: z.int(),
        n: z.int(),
        levels: z.array(z.object({ level: levelSchema, held: z.int(), share: z.number().nullable() })),
        corrected: z
          .object({ factor: z.number(), share: z.number().nullable(), n: z.int() })
          .nullable()
          .meta({
            description: 'The 85 % promise corrected by its own past; null with fewer than 20 forecasts.',
          }),
        trials: z.array(z.object({ on: z.iso.date(), actual: z.int(), promised: z.int() })),
      }),
    }),
    example: (sample) => ({ product: sample.ref('product') }),
    run: async (ctx, input) => {
      const head = await findRecord(ctx, input.product)
      if (head.kind !== 'product') throw notFound(`A product ${input.product}`)
      const asOf = input.asOf ?? (await todayIn(ctx))
      const by = input.by ?? addDays(asOf, 7 * HORIZON_WEEKS)
      if (by <= asOf || by > addDays(asOf, LONGEST_AHEAD))
        throw invalid('by', 'Name a day that is still to come, within two years.')
      const items = input.items ?? Math.max(1, await openItems(ctx, head.id))
      const done = await doneByDay(ctx, head.id, asOf)
      const undated = await doneUndated(ctx, head.id)
      const from = beginOf(asOf, input.weeks)
      const [first = from] = [...done.keys(), from].toSorted()
      const farthest = addDays(asOf, 3 * 366)
      const closed = isIn(await closedBetween(ctx, head.id, first, farthest))
      const counts = openCounts(done, from, asOf, closed)
      const enough = isEnough(done, from, asOf)
      const coming = daysThrough(addDays(asOf, 1), by)
      const open = coming.filter((day) => !closed(day)).length
      const tested = testedBy(done, asOf, input.weeks, closed)
      const history = {
        from,
        openDays: counts.length,
        closedDays: 7 * input.weeks - counts.length,
        activeDays: enough.activeDays,
        done: counts.reduce((sum, count) => sum + count, 0),
        undated,
        weeks: weeksOf(done, asOf),
      }
      if (!enough.isEnough)
        return {
          asOf,
          history,
          lacks: enough.lacks,
          howMany: null,
          whenDone: null,
          chance: null,
          backTest: tested,
        }
      const sums = sumsOf(counts, open)
      const spans = spansOf(counts, items)
      return {
        asOf,
        history,
        lacks: null,
        howMany: {
          by,
          openDays: open,
          closedDays: coming.length - open,
          levels: LEVELS.map((level) => ({ level, count: atLeast(sums, level) })),
        },
        whenDone: {
          items,
          levels: LEVELS.map((level) => {
            const days = within(spans, level)
            return { level, on: days === null || days > FARTHEST ? null : dayAfter(asOf, days, closed) }
          }),
        },
        chance: sayable(chanceOf(sums, items)),
        backTest: tested,
      }
    },
  }),
]

/** The last weeks, each named by its first day, with what was done in it; the last one ends today. */
const weeksOf = (done: Done, asOf: string): { week: string; done: number }[] =>
  Array.from({ length: SHOWN_WEEKS }, (_, at) => {
    const week = beginOf(asOf, SHOWN_WEEKS - at)
    const days = daysThrough(week, addDays(week, 6))
    return { week, done: days.reduce((sum, day) => sum + (done.get(day) ?? 0), 0) }
  })
