import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { type Figure, gradeWords, intervalWords, isShare, valueWords } from '../figure-words.ts'
import css from './figure.module.css'

export type FigureProps = {
  measure: string
  unit: string
  figure: Figure | null
  hidden: 'few' | 'gives-away' | null
  hideBelow?: number
}

/** A figure that opens to its arithmetic: what was counted of how many, and how its interval was worked out. */
export function FigureValue({ measure, unit, figure, hidden, hideBelow = 10 }: FigureProps) {
  if (hidden)
    return <span className={css['hidden']}>{t(`figure.hidden.${hidden}`, { least: hideBelow })}</span>
  if (!figure || figure.value === null) return <span className={css['soft']}>{t('figure.none')}</span>
  return (
    <details className={css['figure']}>
      <summary>{valueWords(measure, unit, figure.value)}</summary>
      <div className={css['sum']}>
        <p>{sumWords(measure, unit, figure)}</p>
        {figure.grades ? <p>{t('figure.grades', { grades: gradeWords(figure.grades) })}</p> : null}
        <p>
          {intervalWords(measure, figure)}{' '}
          {figure.low === null ? '' : t(`figure.method.${figure.method}`, { sections: figure.sections })}
        </p>
        {figure.naive ? <p>{t('figure.naive', { interval: intervalWords(measure, figure.naive) })}</p> : null}
      </div>
    </details>
  )
}

const sumWords = (measure: string, unit: string, { x, n, value, sd, meanBefore }: Figure): string => {
  if (measure === 'count') return t('figure.count', { x: x ?? 0 })
  if (isShare(measure))
    return t('figure.share', { x: x ?? 0, n, value: valueWords(measure, unit, value ?? 0) })
  if (measure === 'gain')
    return t('figure.gain', { before: formatNumber(meanBefore ?? 0, { maximumFractionDigits: 1 }), n })
  return t('figure.mean', { n, sd: formatNumber(sd ?? 0, { maximumFractionDigits: 2 }) })
}
