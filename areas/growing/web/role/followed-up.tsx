import { useDo } from '../../../../web/data/use-do.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Row, Section } from '../../../../web/ui/page.tsx'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'

/** Weeks until the next time: soon, in a month, once a term. */
const NEXT = [2, 4, 16] as const
const later = (weeks: number): string =>
  new Date(Date.parse(`${today()}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10)

/** Says that one spoke today, and when the next time is; one press for both. */
export function FollowedUp({ record }: { record: AnyRecord }) {
  const change = useDo('acquaintance.change', { undo: () => t('acquaintance.spoken') })
  const spoke = (followUpOn: string | null) =>
    void change.run({ ref: record.ref, spokeOn: today(), followUpOn, followUp: '' }).catch(() => {})
  const due = record['followUpOn'] as string | null
  if (record.binnedAt !== null) return null
  return (
    <Section title={t('acquaintance.next')} panel="padded">
      {change.problem ? <ErrorState problem={change.problem} /> : null}
      <div className={css['steps']}>
        <p>
          {due === null
            ? t('acquaintance.noNext')
            : t('acquaintance.nextOn', { day: formatDate(due), what: String(record['followUp']) })}
        </p>
        <Row>
          {NEXT.map((weeks) => (
            <Button key={weeks} size="small" isDisabled={change.pending} onPress={() => spoke(later(weeks))}>
              {t('acquaintance.spoke', { weeks })}
            </Button>
          ))}
          <Button size="small" kind="bare" isDisabled={change.pending} onPress={() => spoke(null)}>
            {t('acquaintance.spokeLast')}
          </Button>
        </Row>
      </div>
    </Section>
  )
}
