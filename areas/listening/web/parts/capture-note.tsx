import { titleFrom } from '../../../../engines/sentences/sentences.ts'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Input } from '../../../../web/data/types.ts'
import { useKeptDo } from '../../../../web/data/use-kept-do.ts'
import { RecordPicker } from '../../../../web/records/record-picker.tsx'
import { t } from '../../../../web/text/t.ts'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { DateField } from '../../../../web/ui/date-field.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { type Option, Select } from '../../../../web/ui/select.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { toast } from '../../../../web/ui/toast-queue.ts'
import { useForm } from '../../../../web/ui/use-form.ts'
import { CHANNELS, HEARD, type Heard } from '../../contract.ts'
import css from './capture-note.module.css'
import { findPeople, readOption } from './find-options.ts'
import { WrittenBefore } from './similar-notes.tsx'

type Channel = (typeof CHANNELS)[number]

/** Who said it, for whom, where and when; the same for one captured note and for many pasted ones. */
export type Circumstances = {
  saidBy: Option | null
  group: Option | null
  product: Option | null
  channel: string | null
  heard: string | null
  saidOn: string | null
}

export const useNoCircumstances = (channel: Channel): Circumstances => {
  const { product } = useWorkspace()
  return {
    saidBy: null,
    group: null,
    product: product && { value: product.id, label: product.title, detail: product.ref },
    channel,
    heard: 'said',
    saidOn: null,
  }
}

export const circumstancesInput = (given: Circumstances): Omit<Input<'note.capture'>, 'text'> => {
  const who = given.saidBy && readOption(given.saidBy)
  return {
    ...(who ? { saidBy: 'to' in who ? who.to : who.title } : {}),
    ...(given.group ? { group: given.group.value } : {}),
    ...(given.saidOn ? { saidOn: given.saidOn } : {}),
    product: given.product?.value ?? null,
    channel: (given.channel ?? 'conversation') as Channel,
    heard: (given.heard ?? 'said') as Heard,
  }
}

/** Takes what somebody said while it is fresh: one text, and whatever of the rest is known. */
export function CaptureNote({ onClose, onMade }: { onClose: () => void; onMade: (ref: string) => void }) {
  const capture = useKeptDo('note.capture', {
    title: ({ text }) => titleFrom(text),
    later: ({ saidOn }) => ({ saidOn: saidOn ?? new Date().toLocaleDateString('sv-SE') }),
    undo: (_, { record, madePerson, names }) =>
      madePerson
        ? t('note.keptWithPerson', { ref: record.ref, person: names[record.saidBy ?? '']?.title ?? '' })
        : t('note.kept', { ref: record.ref }),
  })
  const start = useNoCircumstances('conversation')
  const form = useForm({
    start: { text: '', ...start },
    send: ({ text, ...given }) => capture.run({ text, ...circumstancesInput(given) }),
    sent: (answer) => {
      if (!answer.isHere) return onMade(answer.output.record.ref)
      toast({ title: t('kept.toast') })
      onClose()
    },
    draft: 'note.new',
  })
  return (
    <Dialog title={t('note.new')} isOpen onClose={onClose}>
      <Form form={form} submit={t('note.keep')} onCancel={onClose}>
        <TextArea
          label={t('note.captureText')}
          help={t('note.captureHelp')}
          rows={5}
          isRequired
          autoFocus
          maxLength={200_000}
          {...form.field('text')}
        />
        <WrittenBefore text={form.values.text} />
        <CircumstanceFields form={form} />
      </Form>
    </Dialog>
  )
}

type FieldsProps = { form: Pick<ReturnType<typeof useForm<Circumstances, unknown>>, 'field'> }

/** Who and for whom at once; the rest only for who wants to say more, so that a phone shows the button too. */
export function CircumstanceFields({ form }: FieldsProps) {
  return (
    <>
      <div className={css['grid']}>
        <ComboBox
          label={t('note.saidBy')}
          help={t('note.captureSaidBy')}
          load={findPeople}
          {...form.field('saidBy')}
        />
        <RecordPicker
          kind="group"
          label={t('note.groupId')}
          help={t('note.captureGroup')}
          {...form.field('group')}
        />
      </div>
      <details className={css['more']}>
        <summary>{t('note.captureMore')}</summary>
        <div className={css['grid']}>
          <Select
            label={t('note.channel')}
            isRequired
            options={CHANNELS.map((value) => ({ value, label: t(`note.channel.${value}`) }))}
            {...form.field('channel')}
          />
          <Select
            label={t('note.heard')}
            isRequired
            options={HEARD.map((value) => ({ value, label: t(`note.heard.${value}`) }))}
            {...form.field('heard')}
          />
          <DateField label={t('note.saidOn')} help={t('note.captureDay')} {...form.field('saidOn')} />
          <RecordPicker
            kind="product"
            label={t('record.product')}
            help={t('note.captureProduct')}
            {...form.field('product')}
          />
        </div>
      </details>
    </>
  )
}
