import { kindNamed } from '../../core/app.ts'
import { changeRecords } from '../../core/records/change.ts'
import type { Content } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'
import { make } from './people.ts'

/** Fields of the institution's own, each made and then filled in on its day. */
export const planFields = (content: Content, moments: Moments): Event[] =>
  (content.fields ?? []).flatMap(({ key, on, by, values, name, held }) => [
    {
      at: moments.at(on, `${key} made`, 9 * 60, 10 * 60),
      by,
      operation: 'field.create',
      run: (ctx, desk) => make(ctx, desk, 'field', [{ key, values }]),
    },
    {
      at: moments.at(on, `${key} filled in`, 14 * 60, 15 * 60),
      by,
      operation: `${values.of}.change-many`,
      run: async (ctx, desk) => {
        for (const [value, of] of Map.groupBy(Object.entries(held), ([, each]) => each))
          await changeRecords(
            ctx,
            kindNamed(ctx.app, values.of),
            of.map(([record]) => desk.head(record).id),
            { custom: { [name]: value } },
          )
      },
    },
  ])
