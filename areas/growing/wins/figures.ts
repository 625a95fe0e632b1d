import { z } from 'zod'
import type { Derived } from '../../../core/kinds/served.ts'
import { changeInPercent, hoursAYear } from '../../../engines/win-forms/figures.ts'

export const winFigures: Derived = {
  shape: {
    change: z
      .number()
      .nullable()
      .meta({ description: 'From before to after in percent of before: 12 to 7 is −41.7.' }),
    hoursAYear: z
      .number()
      .nullable()
      .meta({ description: 'Hours a year that become free: from 12 to 7 minutes, 300 times a year, is 25.' }),
  },
  load: async (_ctx, _ids, records) =>
    new Map(
      records.map((record) => {
        const { id, fromValue, toValue, unit, timesAYear } = record as unknown as Figures
        return [
          id,
          {
            change: changeInPercent(fromValue, toValue),
            hoursAYear: hoursAYear(fromValue, toValue, unit, timesAYear),
          },
        ]
      }),
    ),
}

type Figures = {
  id: string
  fromValue: number | null
  toValue: number | null
  unit: string
  timesAYear: number | null
}
