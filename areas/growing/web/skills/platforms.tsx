import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { platform as kind } from '../../skills/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { columnsOf } from './list-columns.tsx'

const LAYOUT = ['title', 'type', 'familiarity', 'usedFor', 'usedUntil'] as const

/** The systems that somebody knows how to work with, and how well. */
export function PlatformList() {
  return (
    <KindListPage
      kind={kind}
      about={t('platform.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={LAYOUT}
      columns={(names) =>
        columnsOf(
          kind,
          [
            { key: 'type', width: 200, sort: true },
            { key: 'familiarity', width: 130, sort: true },
            { key: 'usedFor', width: 240, spare: true },
            { key: 'usedUntil', width: 130, spare: true },
          ],
          names,
        )
      }
    />
  )
}

/** One system. */
export function PlatformPage() {
  return <KindRecordPage kind={kind} mayWrite layout={LAYOUT} />
}
