import { createRecords } from '../../core/records/create.ts'
import type { Content } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'
import { make } from './people.ts'

/** The academic year as it was put in, and what the institution agreed on for it. */
export const planCalendar = ({ calendar }: Content, moments: Moments): Event[] => {
  if (!calendar) return []
  const { spans, freezes, since, by } = calendar
  const days = Map.groupBy(spans, (span) => span.since)
  return [
    ...[...days].map(
      ([day, list]): Event => ({
        at: moments.at(day, 'calendar'),
        by,
        door: 'import',
        operation: 'span.create',
        run: (ctx, desk) =>
          make(
            ctx,
            desk,
            'span',
            list.map(({ key, since: _, ...values }) => ({ key, values })),
          ),
      }),
    ),
    {
      at: moments.at(since, 'freezes'),
      by,
      operation: 'freeze.create',
      run: async (ctx, desk) => {
        await createRecords(
          ctx,
          desk.served('freeze'),
          freezes.map(({ title, values }) => ({ title, ...values })),
        )
      },
    },
  ]
}
