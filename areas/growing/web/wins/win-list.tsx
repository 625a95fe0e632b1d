import { useState } from 'react'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindListPage } from '../../../../web/records/kind-list-page.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { win as kind } from '../../wins/contract.ts'
import type { Win } from '../goals/goal-values.ts'
import { GrowNav } from '../grow-nav.tsx'
import { CaptureWin } from './capture-win.tsx'
import { Papers } from './papers.tsx'
import { changeOf, restsOn } from './win-lines.tsx'

const asWin = (record: AnyRecord): Win => record as unknown as Win

/** Every win: found by its words, filtered, picked for a review, a CV, a story or a promotion case. */
export function WinList() {
  const [picked, pick] = useState<readonly string[] | null>(null)
  return (
    <>
      <KindListPage
        kind={kind}
        about={t('grow.onlyYou')}
        mayWrite
        nav={<GrowNav />}
        sort={{ key: 'wonOn', direction: 'descending' }}
        columns={() => [
          {
            key: 'title',
            label: t('win.one'),
            isName: true,
            minWidth: 220,
            sort: true,
            render: (win) => win.title,
          },
          {
            key: 'wonOn',
            label: t('win.wonOn'),
            width: 116,
            sort: true,
            render: (win) => dayOrNone(asWin(win).wonOn),
          },
          {
            key: 'change',
            label: t('win.change'),
            width: 168,
            isSpare: true,
            render: (win) => changeOf(asWin(win)) || '–',
          },
          {
            key: 'rests',
            label: t('win.rests'),
            width: 220,
            isSpare: true,
            render: (win) => restsOn(asWin(win)),
          },
        ]}
        bulk={(refs) => <Button onPress={() => pick(refs)}>{t('win.papers')}</Button>}
        make={(onClose, onMade) => <CaptureWin onClose={onClose} onMade={onMade} />}
      />
      {picked ? <Papers refs={picked} onClose={() => pick(null)} /> : null}
    </>
  )
}

const dayOrNone = (day: string | null): string => (day === null ? '–' : formatDate(day))
