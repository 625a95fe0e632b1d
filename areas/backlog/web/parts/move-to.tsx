import { useDo } from '../../../../web/data/use-do.ts'
import { findOptions } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { NumberField } from '../../../../web/ui/number-field.tsx'
import { RadioGroup } from '../../../../web/ui/radio-group.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { type Item, wordsFor } from '../order.ts'

export type MoveToProps = {
  /** What is to be moved, in the order in which it shall stand. */
  items: readonly Pick<Item, 'id' | 'ref' | 'title'>[]
  /** How many open items the order holds. */
  total: number
  onClose: () => void
}

type Where = { how: string | null; position: number | null; before: Option | null }

/** Asks where in the whole order items shall stand: at a counted place, before another item, or at an end. */
export function MoveTo({ items, total, onClose }: MoveToProps) {
  const refs = items.map((item) => item.ref)
  const name = items[0]?.title ?? ''
  const undo = {
    undo: (_: unknown, output: Parameters<typeof wordsFor>[2]) => wordsFor(name, items.length, output, false),
  }
  const move = useDo('item.move', undo)
  const place = useDo('item.place', undo)
  const form = useForm<Where, unknown>({
    start: { how: 'position', position: null, before: null },
    send: ({ how, position, before }) =>
      how === 'before'
        ? move.run({ refs, before: before?.value ?? '' })
        : how === 'position'
          ? place.run({ refs, position: position ?? 1 })
          : move.run({ refs, to: how === 'top' ? 'top' : 'bottom' }),
    sent: () => {
      announce(t('item.moved', { name, count: items.length }))
      onClose()
    },
  })
  const others = async (typed: string, signal: AbortSignal) =>
    (await findOptions('item', typed, signal)).filter(
      (option) => !items.some((item) => item.id === option.value),
    )
  const title = items.length === 1 ? t('item.moveOne', { name }) : t('item.moveMany', { count: items.length })
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <Form form={form} submit={t('item.moveHere')} onCancel={onClose}>
        <RadioGroup
          label={t('item.moveHow')}
          options={(['position', 'before', 'top', 'bottom'] as const).map((value) => ({
            value,
            label: t(`item.moveHow.${value}`),
          }))}
          {...form.field('how')}
        />
        {form.values.how === 'position' ? (
          <NumberField
            label={t('item.position')}
            help={t('item.positionHelp', { total })}
            isRequired
            autoFocus
            minValue={1}
            maxValue={total}
            {...form.field('position')}
          />
        ) : null}
        {form.values.how === 'before' ? (
          <ComboBox
            label={t('item.before')}
            help={t('item.beforeHelp')}
            isRequired
            load={others}
            {...form.field('before')}
          />
        ) : null}
      </Form>
    </Dialog>
  )
}
