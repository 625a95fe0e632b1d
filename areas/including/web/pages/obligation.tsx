import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Link, OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { obligation as obligationKind } from '../../contract.ts'
import css from '../parts/include.module.css'
import { Countdown, type Obligation, SeverityTag } from '../parts/include-cells.tsx'

/** One obligation: by when, from which source as of which day, and what stands against it. */
export function ObligationPage() {
  const mayWrite = useMayWrite(null)
  return (
    <KindRecordPage kind={obligationKind} mayWrite={mayWrite}>
      {(record) => <Standing obligation={record as unknown as Obligation} />}
    </KindRecordPage>
  )
}

function Standing({ obligation }: { obligation: Obligation }) {
  const findings = useRead('finding.list', { obligationId: obligation.id, state: 'open', limit: 100 })
  const { source, asOf } = obligation
  return (
    <>
      <Section title={t('obligation.when')} panel="padded">
        <div className={css['stack']}>
          <p>
            <Countdown {...obligation} />
          </p>
          <p className={css['note']}>
            {asOf === null ? t('obligation.neverRead') : t('obligation.readOn', { day: formatDate(asOf) })}{' '}
            {obligation.stale ? t('obligation.readAgain') : ''} {t('obligation.notAdvice')}
          </p>
          {/^https?:/.test(source) ? (
            <p>
              <OutLink href={source}>{t('obligation.openSource')}</OutLink>
            </p>
          ) : null}
        </div>
      </Section>
      <Section title={t('obligation.against')} panel="flush">
        <ul className={css['list']}>
          {(findings.data?.records ?? []).map((finding) => (
            <li key={finding.id}>
              <SeverityTag severity={finding.severity} />{' '}
              <Link to={recordAddress('finding', finding.ref) ?? '.'}>{finding.title}</Link>
            </li>
          ))}
          {findings.data?.records.length === 0 ? (
            <li className={css['soft']}>{t('obligation.noFindings')}</li>
          ) : null}
        </ul>
      </Section>
    </>
  )
}
