import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Tag } from '../../../../web/ui/tag.tsx'
import { sprint as sprintKind } from '../../contract.ts'
import type { Sprint } from '../parts/sprint-forms.tsx'

const LAYOUT = ['title', 'product', 'goal', 'learningGoal', 'startsOn', 'endsOn', 'capacity'] as const

/** Every sprint, the latest first. */
export function SprintList() {
  const { product } = useWorkspace()
  const mayWrite = useMayWrite(product?.id ?? null)
  const day = (value: string | null) => (value === null ? '–' : formatDate(value))
  return (
    <KindListPage
      kind={sprintKind}
      about={t('sprint.about')}
      mayWrite={mayWrite}
      layout={LAYOUT}
      {...(product ? { filter: { product: product.ref } } : {})}
      {...(product
        ? { given: { product: { value: product.id, label: product.title, detail: product.ref } } }
        : {})}
      sort={{ key: 'startsOn', direction: 'descending' }}
      columns={(names) => [
        {
          key: 'title',
          label: t('sprint.one'),
          isName: true,
          sort: true,
          minWidth: 140,
          render: (each) => each.title,
        },
        {
          key: 'state',
          label: t('sprint.state'),
          width: 100,
          render: (each) => (
            <Tag tone={each['state'] === 'running' ? 'ok' : 'plain'}>
              {t(`sprint.state.${each['state']}`)}
            </Tag>
          ),
        },
        {
          key: 'goal',
          label: t('sprint.goal'),
          isSpare: true,
          width: '2fr',
          render: (each) => String(each['goal']),
        },
        {
          key: 'startsOn',
          label: t('sprint.startsOn'),
          sort: true,
          width: 116,
          render: (each) => day((each as unknown as Sprint).startsOn),
        },
        {
          key: 'endsOn',
          label: t('sprint.endsOn'),
          width: 116,
          isSpare: true,
          render: (each) => day((each as unknown as Sprint).endsOn),
        },
        {
          key: 'done',
          label: t('sprint.done'),
          width: 116,
          align: 'end',
          render: (each) =>
            t('sprint.doneShort', { done: Number(each['done']), items: Number(each['items']) }),
        },
        ...(product
          ? []
          : [
              {
                key: 'product',
                label: t('record.product'),
                width: 128,
                isSpare: true,
                render: (each: AnyRecord) => names[String(each['productId'])]?.title ?? '',
              },
            ]),
      ]}
    />
  )
}
