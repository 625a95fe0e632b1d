import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Suspense, useState } from 'react'
import { atLeast } from '../../../../core/access/levels.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { OwnFields } from '../../../../web/records/own-fields.tsx'
import { RecordChain } from '../../../../web/records/record-chain.tsx'
import { RecordComments, RecordHistory } from '../../../../web/records/record-talk.tsx'
import { sectionsOf } from '../../../../web/shell/areas.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { useInPanel } from '../../../../web/ui/in-panel.ts'
import { Menu } from '../../../../web/ui/menu.tsx'
import { Page } from '../../../../web/ui/page.tsx'
import { RecordPage } from '../../../../web/ui/record-page.tsx'
import { PageSkeleton, SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { RefLabel, Tag } from '../../../../web/ui/tag.tsx'
import { useWide } from '../../../../web/ui/use-media.ts'
import { ITEM_STATES, item as itemKind } from '../../contract.ts'
import { policy } from '../../policy.ts'
import { type Item, isOnRow } from '../order.ts'
import { EditItem } from '../parts/edit-item.tsx'
import '../backlog-keys.ts'
import { ItemChecks } from '../parts/item-checks.tsx'
import { ItemCriteria } from '../parts/item-criteria.tsx'
import { ItemFacts } from '../parts/item-facts.tsx'
import { ItemJourney } from '../parts/item-journey.tsx'
import { ItemOrigin } from '../parts/item-origin.tsx'
import css from '../parts/item-parts.module.css'
import { ItemRelations } from '../parts/item-relations.tsx'
import { ItemRelook } from '../parts/item-relook.tsx'
import { ItemStory } from '../parts/item-story.tsx'
import { ItemVoices } from '../parts/item-voices.tsx'
import { ItemWhy } from '../parts/item-why.tsx'
import { MoveTo } from '../parts/move-to.tsx'
import { PartOf } from '../parts/part-of.tsx'
import { SplitItem } from '../parts/split-item.tsx'
import { useItemChange } from '../parts/use-item-change.tsx'

/** One item: beside the list, or as a page of its own. */
export function ItemPage() {
  const { ref = '' } = useParams({ strict: false }) as { ref?: string }
  const read = useRead('item.get', { ref })
  if (read.isPending) return <PageSkeleton />
  if (!read.data)
    return (
      <Page title={ref}>
        <ErrorState problem={read.error} onRetry={() => void read.refetch()} />
      </Page>
    )
  return <ItemRecord key={read.data.record.id} item={read.data.record} names={read.data.names} />
}

function ItemRecord({ item, names }: { item: Item; names: Names }) {
  const { level, products } = useWorkspace()
  const product = products.find((each) => each.id === item.productId)
  const mayWrite = atLeast(product?.level ?? level, policy.item.write) && item.binnedAt === null
  const summary = useRead('backlog.summary', { product: item.productId ?? '' })
  const { edit }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const [isEditing, setEditing] = useState(edit !== undefined)
  const stopEditing = () => {
    setEditing(false)
    if (edit === undefined) return
    const search = ((before: object) => ({ ...before, edit: undefined })) as never
    void navigate({ to: '.', search, replace: true })
  }
  const [isMoving, setMoving] = useState(false)
  const on = useItemChange(item, names)
  const bin = useDo('item.bin', { undo: () => t('item.binned', { count: 1 }) })
  const restore = useDo('item.restore')
  useKey('record.edit', () => setEditing(true), mayWrite)
  useKey('list.move', () => (isOnRow() ? false : setMoving(true)), mayWrite && item.position !== null)
  const [asked, setAsked] = useState<'split' | 'partOf' | null>(null)
  useKey('item.split', () => setAsked('split'), mayWrite && item.position !== null)
  useKey('item.partOf', () => (isOnRow() ? false : setAsked('partOf')), mayWrite)
  // Where nothing stands beside anything, what an item is comes before what is said about it.
  const [panel, isWide] = [useInPanel(), useWide()]
  const isStacked = panel !== null || !isWide
  const facts = (
    <>
      <ItemFacts item={item} names={names} mayWrite={mayWrite} on={on} />
      <OwnFields kind={itemKind} record={item} names={names} mayWrite={mayWrite} />
    </>
  )
  return (
    <RecordPage
      title={item.title}
      above={<ItemAbove item={item} />}
      notice={
        item.binnedAt === null ? (
          on.notice
        ) : (
          <p>
            {t('item.inBin')}{' '}
            <Button size="small" onPress={() => void restore.run({ refs: [item.ref] })}>
              {t('item.restore')}
            </Button>
          </p>
        )
      }
      action={
        mayWrite ? (
          <>
            <Menu
              label={t('item.stateIs', { state: t(`item.state.${item.state}`) })}
              actions={[
                {
                  title: t('item.state'),
                  actions: ITEM_STATES.map((state) => ({
                    id: state,
                    label: t(`item.state.${state}`),
                    isSelected: state === item.state,
                    run: () => on.setState(state),
                  })),
                },
              ]}
            >
              {t(`item.state.${item.state}`)} <span aria-hidden="true">▾</span>
            </Menu>
            <Button onPress={() => setEditing(true)} hint="E">
              {t('item.edit')}
            </Button>
            <Menu
              label={t('item.more')}
              placement="bottom end"
              actions={[
                {
                  id: 'move',
                  label: t('item.moveTo'),
                  hint: 'M',
                  isDisabled: item.position === null,
                  run: () => setMoving(true),
                },
                { id: 'partOf', label: t('item.partOf'), hint: 'P', run: () => setAsked('partOf') },
                {
                  id: 'split',
                  label: t('item.splitOpen'),
                  hint: 'S',
                  isDisabled: item.position === null,
                  run: () => setAsked('split'),
                },
                { id: 'bin', label: t('item.bin'), run: () => void bin.run({ refs: [item.ref] }) },
              ]}
            >
              <span aria-hidden="true">⋯</span>
            </Menu>
          </>
        ) : undefined
      }
      chain={
        <RecordChain
          record={item}
          details={{
            ...(item.voices > 0 ? { note: t('item.chainPeople', { count: item.people }) } : {}),
            item: hereWords(item),
          }}
        />
      }
      comments={<RecordComments refText={item.ref} />}
      history={<RecordHistory kind={itemKind} refText={item.ref} mayUndo={mayWrite} />}
      aside={
        <>
          {isStacked ? null : facts}
          <ItemJourney item={item} />
        </>
      }
    >
      <ItemRelook item={item} mayWrite={mayWrite} />
      {isStacked ? <div className={css['first']}>{facts}</div> : null}
      <ItemWhy item={item} names={names} total={summary.data?.open} mayWrite={mayWrite} on={on} />
      <ItemVoices itemRef={item.ref} duty={item.duty} />
      <ItemStory item={item} mayWrite={mayWrite} on={on} />
      <ItemCriteria item={item} names={names} mayWrite={mayWrite} on={on} />
      <ItemChecks item={item} names={names} mayWrite={mayWrite} on={on} />
      <ItemRelations item={item} mayWrite={mayWrite} />
      <ItemOrigin item={item} />
      <Suspense fallback={<SkeletonLines />}>
        {sectionsOf('item').map(({ key, Part }) => (
          <Part key={key} refText={item.ref} />
        ))}
      </Suspense>
      {isEditing ? <EditItem item={item} names={names} onClose={stopEditing} /> : null}
      {asked === 'split' ? <SplitItem item={item} onClose={() => setAsked(null)} /> : null}
      {asked === 'partOf' ? <PartOf items={[item]} onClose={() => setAsked(null)} /> : null}
      {isMoving ? (
        <MoveTo items={[item]} total={summary.data?.open ?? 1} onClose={() => setMoving(false)} />
      ) : null}
    </RecordPage>
  )
}

/** "ITEM-244 · Story · Ready", and what should be known before it is trusted. */
function ItemAbove({ item }: { item: Item }) {
  return (
    <span className={css['tags']}>
      <RefLabel>{item.ref}</RefLabel>
      <span>· {t(`item.type.${item.type}`)}</span>
      <span>· {t(`item.state.${item.state}`)}</span>
      {item.duty ? <Tag>{t('item.tag.duty')}</Tag> : null}
      {item.opinion && item.position !== null ? <Tag tone="warn">{t('item.tag.opinion')}</Tag> : null}
      {item.readyOf > 0 && (item.state === 'new' || item.state === 'refining') ? (
        <Tag>{t('item.readyTag', { met: item.readyMet, count: item.readyOf })}</Tag>
      ) : null}
      {item.blockedBy > 0 ? <Tag tone="warn">{t('item.blockedCount', { count: item.blockedBy })}</Tag> : null}
    </span>
  )
}

/** What the item says of itself on the chain: its size, and how far it has come. */
const hereWords = (item: Item): string => {
  const met = item.criteria.filter((line) => line.done).length
  return [
    ...(item.estimate === null ? [] : [t('item.points', { points: item.estimate })]),
    ...(item.criteria.length === 0 ? [] : [t('item.chainCriteria', { met, count: item.criteria.length })]),
  ].join(', ')
}
