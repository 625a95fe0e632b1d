import { useState } from 'react'
import type { Input, Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { Banner } from '../../../../web/ui/banner.tsx'
import { Button } from '../../../../web/ui/button.tsx'
import { Dialog, DialogActions } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import { Select } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { DIRECTIONS, ORDER_BY, type OrderBy, type OrderRule } from '../../contract.ts'
import css from './order-rules.module.css'

export type OrderRulesProps = {
  product: string
  /** The selected items; rules are then for them alone unless asked otherwise. */
  selected: readonly string[]
  /** Filters of the list that is shown, where it shows less than all. */
  shown: { type?: string[]; state?: string[]; tags?: string[] } | null
  onClose: () => void
}

type Part = 'all' | 'selected' | 'shown'
/** What is first thought of for a rule: the most valuable, the oldest, the smallest first. */
const USUAL: Readonly<Partial<Record<OrderBy, OrderRule['direction']>>> = {
  estimate: 'ascending',
  dueOn: 'ascending',
}
const MOST = 6

/** States rules, shows the order that they would give, and applies it as one step. Nothing reorders by itself. */
export function OrderRules({ product, selected, shown, onClose }: OrderRulesProps) {
  const [rules, setRules] = useState<readonly OrderRule[]>([{ by: 'learningValue', direction: 'descending' }])
  const [part, setPart] = useState<Part>(selected.length > 1 ? 'selected' : 'all')
  const input: Input<'order.preview'> = {
    product,
    rules: [...rules],
    ...(part === 'selected' ? { refs: [...selected] } : part === 'shown' ? (shown ?? {}) : {}),
  } as Input<'order.preview'>
  const apply = useDo('order.apply', { undo: (_, { moved }) => t('order.applied', { count: moved }) })
  const preview = useRead<'order.preview'>('order.preview', input, { keep: true })
  const set = (at: number, rule: Partial<OrderRule>) =>
    setRules(rules.map((each, place) => (place === at ? { ...each, ...rule } : each)))
  const free = ORDER_BY.filter((by) => !rules.some((rule) => rule.by === by))
  const [next] = free
  const parts: { value: Part; label: string }[] = [
    { value: 'all', label: t('order.part.all') },
    ...(shown ? [{ value: 'shown' as const, label: t('order.part.shown') }] : []),
    ...(selected.length > 1
      ? [{ value: 'selected' as const, label: t('order.part.selected', { count: selected.length }) }]
      : []),
  ]
  const run = async () => {
    const { moved } = await apply.run(input)
    announce(t('order.applied', { count: moved }))
    onClose()
  }
  return (
    <Dialog title={t('order.title')} isOpen onClose={onClose} size="wide">
      <p>{t('order.about')}</p>
      {parts.length > 1 ? (
        <Segments
          label={t('order.part')}
          options={parts}
          value={part}
          onChange={(value) => setPart(value as Part)}
        />
      ) : null}
      <ol className={css['rules']}>
        {rules.map((rule, at) => (
          <li key={rule.by} className={css['rule']}>
            <Select
              label={t('order.rule', { at: at + 1 })}
              options={[rule.by, ...free].map((by) => ({ value: by, label: t(`order.by.${by}`) }))}
              value={rule.by}
              onChange={(by) =>
                by && set(at, { by: by as OrderBy, direction: USUAL[by as OrderBy] ?? 'descending' })
              }
            />
            <Segments
              label={t('order.direction', { at: at + 1 })}
              options={DIRECTIONS.map((value) => ({ value, label: t(`order.${value}`) }))}
              value={rule.direction}
              onChange={(direction) => set(at, { direction: direction as OrderRule['direction'] })}
            />
            {rules.length > 1 ? (
              <Button
                kind="bare"
                aria-label={t('order.remove', { at: at + 1 })}
                onPress={() => setRules(rules.filter((_, place) => place !== at))}
              >
                <span aria-hidden="true">×</span>
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      {next && rules.length < MOST ? (
        <div>
          <Button
            size="small"
            onPress={() => setRules([...rules, { by: next, direction: USUAL[next] ?? 'descending' }])}
          >
            {t('order.add')}
          </Button>
        </div>
      ) : null}
      {preview.error ? <ErrorState problem={preview.error} /> : null}
      {preview.data ? <Preview {...preview.data} /> : preview.error ? null : <SkeletonLines />}
      {apply.problem ? <ErrorState problem={apply.problem} /> : null}
      <DialogActions>
        <Button onPress={onClose}>{t('order.close')}</Button>
        <Button
          kind="primary"
          isPending={apply.pending}
          isDisabled={!preview.data || preview.data.moved === 0}
          onPress={() => void run().catch(() => {})}
        >
          {t('order.apply', { count: preview.data?.moved ?? 0 })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}

type Answer = Output<'order.preview'>

/** What would move, and what had to stay behind what blocks it. */
function Preview({ open, chosen, moved, moves, behind }: Answer) {
  return (
    <div className={css['preview']}>
      <p role="status">
        {moved === 0 ? t('order.nothing', { chosen }) : t('order.would', { moved, chosen, open })}
      </p>
      {behind.length > 0 ? (
        <Banner tone="plain">
          {t('order.behind', { refs: behind.slice(0, 12).join(', '), count: behind.length })}
        </Banner>
      ) : null}
      {moves.length > 0 ? (
        <ol className={css['moves']} aria-label={t('order.moves')}>
          {moves.map((move) => (
            <li key={move.id} className={css['move']}>
              <span className={css['place']}>{move.to}</span>
              <span className={css['name']}>
                {move.ref} {move.title}
              </span>
              <span className={css['from']}>
                <span aria-hidden="true">{move.to < move.from ? '↑' : '↓'}</span>{' '}
                {t('order.from', { place: move.from })}
              </span>
            </li>
          ))}
        </ol>
      ) : null}
      {moved > moves.length ? <p>{t('order.more', { count: moved - moves.length })}</p> : null}
    </div>
  )
}
