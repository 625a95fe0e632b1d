import { useRef, useState } from 'react'
import { useMayWrite } from '../../../../web/data/may-write.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { EmptyState } from '../../../../web/ui/empty-state.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Page, Panel, Row } from '../../../../web/ui/page.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import '../backlog-keys.ts'
import type { Item } from '../order.ts'
import { BacklogNav } from '../parts/backlog-nav.tsx'
import { ItemChecks } from '../parts/item-checks.tsx'
import { ItemCriteria } from '../parts/item-criteria.tsx'
import { ItemFacts } from '../parts/item-facts.tsx'
import { ItemRelook } from '../parts/item-relook.tsx'
import { ItemStory } from '../parts/item-story.tsx'
import { ItemVoices } from '../parts/item-voices.tsx'
import { SplitItem } from '../parts/split-item.tsx'
import { useItemChange } from '../parts/use-item-change.tsx'
import css from './refine.module.css'

/** As many as a meeting could come to. */
const QUEUE = 50

/** One item after the other, from the top of the order: what it lacks is settled here, and saved as it is said. */
export function RefinePage() {
  const { slug, product } = useWorkspace()
  const mayWrite = useMayWrite(product?.id ?? null)
  const scope = product ? { product: product.ref } : {}
  const summary = useRead('backlog.summary', scope)
  const queue = useRead(
    'item.list',
    { ...scope, state: 'new,refining', lacks: 'any', sort: 'rank', limit: QUEUE },
    { keep: true },
  )
  // What it was when the page was opened stands beside what it is now.
  const before = useRef<{ ready: number; readyPoints: number } | null>(null)
  if (summary.data && before.current === null) before.current = summary.data
  const [ref, setRef] = useState<string | null>(null)
  const records = queue.data?.records ?? []
  const first = records[0]?.ref ?? null
  // Whoever is being talked about stays, also once it lacks nothing any more and leaves the queue.
  if (ref === null && first !== null) setRef(first)
  const here = ref ?? first
  const at = records.findIndex((record) => record.ref === here)
  const place = useRef(0)
  if (at >= 0) place.current = at
  // What left the queue gave its place to the next one.
  const next = at < 0 ? records[place.current] : records[at + 1]
  const go = (to: Item | undefined) => {
    if (!to) return announce(t('refine.last'))
    setRef(to.ref)
    announce(t('refine.now', { ref: to.ref, title: to.title }))
  }
  useKey('item.next', () => go(next))
  return (
    <Page title={t('refine.title')} about={t('refine.about')}>
      <BacklogNav />
      <div className={css['depth']} role="status">
        {summary.data && before.current
          ? t('refine.depth', {
              ready: summary.data.ready,
              points: formatNumber(summary.data.readyPoints),
              wasReady: before.current.ready,
              wasPoints: formatNumber(before.current.readyPoints),
            })
          : null}
      </div>
      {queue.error ? <ErrorState problem={queue.error} onRetry={() => void queue.refetch()} /> : null}
      {queue.isPending ? <SkeletonLines /> : null}
      {queue.data && here === null ? (
        <EmptyState
          title={t('refine.empty')}
          action={
            <OutLink href={`/${slug}/backlog?show=ready`} look="button">
              {t('refine.seeReady')}
            </OutLink>
          }
        >
          {t('refine.emptyAbout')}
        </EmptyState>
      ) : null}
      {here === null ? null : (
        <div className={css['room']}>
          <nav aria-label={t('refine.queue')} className={css['queue']}>
            <p className={css['soft']}>{t('refine.waiting', { count: records.length })}</p>
            <ol>
              {records.map((record) => (
                <li key={record.id}>
                  <Button
                    kind="bare"
                    size="small"
                    {...(record.ref === here ? { 'aria-current': 'true' as const } : {})}
                    onPress={() => go(record)}
                  >
                    {record.ref} {record.title}
                  </Button>
                </li>
              ))}
            </ol>
          </nav>
          <One
            key={here}
            refText={here}
            mayWrite={mayWrite}
            onNext={() => go(next)}
            hasNext={next !== undefined}
          />
        </div>
      )}
    </Page>
  )
}

type OneProps = { refText: string; mayWrite: boolean; onNext: () => void; hasNext: boolean }

function One(props: OneProps) {
  const read = useRead('item.get', { ref: props.refText })
  if (read.isPending) return <SkeletonLines />
  if (!read.data) return <ErrorState problem={read.error} />
  return <Refined {...props} item={read.data.record} names={read.data.names} />
}

function Refined({ item, names, mayWrite, onNext, hasNext }: OneProps & { item: Item; names: Names }) {
  const on = useItemChange(item, names)
  const [isSplitting, setSplitting] = useState(false)
  useKey('item.split', () => setSplitting(true), mayWrite && item.position !== null)
  const lacks = item.gaps.map((gap) => t(`item.lacks.${gap}`))
  return (
    <div className={css['one']}>
      <Panel>
        <h2 className={css['title']}>
          <RefLabel>{item.ref}</RefLabel> <RecordLink named={item} />
        </h2>
        <p className={css['tags']}>
          <Tag>{t(`item.state.${item.state}`)}</Tag>
          {lacks.map((words) => (
            <Tag key={words} tone="warn">
              {words}
            </Tag>
          ))}
        </p>
        <Row>
          {mayWrite ? (
            <>
              <Button kind="primary" isDisabled={item.state === 'ready'} onPress={() => on.setState('ready')}>
                {t('item.markReady')}
              </Button>
              {item.state === 'new' ? (
                <Button onPress={() => on.setState('refining')}>{t('refine.take')}</Button>
              ) : null}
              <Button hint="S" onPress={() => setSplitting(true)}>
                {t('item.splitOpen')}
              </Button>
            </>
          ) : null}
          <Button hint="N" isDisabled={!hasNext} onPress={onNext}>
            {t('refine.next')}
          </Button>
        </Row>
      </Panel>
      {on.notice}
      <ItemRelook item={item} mayWrite={mayWrite} />
      <ItemStory item={item} mayWrite={mayWrite} on={on} />
      <ItemFacts item={item} names={names} mayWrite={mayWrite} on={on} />
      <ItemCriteria item={item} names={names} mayWrite={mayWrite} on={on} />
      <ItemChecks item={item} names={names} mayWrite={mayWrite} on={on} />
      <ItemVoices itemRef={item.ref} duty={item.duty} />
      {isSplitting ? <SplitItem item={item} onClose={() => setSplitting(false)} /> : null}
    </div>
  )
}
