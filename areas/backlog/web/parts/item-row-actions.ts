import { useDo } from '../../../../web/data/use-do.ts'
import { t } from '../../../../web/text/t.ts'
import type { MenuAction } from '../../../../web/ui/menu.tsx'
import type { Item } from '../order.ts'

/** What a row's menu offers beside its moves. */
export const useItemRowActions = (props: {
  mayWrite: boolean
  onOpen: (item: Item) => void
  onPartOf: (item: Item) => void
}) => {
  const change = useDo('item.change', {
    // Never forbidden, and never unsaid: with lines open, the toast says so and offers to take it back.
    undo: ({ state }, { record }) =>
      state === 'ready' && record.readyMet < record.readyOf
        ? t('item.readyWarn', { ref: record.ref, unmet: record.readyOf - record.readyMet })
        : null,
    foresee: ({ ref, state }) => (state ? { kind: 'item', refs: [ref], set: { state } } : null),
  })
  const bin = useDo('item.bin', { undo: () => t('item.binned', { count: 1 }) })
  return (item: Item): MenuAction[] => [
    { id: 'open', label: t('item.open'), hint: '↵', run: () => props.onOpen(item) },
    ...(props.mayWrite
      ? [
          {
            id: 'ready',
            label: t('item.markReady'),
            isDisabled: item.state === 'ready',
            run: () => void change.run({ ref: item.ref, state: 'ready' }),
          },
          { id: 'partOf', label: t('item.partOf'), hint: 'P', run: () => props.onPartOf(item) },
          { id: 'bin', label: t('item.bin'), run: () => void bin.run({ refs: [item.ref] }) },
        ]
      : []),
  ]
}
