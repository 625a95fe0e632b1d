import { useParams } from '@tanstack/react-router'
import type { Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Link, OutLink } from '../../../../web/ui/link.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { Columns, Page, Section } from '../../../../web/ui/page.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { Weeks } from '../wins/weeks.tsx'
import { LoadTable } from './load-table.tsx'

/** When one is asked, when one is left alone, and how much time there is for growing in which week. */
export function RhythmPage() {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  const load = useRead('rhythm.load', {})
  return (
    <Page title={t('rhythm.title')} about={t('rhythm.about')}>
      <GrowNav />
      <Columns
        aside={
          <>
            <AsidePanel title={t('win.weeksTitle')}>
              <Weeks />
            </AsidePanel>
            <AsidePanel title={t('prompt.many')}>
              <Prompts />
              <p>
                <Link to={`/${workspace}/grow/prompts`}>{t('rhythm.prompts')}</Link>
              </p>
            </AsidePanel>
            <AsidePanel title={t('pause.many')}>
              <Pauses />
              <p>
                <Link to={`/${workspace}/grow/pauses`}>{t('rhythm.pauses')}</Link>
              </p>
              <p>
                <Link to={`/${workspace}/settings/notices`}>{t('rhythm.quiet')}</Link>
              </p>
              <p>
                <Link to={`/${workspace}/calendar`}>{t('rhythm.feed')}</Link>
              </p>
            </AsidePanel>
          </>
        }
      >
        {load.error ? <ErrorState problem={load.error} onRetry={() => void load.refetch()} /> : null}
        {load.data ? (
          <>
            <Section title={t('rhythm.load')} panel="padded">
              {load.data.hours === null ? (
                <p className={css['soft']}>{t('rhythm.noHours')}</p>
              ) : (
                <LoadTable weeks={load.data.weeks} without={load.data.without} />
              )}
            </Section>
            <Section title={t('rhythm.hours')} panel="padded">
              <Hours key={JSON.stringify(load.data.hours)} hours={load.data.hours} />
            </Section>
          </>
        ) : (
          <SkeletonLines />
        )}
      </Columns>
    </Page>
  )
}

/** How many hours a week there are, usually and in a week of exams. A later word holds from then on. */
function Hours({ hours }: { hours: Output<'rhythm.load'>['hours'] }) {
  const set = useDo('rhythm.set-hours')
  const form = useForm<{ hours: number | null; busyHours: number | null }, unknown>({
    start: { hours: hours?.hours ?? null, busyHours: hours?.busyHours ?? null },
    send: (values) => set.run({ hours: values.hours ?? 0, busyHours: values.busyHours ?? 0 }),
    sent: () => toast({ title: t('rhythm.hoursKept') }),
  })
  return (
    <Form form={form} submit={t('rhythm.keepHours')}>
      <div className={css['pair']}>
        <NumberField label={t('rhythm.hoursUsual')} {...form.field('hours')} />
        <NumberField label={t('rhythm.hoursBusy')} {...form.field('busyHours')} />
      </div>
    </Form>
  )
}

function Prompts() {
  const list = useRead('prompt.list', { limit: 20 }).data?.records ?? []
  if (list.length === 0) return <p className={css['small']}>{t('rhythm.noPrompts')}</p>
  return (
    <ul className={css['plain']}>
      {list.map(({ id, ref, title, weekday, atTime, isOn }) => (
        <li key={id}>
          <OutLink href={recordAddress('prompt', ref) ?? ''}>{title}</OutLink>
          <span className={css['small']}>
            {isOn ? t('prompt.when', { day: t(`prompt.weekday.${weekday}`), time: atTime }) : t('prompt.off')}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Pauses() {
  const list = useRead('pause.list', { sort: '-startsOn', limit: 5 }).data?.records ?? []
  if (list.length === 0) return <p className={css['small']}>{t('rhythm.noPauses')}</p>
  return (
    <ul className={css['plain']}>
      {list.map(({ id, ref, title, startsOn, endsOn }) => (
        <li key={id}>
          <OutLink href={recordAddress('pause', ref) ?? ''}>{title}</OutLink>
          <span className={css['small']}>
            {t('pause.span', { from: formatDate(startsOn), to: formatDate(endsOn) })}
          </span>
        </li>
      ))}
    </ul>
  )
}
