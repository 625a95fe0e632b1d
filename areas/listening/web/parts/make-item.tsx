import { useNavigate } from '@tanstack/react-router'
import { useWorkspace } from '../../../../web/data/session.tsx'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { ChecklistField } from '../../../../web/ui/checklist-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextField } from '../../../../web/ui/text-field.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import type { Note } from './note-cells.tsx'

/** From what somebody said to work with acceptance criteria, in one step: drafted from their words, then edited. */
export function MakeItem({ note, onClose }: { note: Note; onClose: () => void }) {
  const draft = useRead('note.draft-item', { ref: note.ref })
  return (
    <Dialog title={t('intake.title')} isOpen onClose={onClose} size="wide">
      {draft.data ? <Draft note={note} draft={draft.data} onClose={onClose} /> : null}
      {draft.error ? <ErrorState problem={draft.error} onRetry={() => void draft.refetch()} /> : null}
      {draft.isPending ? <SkeletonLines /> : null}
    </Dialog>
  )
}

type DraftProps = { note: Note; draft: { title: string; criteria: string[] }; onClose: () => void }

function Draft({ note, draft, onClose }: DraftProps) {
  const { product } = useWorkspace()
  const navigate = useNavigate()
  const make = useDo('note.make-item', { undo: (_, { item }) => t('highlight.doneMade', item) })
  const form = useForm({
    start: {
      title: draft.title,
      criteria: draft.criteria.map((text) => ({ text, done: false })),
      product: (product && { value: product.id, label: product.title, detail: product.ref }) as Option | null,
    },
    send: ({ title, criteria, product: chosen }) =>
      make.run({
        ref: note.ref,
        title,
        criteria: criteria.map(({ text }) => text.trim()).filter((text) => text !== ''),
        ...(note.productId === null && chosen ? { product: chosen.value } : {}),
      }),
    sent: ({ item }) => {
      onClose()
      void navigate({ href: recordAddress('item', item.ref) ?? '.' })
    },
  })
  return (
    <Form form={form} submit={t('intake.make')} onCancel={onClose}>
      <TextField label={t('item.title')} isRequired autoFocus {...form.field('title')} />
      <ChecklistField
        label={t('item.criteria')}
        help={t('intake.criteriaHelp')}
        {...form.field('criteria')}
      />
      {note.productId === null ? (
        <RecordPicker kind="product" label={t('record.product')} isRequired {...form.field('product')} />
      ) : null}
    </Form>
  )
}
