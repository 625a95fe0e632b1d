import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { skillEvidence as kind } from '../../skills/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { columnsOf } from './list-columns.tsx'

const LAYOUT = ['title', 'skill', 'type', 'happenedOn', 'address', 'about'] as const

/** What shows one's skills, beside wins, goals and learning: done oneself, seen by others, made, tested. */
export function EvidenceList() {
  return (
    <KindListPage
      kind={kind}
      about={t('skill-evidence.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      sort={{ key: 'happenedOn', direction: 'descending' }}
      columns={(names) =>
        columnsOf(
          kind,
          [
            { key: 'skill', width: 220 },
            { key: 'type', width: 150, spare: true },
            { key: 'happenedOn', width: 130, sort: true },
          ],
          names,
        )
      }
    />
  )
}

/** One piece of evidence. */
export function EvidencePage() {
  return <KindRecordPage kind={kind} mayWrite layout={LAYOUT} facts={LAYOUT} />
}
