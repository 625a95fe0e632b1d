import { type RefObject, useState } from 'react'
import type { Span } from '../../../../engines/sentences/sentences.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { announce } from '../../../../web/ui/announce.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Floating } from '../../../../web/ui/floating.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Segments } from '../../../../web/ui/segments.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { IMPORTANCE } from '../../contract.ts'
import { type Chosen, findAims, readOption } from './find-options.ts'
import css from './highlight-form.module.css'
import type { Note } from './note-cells.tsx'

/** How much something matters, as the words to choose from. */
export const weights = () =>
  Object.values(IMPORTANCE).map((value) => ({
    value: String(value),
    label: t(`highlight.weight.${value}`),
  }))

export type HighlightFormProps = {
  note: Note
  span: Span
  anchor: RefObject<Element | null>
  onClose: () => void
}

type Values = { aim: Option | null; product: Option | null }

/** Asks where a sentence leads and how much it matters to who said it. */
export function HighlightForm({ note, span, anchor, onClose }: HighlightFormProps) {
  const { product } = useWorkspace()
  const [importance, setImportance] = useState<string>(String(IMPORTANCE['nice-to-have']))
  const highlight = useDo('note.highlight', {
    undo: (_, { to, made }) =>
      t(made ? 'highlight.doneMade' : 'highlight.done', { ref: to.ref, title: to.title }),
  })
  const quote = note.text.slice(span.start, span.end)
  const form = useForm<Values, { to: { ref: string; title: string } }>({
    start: {
      aim: null,
      product: product && { value: product.id, label: product.title, detail: product.ref },
    },
    send: ({ aim, product: place }) =>
      highlight.run({
        ref: note.ref,
        ...span,
        quote,
        importance: Number(importance),
        ...aimInput(aim && readOption(aim), note.productId ?? place?.value),
      }),
    sent: ({ to }) => {
      announce(t('highlight.done', { ref: to.ref, title: to.title }))
      onClose()
    },
  })
  const { aim } = form.values
  const makesItem = aim !== null && 'make' in readOption(aim) && aim.value.startsWith('make item')
  return (
    <Floating label={t('highlight.where')} anchor={anchor} isOpen onClose={onClose}>
      <Form form={form} submit={t('highlight.do')} onCancel={onClose}>
        <div className={css['form']}>
          <p className={css['quote']}>“{quote}”</p>
          <ComboBox
            label={t('highlight.aim')}
            help={t('highlight.aimHelp')}
            isRequired
            autoFocus
            load={(typed, signal) => findAims(typed, note.productId ?? product?.id, true, signal)}
            {...form.field('aim')}
          />
          {makesItem && note.productId === null ? (
            <RecordPicker
              kind="product"
              label={t('record.product')}
              help={t('highlight.productHelp')}
              isRequired
              {...form.field('product')}
            />
          ) : null}
          <div className={css['weight']}>
            <span className={css['weightLabel']} aria-hidden="true">
              {t('highlight.weight')}
            </span>
            <Segments
              label={t('highlight.weight')}
              options={weights()}
              value={importance}
              onChange={setImportance}
            />
          </div>
        </div>
      </Form>
    </Floating>
  )
}

const aimInput = (aim: Chosen | null, product: string | undefined) => {
  if (aim === null) return {}
  if ('to' in aim) return { to: aim.to }
  const kind = aim.make === 'item' ? ('item' as const) : ('theme' as const)
  return { make: { kind, title: aim.title, ...(product ? { product } : {}) } }
}
