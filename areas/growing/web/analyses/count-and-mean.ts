import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { FigureColumn } from '../../../../web/ui/figure-table.tsx'
import { estimate } from './answer-words.ts'

/** The columns of a table behind a chart of means: of how many rows, and their mean of a column of the data. */
export const countAndMean = (column: string): FigureColumn<{ n: number; mean: number }>[] => [
  { key: 'n', label: t('analysis.figure.n'), isFigure: true, cell: ({ n }) => formatNumber(n) },
  {
    key: 'mean',
    label: t('analysis.meanOf', { column }),
    isFigure: true,
    cell: ({ mean }) => estimate(mean),
  },
]
