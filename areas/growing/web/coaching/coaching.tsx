import { useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import type { AnyRecord } from '../../../../web/records/kind-dialogs.tsx'
import { KindRecordPage } from '../../../../web/records/kind-record-page.tsx'
import { t } from '../../../../web/text/t.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { coaching as kind } from '../../coaching/contract.ts'
import css from '../grow.module.css'
import { AddAction, AddTalk, ShareRecords } from './coaching-dialogs.tsx'
import { SharedList } from './shared-list.tsx'

/** As whom the coach sees what is shared is said once they do: before, and on the coach’s own side, there is nobody. */
const FACTS = ['side', 'partner', 'state', 'endsOn']

/** One coaching, of either side: one's own notes, and below them what both see. */
export function CoachingPage() {
  return (
    <KindRecordPage
      kind={kind}
      mayWrite
      layout={['title', 'notes']}
      facts={({ personId }) => [...FACTS, ...(personId === null ? [] : ['personId'])]}
    >
      {(record) => <Board key={record.ref} record={record} />}
    </KindRecordPage>
  )
}

function Board({ record }: { record: AnyRecord }) {
  const { ref } = record
  const read = useRead('coaching.board', { ref })
  const end = useDo('coaching.end')
  const [open, setOpen] = useState<'share' | 'action' | 'talk' | null>(null)
  if (read.error) return <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
  if (!read.data) return <SkeletonLines />
  const { side, state, isOpen, shared } = read.data
  const close = () => setOpen(null)
  const mayAdd = state !== 'ended' && (side === 'coached' || isOpen)
  return (
    <Section title={t('coaching.both')}>
      <div className={css['steps']}>
        <Banner
          tone={isOpen ? 'ok' : 'plain'}
          action={
            state === 'ended' ? undefined : (
              <Button size="small" onPress={() => void end.run({ ref }).catch(() => {})}>
                {t('coaching.end')}
              </Button>
            )
          }
        >
          {t(bannerOf(side, state, isOpen))}
        </Banner>
        {end.problem ? <ErrorState problem={end.problem} /> : null}
        {mayAdd ? (
          <div className={css['tools']}>
            {side === 'coached' ? (
              <Button onPress={() => setOpen('share')}>{t('coaching.share')}</Button>
            ) : null}
            <Button onPress={() => setOpen('talk')}>{t('coaching.addTalk')}</Button>
            <Button onPress={() => setOpen('action')}>{t('coaching.addAction')}</Button>
          </div>
        ) : null}
        <SharedList refText={ref} side={side} shared={shared} mayWrite={mayAdd} />
        {open === 'share' ? <ShareRecords refText={ref} shared={shared} onClose={close} /> : null}
        {open === 'talk' ? <AddTalk refText={ref} onClose={close} /> : null}
        {open === 'action' ? <AddAction refText={ref} onClose={close} /> : null}
      </div>
    </Section>
  )
}

const bannerOf = (side: 'coached' | 'coach', state: string, isOpen: boolean): string =>
  state === 'ended'
    ? 'coaching.over'
    : side === 'coach'
      ? isOpen
        ? 'coaching.openCoach'
        : 'coaching.shut'
      : isOpen
        ? 'coaching.openCoached'
        : 'coaching.notAccepted'
