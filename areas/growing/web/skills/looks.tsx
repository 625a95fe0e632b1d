import { useParams } from '@tanstack/react-router'
import type { RecordOf } from '../../../../web/data/types.ts'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { FigureTable } from '../../../../web/ui/figure-table.tsx'
import { Link } from '../../../../web/ui/link.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { skillCheck as kind } from '../../skills/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { columnsOf } from './list-columns.tsx'
import { levelWords, skillName } from './skill-words.ts'

const LAYOUT = ['title', 'checkedOn', 'level', 'note'] as const
type Look = RecordOf<'skill-check'>

/** Earlier looks at one's own skills, the newest first. */
export function LookList() {
  const { workspace } = useParams({ strict: false }) as { workspace: string }
  return (
    <KindListPage
      kind={kind}
      about={t('skill-check.aboutPage')}
      mayWrite={false}
      nav={<GrowNav />}
      tools={
        <Link to={`/${workspace}/grow/skills/check`} look="button">
          {t('skill-check.begin')}
        </Link>
      }
      layout={LAYOUT}
      sort={{ key: 'checkedOn', direction: 'descending' }}
      columns={(names) => [
        ...columnsOf(
          kind,
          [
            { key: 'checkedOn', width: 140, sort: true },
            { key: 'level', width: 130 },
          ],
          names,
        ),
        {
          key: 'ratings',
          label: t('skill-check.ratings'),
          width: 130,
          align: 'end' as const,
          render: (each) => (each as unknown as Look).ratings.length,
        },
      ]}
    />
  )
}

/** One look, with what was rated in it. */
export function LookPage() {
  return (
    <KindRecordPage kind={kind} mayWrite layout={LAYOUT}>
      {(record) => {
        const { ratings } = record as unknown as Look
        return (
          <Section title={t('skill-check.ratings')} panel="padded">
            <FigureTable
              label={t('skill-check.ratings')}
              rows={ratings}
              keyOf={({ skill }) => skill}
              columns={[
                { key: 'skill', label: t('goal.skill'), cell: ({ skill }) => skillName(skill) },
                { key: 'level', label: t('skill.rated'), cell: ({ level }) => levelWords(level) },
                { key: 'note', label: t('skill.note'), cell: ({ note }) => note },
              ]}
            />
          </Section>
        )
      }}
    </KindRecordPage>
  )
}
