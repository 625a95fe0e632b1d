import { z } from 'zod'
import type { Derived } from '../../../core/kinds/served.ts'
import { changeInPercent } from '../model.ts'

export const winFigures: Derived = {
  shape: {
    change: z
      .number()
      .nullable()
      .meta({ description: 'From before to after in percent of before: 12 to 7 is −41.7.' }),
  },
  load: async (_ctx, _ids, records) =>
    new Map(
      records.map(({ id, fromValue, toValue }) => [
        id,
        { change: changeInPercent(fromValue as number | null, toValue as number | null) },
      ]),
    ),
}
