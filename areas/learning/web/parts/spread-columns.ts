import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import type { FigureColumn } from '../../../../web/ui/figure-table.tsx'
import { type Figure, intervalWords } from '../figure-words.ts'

/** How sure a figure is, and of how many: the interval and n that stand beside every one. */
export const spreadColumns = <Row extends { figure: Figure | null }>(
  measure: string,
): FigureColumn<Row>[] => [
  {
    key: 'interval',
    label: t('figure.interval95'),
    cell: ({ figure }) => (figure ? intervalWords(measure, figure) : '–'),
  },
  {
    key: 'n',
    label: t('figure.n'),
    isFigure: true,
    cell: ({ figure }) => (figure ? formatNumber(figure.n) : '–'),
  },
]
