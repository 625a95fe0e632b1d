import { useRef, useState } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section } from '../../../../web/ui/page.tsx'
import { RefLabel } from '../../../../web/ui/tag.tsx'
import type { Item } from '../order.ts'
import css from './item-parts.module.css'
import { RollupSum } from './rollup-sum.tsx'

type Side = 'blockedBy' | 'blocks'

/** What has to come before it and what waits for it; the item it is part of shows its parts. */
export function ItemRelations({ item, mayWrite }: { item: Item; mayWrite: boolean }) {
  return (
    <>
      <Section title={t('item.dependencies')} panel="padded">
        <div className={css['relations']}>
          <Dependencies item={item} side="blockedBy" mayWrite={mayWrite} />
          <Dependencies item={item} side="blocks" mayWrite={mayWrite} />
        </div>
      </Section>
      <Children item={item} />
    </>
  )
}

function Dependencies({ item, side, mayWrite }: { item: Item; side: Side; mayWrite: boolean }) {
  const links = useRead('link.list', { ref: item.ref })
  const add = useDo('link.add', { undo: () => t('item.dependencyAdded') })
  const remove = useDo('link.remove', { undo: () => t('item.dependencyRemoved') })
  const [isAdding, setAdding] = useState(false)
  const room = useRef<HTMLDivElement>(null)
  const shown = (links.data?.links ?? []).filter(
    (link) => link.type === 'blocks' && link.direction === (side === 'blocks' ? 'out' : 'in'),
  )
  const load = async (typed: string, signal: AbortSignal) =>
    (await findOptions('item', typed, signal)).filter(
      (option) => option.value !== item.id && !shown.some((link) => link.other.id === option.value),
    )
  const choose = async (other: string) => {
    const ends = side === 'blocks' ? { ref: item.ref, to: other } : { ref: other, to: item.ref }
    close()
    // A refusal, such as a circle, is held by `add.problem` and shown with the circle named.
    await add.run({ ...ends, type: 'blocks' }).catch(() => {})
  }
  const close = () => {
    setAdding(false)
    setTimeout(() => room.current?.querySelector('button')?.focus())
  }
  const problem = add.problem ?? remove.problem
  return (
    <div>
      <h3 className={css['small']}>{t(`item.${side}`)}</h3>
      {shown.length === 0 ? <p className={css['soft']}>{t(`item.${side}.none`)}</p> : null}
      <ul className={css['links']}>
        {shown.map((link) => (
          <li key={link.id} className={css['linkRow']}>
            <span>
              <RecordLink named={link.other} withRef />
            </span>
            {mayWrite ? (
              <Button
                kind="bare"
                size="small"
                aria-label={t('item.dependencyRemove', { ref: link.other.ref })}
                onPress={() => void remove.run({ id: link.id }).catch(() => {})}
              >
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {problem ? <ErrorState problem={problem} /> : null}
      {mayWrite && isAdding ? (
        <ComboBox
          label={t(`item.${side}.add`)}
          help={t('item.dependencyHelp')}
          autoFocus
          load={load}
          value={null}
          onChange={(option) => {
            if (option) void choose(option.value)
          }}
        />
      ) : null}
      {mayWrite ? (
        <div ref={room} className={css['add']}>
          <Button kind="bare" size="small" onPress={() => (isAdding ? close() : setAdding(true))}>
            {isAdding ? t('item.dependencyClose') : t(`item.${side}.add`)}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** The parts of a larger item in their order, and how far they have come together. */
function Children({ item }: { item: Item }) {
  const children = useRead('item.list', { parentId: item.ref, sort: 'rank', limit: 200 })
  const records = children.data?.records ?? []
  const rollup = useRead('item.rollup', { ref: item.ref }, { enabled: records.length > 0 })
  const [isOpen, setOpen] = useState(false)
  if (records.length === 0) return null
  return (
    <Section
      title={t('item.children')}
      panel="padded"
      more={
        rollup.data ? (
          <Button kind="bare" size="small" onPress={() => setOpen(true)}>
            {t('item.childrenSum', {
              done: rollup.data.rollup.done,
              count: rollup.data.rollup.count,
              donePoints: formatNumber(rollup.data.rollup.donePoints),
              points: formatNumber(rollup.data.rollup.points),
            })}
          </Button>
        ) : undefined
      }
    >
      <ul className={css['links']}>
        {records.map((child) => (
          <li key={child.id} className={css['linkRow']}>
            <span>
              <RecordLink named={child} withRef />
            </span>
            <RefLabel>{t(`item.state.${child.state}`)}</RefLabel>
          </li>
        ))}
      </ul>
      {isOpen ? <RollupSum item={item} onClose={() => setOpen(false)} /> : null}
    </Section>
  )
}
