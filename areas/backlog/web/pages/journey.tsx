import { useParams } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatDay, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page, Section } from '../../../../web/ui/page.tsx'
import { PageSkeleton } from '../../../../web/ui/skeleton.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import css from './journey.module.css'

type Journey = Output<'item.journey'>

/** The way of one item from the first voice to those who were told, on one page. */
export function JourneyPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const { slug } = useWorkspace()
  const item = useRead('item.get', { ref })
  const read = useRead('item.journey', { ref })
  if (item.isPending || read.isPending) return <PageSkeleton />
  if (!item.data || !read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={item.error ?? read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  const { record } = item.data
  const journey = read.data
  return (
    <Page
      title={t('journey.title', { name: record.title })}
      about={t('journey.about')}
      above={
        <OutLink href={`/${slug}/backlog/${record.ref}`} look="quiet">
          <RefLabel>{record.ref}</RefLabel> {t('journey.back')}
        </OutLink>
      }
    >
      <Spent journey={journey} isOpen={record.position !== null} />
      <Section title={t('journey.steps')} panel="padded">
        <ol className={css['steps']}>
          {journey.steps.map((step) => (
            <Step key={`${step.stage} ${step.at}`} step={step} names={journey.names} />
          ))}
        </ol>
      </Section>
      {journey.missing.length > 0 ? (
        <Section title={t('journey.missing')} panel="padded">
          <ul className={css['gaps']}>
            {journey.missing.map((stage) => (
              <li key={stage}>{t(`journey.gap.${stage}`)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
    </Page>
  )
}

function Step({ step, names }: { step: Journey['steps'][number]; names: Names }) {
  const named = step.refId === null ? undefined : names[step.refId]
  return (
    <li className={css['step']}>
      <span className={css['gap']}>{step.days > 0 ? t('journey.after', { days: step.days }) : null}</span>
      <span className={css['dot']} aria-hidden="true" />
      <span className={css['words']}>
        <strong>{t(`journey.stage.${step.stage}`)}</strong>{' '}
        <time dateTime={step.at}>{step.at.length === 10 ? formatDate(step.at) : formatDay(step.at)}</time>
        {step.by ? <span className={css['soft']}> {t('journey.by', { by: step.by })}</span> : null}
        {named ? (
          <span className={css['with']}>
            <RecordLink named={named} withRef />
          </span>
        ) : null}
      </span>
    </li>
  )
}

/** How much of the way was work, as a line and in a sentence. */
function Spent({ journey, isOpen }: { journey: Journey; isOpen: boolean }) {
  const all = journey.working + journey.waiting
  const share = all === 0 ? 0 : journey.working / all
  return (
    <div className={css['spent']}>
      <p>
        {t(isOpen ? 'journey.spentOpen' : 'journey.spent', {
          days: journey.days,
          working: whole(journey.working),
          waiting: whole(journey.waiting),
        })}
      </p>
      <span className={css['track']} aria-hidden="true">
        <span className={css['work']} style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <p className={css['key']}>{t('journey.key')}</p>
    </div>
  )
}

/** Parts of a day matter only while it is a matter of days. */
const whole = (days: number): string => formatNumber(days, { maximumFractionDigits: days < 10 ? 1 : 0 })
