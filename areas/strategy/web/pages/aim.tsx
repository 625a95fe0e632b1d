import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { FieldValue } from '../../../../web/records/field-value.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Section } from '../../../../web/ui/page.tsx'
import { aim as aimKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { ShareBar } from '../parts/share-bar.tsx'
import css from '../parts/strategy.module.css'
import { StrategyNav } from '../parts/strategy-nav.tsx'
import type { Aim } from '../parts/use-strategy.ts'

/** What the institution wants, with what serves each. */
export function AimList() {
  return (
    <KindListPage
      kind={aimKind}
      about={t('aim.aboutPage')}
      mayWrite={useMayWrite(null, policy.aim.write)}
      nav={<StrategyNav />}
      sort={{ key: 'createdAt', direction: 'ascending' }}
      columns={(names) => [
        { key: 'title', label: t('aim.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'parentId',
          label: t('aim.parentId'),
          width: '1fr',
          isSpare: true,
          render: (each) => (
            <FieldValue kind={aimKind} name="parentId" value={each['parentId']} names={names} blank />
          ),
        },
        {
          key: 'objectives',
          label: t('aim.objectives'),
          width: 110,
          align: 'end',
          render: (each: AnyRecord) => formatNumber((each as unknown as Aim).objectives),
        },
        {
          key: 'items',
          label: t('aim.items'),
          width: 90,
          align: 'end',
          isSpare: true,
          render: (each: AnyRecord) => formatNumber((each as unknown as Aim).items),
        },
        {
          key: 'progress',
          label: t('objective.progress'),
          width: 180,
          render: (each: AnyRecord) => <ShareBar share={(each as unknown as Aim).progress} />,
        },
      ]}
    />
  )
}

/** One aim, with its narrower aims and the objectives that serve it. */
export function AimPage() {
  return (
    <KindRecordPage kind={aimKind} mayWrite={useMayWrite(null, policy.aim.write)}>
      {(record) => <Serving aim={record as unknown as Aim} />}
    </KindRecordPage>
  )
}

function Serving({ aim }: { aim: Aim }) {
  const narrower = useRead('aim.list', { parentId: aim.ref, sort: 'createdAt', limit: 100 })
  const objectives = useRead('objective.list', { aimId: aim.ref, sort: 'createdAt', limit: 200 })
  const rows = [...(narrower.data?.records ?? []), ...(objectives.data?.records ?? [])]
  return (
    <Section
      title={t('aim.serving')}
      panel="padded"
      more={t('strategy.objectives', { count: aim.objectives })}
    >
      {rows.length === 0 && objectives.data ? <p className={css['soft']}>{t('aim.noneServing')}</p> : null}
      <ul className={css['items']}>
        {rows.map((row) => (
          <li key={row.id} className={css['item']}>
            <span>
              <RecordLink named={row} withRef />
            </span>
            <ShareBar share={row.progress} />
          </li>
        ))}
      </ul>
    </Section>
  )
}
