import { useRead } from '../../../../web/data/use-read.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t, textSettings } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { feedbackRequest as kind } from '../../feedback/contract.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'

/** How many answered, and whether that is shown. */
export function AnsweredTag({ request }: { request: AnyRecord }) {
  const { answered, least, isShown } = request as unknown as Record<string, number>
  return isShown ? (
    <Tag tone="ok">{t('feedback.shown', { n: answered ?? 0 })}</Tag>
  ) : (
    <Tag>{t('feedback.notYet', { n: answered ?? 0, least: least ?? 0 })}</Tag>
  )
}

/** What was asked of whom, and below it what each group says, apart from the others. */
export function RequestList() {
  return (
    <KindListPage
      kind={kind}
      about={t('feedback-request.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={['title', 'raters', 'language', 'intro', 'endsOn']}
      given={{ language: textSettings().language }}
      below={<GroupSplit />}
      columns={(names) => [
        {
          key: 'title',
          label: t('feedback-request.title'),
          isName: true,
          sort: true,
          minWidth: 200,
          render: (each) => each.title,
        },
        {
          key: 'raters',
          label: t('feedback-request.raters'),
          width: 190,
          isSpare: true,
          render: (each) => (
            <FieldValue kind={kind} name="raters" value={each['raters']} names={names} blank />
          ),
        },
        {
          key: 'answered',
          label: t('feedback.answered'),
          width: 200,
          render: (each) => <AnsweredTag request={each} />,
        },
        ...(['endsOn', 'state'] as const).map((key) => ({
          key,
          label: t(`feedback-request.${key}`),
          width: 120,
          isSpare: true,
          sort: true,
          render: (each: AnyRecord) => (
            <FieldValue kind={kind} name={key} value={each[key]} names={names} blank />
          ),
        })),
      ]}
    />
  )
}

/** What each group of people says: the mean of its own scores, from three answers on. */
function GroupSplit() {
  const read = useRead('feedback.split', {})
  const groups = read.data?.groups ?? []
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (groups.length === 0) return null
  return (
    <Section title={t('feedback.split')} panel="padded">
      <p className={css['small']}>{t('feedback.splitAbout')}</p>
      <FigureTable
        label={t('feedback.split')}
        rows={groups}
        keyOf={(group) => group.raters}
        columns={[
          {
            key: 'raters',
            label: t('feedback-request.raters'),
            cell: (group) => t(`feedback-request.raters.${group.raters}`),
          },
          {
            key: 'answered',
            label: t('feedback.answered'),
            isFigure: true,
            cell: (group) => formatNumber(group.answered),
          },
          {
            key: 'mean',
            label: t('feedback.mean'),
            isFigure: true,
            cell: (group) =>
              group.shown === 0
                ? t('feedback.hidden')
                : group.mean === null
                  ? t('feedback.onlyWords')
                  : t('feedback.meanOf', {
                      mean: formatNumber(group.mean, { maximumFractionDigits: 1 }),
                      n: group.scores,
                    }),
          },
        ]}
      />
    </Section>
  )
}
