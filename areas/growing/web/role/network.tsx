import { useRead } from '../../../../web/data/use-read.ts'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { acquaintance as kind } from '../../role/contract.ts'
import { today } from '../goals/goal-values.ts'
import css from '../grow.module.css'
import { GrowNav } from '../grow-nav.tsx'
import { FollowedUp } from './followed-up.tsx'

const LAYOUT = [
  'title',
  'work',
  'organisation',
  'reach',
  'metAt',
  'metOn',
  'spokeOn',
  'followUpOn',
  'followUp',
  'notes',
] as const

/** People of one's network, whom to write to next first; below them conferences and memberships. */
export function NetworkList() {
  return (
    <KindListPage
      kind={kind}
      about={t('acquaintance.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      below={<Circles />}
      sort={{ key: 'followUpOn', direction: 'ascending' }}
      columns={() => [
        {
          key: 'title',
          label: t('acquaintance.title'),
          isName: true,
          sort: true,
          render: (each) => each.title,
        },
        {
          key: 'followUpOn',
          label: t('acquaintance.followUpOn'),
          width: 150,
          sort: true,
          render: ({ followUpOn }) => <FollowUpDay day={(followUpOn as string | null) ?? null} />,
        },
        ...(['followUp', 'organisation'] as const).map((key) => ({
          key,
          label: t(`acquaintance.${key}`),
          width: 220,
          isSpare: true,
          render: (each: Record<string, unknown>) => String(each[key]),
        })),
      ]}
    />
  )
}

function FollowUpDay({ day }: { day: string | null }) {
  if (day === null) return '–'
  if (day > today()) return formatDate(day)
  return <Tag tone="warn">{t('acquaintance.due', { day: formatDate(day) })}</Tag>
}

/** Where one meets people: conferences of the log, and the societies that one belongs to. */
function Circles() {
  const conferences = useRead('learning-entry.list', { type: 'conference', sort: '-happenedOn', limit: 20 })
  const memberships = useRead('experience.list', { type: 'membership', sort: '-startsOn', limit: 20 })
  const problem = conferences.error ?? memberships.error
  if (problem) return <ErrorState problem={problem} />
  return (
    <>
      <Section title={t('acquaintance.conferences')} panel="flush">
        <Lines
          kind="learning-entry"
          none={t('acquaintance.noConference')}
          rows={(conferences.data?.records ?? []).map((each) => ({ ...each, day: each.happenedOn }))}
        />
      </Section>
      <Section title={t('acquaintance.memberships')} panel="flush">
        <Lines
          kind="experience"
          none={t('acquaintance.noMembership')}
          rows={(memberships.data?.records ?? []).map((each) => ({
            ...each,
            title: [each.organisation, each.title].filter(Boolean).join(' · '),
            day: each.startsOn,
          }))}
        />
      </Section>
    </>
  )
}

type Line = { id: string; ref: string; title: string; day: string | null }

function Lines({ kind: of, rows, none }: { kind: string; rows: readonly Line[]; none: string }) {
  if (rows.length === 0) return <p className={css['none']}>{none}</p>
  return (
    <ul className={css['list']}>
      {rows.map((row) => (
        <li key={row.id}>
          <OutLink href={recordAddress(of, row.ref) ?? ''}>{row.title}</OutLink>
          {row.day === null ? null : <span className={css['small']}>{formatDate(row.day)}</span>}
        </li>
      ))}
    </ul>
  )
}

/** One person of the network, with what to do about the next time. */
export function AcquaintancePage() {
  return (
    <KindRecordPage kind={kind} mayWrite layout={LAYOUT}>
      {(record) => <FollowedUp record={record} />}
    </KindRecordPage>
  )
}
