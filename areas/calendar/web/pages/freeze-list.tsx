import { lazy, Suspense, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import type { RecordOf } from '../../../../web/data/types.ts'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { Tag } from '../../../../web/ui/tag.tsx'
import { freeze as freezeKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { edgeWords } from '../local-words.ts'
import { CalendarNav } from '../parts/calendar-nav.tsx'
import { freezeLayout } from '../parts/freeze-form.ts'

const Templates = lazy(() =>
  import('../parts/templates.tsx').then((part) => ({ default: part.TemplatesDialog })),
)

type Freeze = RecordOf<'freeze'>

/** Both ends of a rule in words. */
export const startOf = (freeze: Freeze): string =>
  edgeWords(
    {
      anchor: freeze.startAnchor,
      offset: freeze.startOffset,
      unit: freeze.startUnit,
      weekday: freeze.startWeekday,
      time: freeze.startTime,
    },
    'start',
  )
export const endOf = (freeze: Freeze): string =>
  edgeWords(
    {
      anchor: freeze.endAnchor,
      offset: freeze.endOffset,
      unit: freeze.endUnit,
      weekday: freeze.endWeekday,
      time: freeze.endTime,
    },
    'end',
  )

/** The rules by which nothing may go live, as anchors and days around them. */
export function FreezeList() {
  const mayWrite = useMayWrite(null, policy.freeze.write)
  const [isChoosing, setChoosing] = useState(false)
  return (
    <>
      <KindListPage
        kind={freezeKind}
        about={t('freeze.purpose')}
        mayWrite={mayWrite}
        layout={freezeLayout()}
        nav={<CalendarNav />}
        tools={<Button onPress={() => setChoosing(true)}>{t('template.open')}</Button>}
        columns={(names) => [
          { key: 'title', label: t('freeze.title'), isName: true, sort: true, render: (each) => each.title },
          {
            key: 'start',
            label: t('freeze.begins'),
            width: '2fr',
            render: (each) => startOf(each as unknown as Freeze),
          },
          {
            key: 'end',
            label: t('freeze.ends'),
            width: '2fr',
            render: (each) => endOf(each as unknown as Freeze),
          },
          {
            key: 'severity',
            label: t('freeze.severity'),
            width: 100,
            sort: true,
            render: ({ severity }) => (
              <Tag tone={severity === 'refuses' ? 'stop' : 'warn'}>
                {t(`freeze.severity.${String(severity)}`)}
              </Tag>
            ),
          },
          {
            key: 'scopeId',
            label: t('freeze.scopeId'),
            width: 120,
            isSpare: true,
            render: ({ scopeId }) =>
              typeof scopeId === 'string'
                ? (names[scopeId]?.title ?? t('record.hidden'))
                : t('freeze.everyProduct'),
          },
        ]}
      />
      {isChoosing ? (
        <Suspense>
          <Templates mayWrite={mayWrite} onClose={() => setChoosing(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
