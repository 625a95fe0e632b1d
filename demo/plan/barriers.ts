import { TEMPLATES } from '../../areas/including/templates.ts'
import { addLinks } from '../../core/links/links.ts'
import { changeRecords } from '../../core/records/change.ts'
import type { BarrierContent, DutyContent } from '../content/outcome-shapes.ts'
import type { Content } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'
import { make } from './people.ts'

/** Obligations as they were noted from the templates, findings as they were written down, taken up and closed. */
export const planBarriers = (content: Content, moments: Moments): Event[] => [
  ...(content.outcomes?.duties ?? []).map((duty) => noting(duty, moments)),
  ...(content.outcomes?.barriers ?? []).flatMap((barrier) => finding(barrier, moments)),
]

const noting = ({ key, template, by, on }: DutyContent, moments: Moments): Event => ({
  at: moments.at(on, `${key} noted`, 9 * 60, 9 * 60 + 30),
  by,
  operation: 'obligation.take-template',
  run: (ctx, desk) => {
    const found = TEMPLATES.find((each) => each.key === template)
    if (!found) throw new Error(`There is no template ${template}.`)
    const { key: _, countries: __, institutions: ___, ...values } = found
    // The source was read on the day on which the college noted it.
    return make(ctx, desk, 'obligation', [{ key, values: { ...values, template, asOf: on } }])
  },
})

const finding = (barrier: BarrierContent, moments: Moments): Event[] => {
  const { key, by, on, item, fixed } = barrier
  const at = moments.at(on, `${key} found`, 13 * 60, 15 * 60)
  return [
    {
      at,
      by,
      operation: 'finding.create',
      run: async (ctx, desk) => {
        const { title, severity, page, criterion, foundBy, what, obligation, product } = barrier
        const values = { title, severity, page, criterion, foundBy, what, foundOn: on }
        await make(ctx, desk, 'finding', [
          {
            key,
            values: {
              ...values,
              product: desk.head(product).id,
              obligationId: obligation ? desk.head(obligation).id : null,
            },
          },
        ])
        if (item) await addLinks(ctx, [{ type: 'becomes', from: desk.head(key), to: desk.head(item) }])
      },
    },
    ...(fixed
      ? [
          {
            at: moments.at(fixed.on, `${key} fixed`),
            by: fixed.by,
            operation: 'finding.change',
            run: async (ctx, desk) => {
              const change = { state: 'fixed', reason: fixed.reason }
              await changeRecords(ctx, desk.served('finding'), [desk.head(key).id], change)
            },
          } satisfies Event,
        ]
      : []),
  ]
}
