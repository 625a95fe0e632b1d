import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { formatMoment } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { meeting as meetingKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { TogetherNav } from '../parts/together-nav.tsx'

const when = ({ startsAt }: AnyRecord): string =>
  typeof startsAt === 'string' ? formatMoment(startsAt) : t('meeting.noMoment')

/** Every meeting, the latest first. */
export function MeetingList() {
  const { product } = useWorkspace()
  return (
    <KindListPage
      kind={meetingKind}
      about={t('meeting.purpose')}
      mayWrite={useMayWrite(product?.id ?? null, policy.meeting.write)}
      layout={['title', 'type', 'startsAt', 'minutes', 'place', 'product', 'agenda']}
      {...(product
        ? {
            given: { product: { value: product.id, label: product.title, detail: product.ref } },
            filter: { product: product.ref },
          }
        : {})}
      nav={<TogetherNav />}
      sort={{ key: 'startsAt', direction: 'descending' }}
      columns={(names) => [
        { key: 'title', label: t('meeting.title'), isName: true, sort: true, render: (each) => each.title },
        {
          key: 'type',
          label: t('meeting.type'),
          width: 130,
          sort: true,
          render: (each) => t(`meeting.type.${String(each['type'])}`),
        },
        { key: 'startsAt', label: t('meeting.startsAt'), width: 190, sort: true, render: when },
        {
          key: 'product',
          label: t('record.product'),
          width: 130,
          isSpare: true,
          render: (each) => names[String(each['productId'])]?.title ?? '',
        },
      ]}
    />
  )
}
