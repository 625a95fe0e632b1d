import type { Content } from '../content/shapes.ts'
import type { MatrixContent } from '../content/strategy-shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'
import { make } from './people.ts'

/** The day on which cells without evidence were filled in. */
const OPINIONS_ON = '2026-11-14'

/** The market matrix of the content: its frame on one day, each judgement on the day it was looked at. */
export const planMarket = ({ market }: Content, moments: Moments): Event[] => {
  if (!market) return []
  const { product, by, on, title } = market
  const keyOf = (part: string) => `${title}: ${part}`
  return [
    {
      at: moments.at(on, '', 13 * 60, 13 * 60 + 1),
      by,
      operation: 'market-matrix.create',
      run: (ctx, desk) =>
        make(ctx, desk, 'market-matrix', [
          { key: title, values: { title, product: desk.head(product).id, ...market.matrix } },
        ]),
    },
    {
      at: moments.at(on, '', 13 * 60 + 6, 13 * 60 + 7),
      by,
      operation: 'market-alternative.create',
      run: (ctx, desk) =>
        make(
          ctx,
          desk,
          'market-alternative',
          market.alternatives.map(([stands, name, serves, address]) => ({
            key: keyOf(name),
            values: {
              ...{ title: name, stands, serves, address },
              product: desk.head(product).id,
              matrixId: desk.head(title).id,
            },
          })),
        ),
    },
    {
      at: moments.at(on, '', 13 * 60 + 12, 13 * 60 + 13),
      by,
      operation: 'market-criterion.create',
      run: (ctx, desk) =>
        make(
          ctx,
          desk,
          'market-criterion',
          market.criteria.map(([name, weight, asks]) => ({
            key: keyOf(name),
            values: {
              ...{ title: name, weight, asks },
              product: desk.head(product).id,
              matrixId: desk.head(title).id,
            },
          })),
        ),
    },
    ...judgementsOf(market).map(
      ({ alternative, criterion, judged: [points, evidence, address, lookedOn] }, at): Event => ({
        at: moments.at(lookedOn ?? OPINIONS_ON, '', 14 * 60 + at, 14 * 60 + at + 1),
        by,
        operation: 'market-judgement.create',
        run: (ctx, desk) => {
          const values = {
            title: `${criterion} · ${alternative}`,
            ...{ points, evidence, address, lookedOn },
            product: desk.head(product).id,
            alternativeId: desk.head(keyOf(alternative)).id,
            criterionId: desk.head(keyOf(criterion)).id,
          }
          return make(ctx, desk, 'market-judgement', [{ key: keyOf(values.title), values }])
        },
      }),
    ),
  ]
}

const judgementsOf = ({ alternatives, criteria, judgements }: MatrixContent) =>
  alternatives.flatMap(([, alternative], column) =>
    criteria.flatMap(([criterion], row) => {
      const judged = judgements[column]?.[row]
      return judged ? [{ alternative, criterion, judged }] : []
    }),
  )
