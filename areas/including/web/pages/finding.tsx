import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { finding as findingKind } from '../../contract.ts'
import css from '../parts/include.module.css'
import { type Finding, SeverityTag } from '../parts/include-cells.tsx'

/** One barrier: what it keeps whom from, what its criterion asks, and what is done about it. */
export function FindingPage() {
  const mayWrite = useMayWrite(null)
  return (
    <KindRecordPage kind={findingKind} mayWrite={mayWrite}>
      {(record) => (
        <Fix finding={record as unknown as Finding} mayWrite={mayWrite && record.binnedAt === null} />
      )}
    </KindRecordPage>
  )
}

function Fix({ finding, mayWrite }: { finding: Finding; mayWrite: boolean }) {
  const become = useDo('finding.to-item', { undo: (_, { ref }) => t('finding.became', { ref }) })
  const { item } = finding
  return (
    <Section title={t('finding.fix')} panel="padded">
      <div className={css['stack']}>
        <p>
          <SeverityTag severity={finding.severity} /> {t(`finding.severity.${finding.severity}.means`)}
        </p>
        {finding.criterion === '' ? null : (
          <p>
            {t('finding.asked', { criterion: finding.criterion, level: finding.level, asks: finding.asks })}
          </p>
        )}
        {finding.seemsFixed ? (
          <Banner tone="warn">{t('finding.seemsFixed', { ref: item?.ref ?? '' })}</Banner>
        ) : null}
        {become.problem ? <ErrorState problem={become.problem} /> : null}
        {item ? (
          <p>
            <Link to={recordAddress('item', item.ref) ?? '.'}>
              {item.ref} {item.title}
            </Link>{' '}
            <Tag tone={item.state === 'done' ? 'ok' : 'plain'}>{t(`item.state.${item.state}`)}</Tag>
          </p>
        ) : (
          <p className={css['soft']}>{t('finding.noItemYet')}</p>
        )}
        {item === null && mayWrite && finding.state === 'open' ? (
          <div>
            <Button
              isPending={become.pending}
              onPress={() => void become.run({ ref: finding.ref }).catch(() => {})}
            >
              {t('finding.toItem')}
            </Button>
          </div>
        ) : null}
      </div>
    </Section>
  )
}
