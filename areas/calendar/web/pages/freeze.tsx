import { addDays } from '../../../../engines/calendar/days.ts'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { freeze as freezeKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { endWords, localWords } from '../local-words.ts'
import css from '../parts/calendar.module.css'
import { freezeLayout } from '../parts/freeze-form.ts'

/** One rule, and when it freezes what: last year, this year, next year. */
export function FreezePage() {
  return (
    <KindRecordPage
      kind={freezeKind}
      mayWrite={useMayWrite(null, policy.freeze.write)}
      layout={freezeLayout()}
    >
      {(record) => <When record={record} />}
    </KindRecordPage>
  )
}

const AWAY = 400

function When({ record }: { record: AnyRecord }) {
  const today = new Date().toISOString().slice(0, 10)
  const read = useRead('calendar.frozen', { from: addDays(today, -AWAY), to: addDays(today, AWAY) })
  const here = (read.data?.intervals ?? []).filter((each) => each.rule.id === record.id)
  return (
    <Section title={t('freeze.when')} panel="padded">
      {read.error ? <ErrorState problem={read.error} /> : null}
      {read.data && here.length === 0 ? <p className={css['soft']}>{t('freeze.never')}</p> : null}
      {here.length === 0 ? null : (
        <FigureTable
          label={t('freeze.when')}
          rows={here}
          keyOf={(each) => each.localFrom}
          columns={[
            { key: 'from', label: t('calendar.from'), cell: (each) => localWords(each.localFrom) },
            { key: 'to', label: t('calendar.to'), cell: (each) => endWords(each.localTo) },
            {
              key: 'why',
              label: t('calendar.why'),
              cell: ({ because }) =>
                `${t(`freeze.startAnchor.${because.anchor}`)}, ${formatDate(because.on)}: ${because.title}`,
            },
          ]}
        />
      )}
    </Section>
  )
}
