import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Section } from '../../../../web/ui/page.tsx'
import css from './analyses.module.css'
import { type Answer, type Data, type Question, type Result, sentenceOf } from './answer-words.ts'
import { ChangeChart } from './change-chart.tsx'
import { DescribeChart } from './describe-chart.tsx'
import { GroupsChart, ShareChart } from './groups-chart.tsx'
import { RelatedChart } from './related-chart.tsx'

type Props = { answer: Answer; question: Question; data: Data }

/** What the data say to the question: a sentence, a chart, how it was worked out, and what it rests on. */
export function AnswerSection({ answer, question, data }: Props) {
  const { result, none, rests, looks } = answer
  return (
    <Section title={t('analysis.answer')} panel="padded" more={t(`analysis.method.${question.method}`)}>
      <div className={css['stack']}>
        {result ? (
          <>
            <p className={css['lead']} dir="auto">
              {sentenceOf(result, question, data)}
            </p>
            <Chart result={result} question={question} data={data} />
            <p className={css['note']}>{t(`analysis.how.${result.method}`)}</p>
          </>
        ) : (
          <p>{t(`analysis.none.${none ?? 'nothing'}`, { column: question.column })}</p>
        )}
        {rests ? (
          <p className={css['note']}>
            {t('analysis.rests', {
              used: formatNumber(rests.used),
              of: formatNumber(data.rows),
              others: rests.others,
              missing: rests.missing,
            })}{' '}
            {looks > 1 ? t('analysis.looks', { looks }) : ''}
          </p>
        ) : null}
      </div>
    </Section>
  )
}

export type ChartProps<R> = { result: R; question: Question; data: Data }

function Chart({ result, ...asked }: ChartProps<Result>) {
  switch (result.method) {
    case 'describe':
      return <DescribeChart result={result} {...asked} />
    case 'share':
      return <ShareChart result={result} {...asked} />
    case 'means':
    case 'shares':
      return <GroupsChart result={result} {...asked} />
    case 'related':
      return <RelatedChart result={result} {...asked} />
    case 'change':
      return <ChangeChart result={result} {...asked} />
  }
}
