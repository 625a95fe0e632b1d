import { useRead } from '../../../../web/data/use-read.ts'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { platform as kind } from '../../skills/contract.ts'
import { GrowNav } from '../grow-nav.tsx'
import { connectedWords, PLATFORM_LAYOUT, UnratedPlatforms } from './connected-platforms.tsx'
import { columnsOf } from './list-columns.tsx'

/** The systems that somebody knows how to work with, how well, and which of their products are connected to them. */
export function PlatformList() {
  const connected = useRead('platform.connected', {}).data
  const placesOf = new Map(connected?.known.map((each) => [each.id, each.in]))
  return (
    <KindListPage
      kind={kind}
      about={t('platform.aboutPage')}
      mayWrite
      nav={<GrowNav />}
      layout={PLATFORM_LAYOUT}
      below={<UnratedPlatforms list={connected?.unrated ?? []} />}
      columns={(names) => [
        ...columnsOf(
          kind,
          [
            { key: 'type', width: 200, sort: true },
            { key: 'familiarity', width: 130, sort: true },
          ],
          names,
        ),
        {
          key: 'in',
          label: t('platform.in'),
          width: 300,
          render: (each) => connectedWords(placesOf.get(each.id) ?? []),
        },
        ...columnsOf(
          kind,
          [
            { key: 'usedFor', width: 240, spare: true },
            { key: 'usedUntil', width: 130, spare: true },
          ],
          names,
        ).filter(({ key }) => key !== 'title'),
      ]}
    />
  )
}

/** One system. */
export function PlatformPage() {
  return <KindRecordPage kind={kind} mayWrite layout={PLATFORM_LAYOUT} />
}
