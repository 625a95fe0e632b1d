import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import { t } from '../text/t.ts'
import { AttachmentList } from './attachment-list.tsx'
import { Button } from './button.tsx'
import css from './comment-list.module.css'
import { fileSize } from './file-size.ts'
import { Form } from './form.tsx'
import { MentionArea } from './mention-area.tsx'
import { type Named, type Person, toSent, toWritten } from './mention-words.ts'
import { TextArea } from './text-area.tsx'
import { useForm } from './use-form.ts'
import type { LoadPeople } from './use-people.ts'

/** What a box gives to be sent: the text with people by their refs, and the files beside it. */
export type Said = { text: string; files: readonly File[] }

export type CommentBoxProps = {
  label: string
  submit: string
  /** Sends it; rejects with the server's problem, and what was written stays. */
  onSend: (said: Said) => Promise<unknown>
  onCancel?: () => void
  /** Keeps what was half-written under this name. */
  draft?: string
  /** What stands there to be changed, and whom it names. */
  start?: { text: string; people: readonly Person[] }
  /** Finds people to be named with @. Without it nobody can be. */
  people?: LoadPeople
  /** The largest file that may go along, in bytes. Without it none may. */
  largest?: number
  autoFocus?: boolean
}

type Values = { text: string; named: Named }

/** A box for a comment: Markdown, people named with @, files chosen or pasted. Ctrl ↵ sends. */
export function CommentBox({
  label,
  submit,
  onSend,
  onCancel,
  draft,
  start,
  people,
  largest,
  autoFocus = false,
}: CommentBoxProps) {
  const [files, setFiles] = useState<readonly File[]>([])
  const begun: Values = start ? toWritten(start.text, start.people) : { text: '', named: {} }
  const form = useForm<Values, unknown>({
    start: begun,
    send: ({ text, named }) => onSend({ text: toSent(text, named), files }),
    sent: () => {
      form.startAgain()
      setFiles([])
    },
    ...(draft === undefined ? {} : { draft }),
  })
  const words = { label, hideLabel: true, rows: 2, placeholder: label, isRequired: true, autoFocus }
  return (
    <Form form={form} submit={submit} submitKind="quiet" label={label} {...(onCancel ? { onCancel } : {})}>
      {people ? (
        <MentionArea
          {...words}
          {...form.field('text')}
          named={form.values.named}
          onNamed={(named) => form.set({ named })}
          load={people}
          {...(largest === undefined ? {} : { onFiles: (more) => setFiles([...files, ...more]) })}
        />
      ) : (
        <TextArea {...words} {...form.field('text')} />
      )}
      {largest === undefined ? null : <ChosenFiles files={files} largest={largest} onChange={setFiles} />}
    </Form>
  )
}

function ChosenFiles({
  files,
  largest,
  onChange,
}: {
  files: readonly File[]
  largest: number
  onChange: (files: readonly File[]) => void
}) {
  return (
    <div className={css['chosen']}>
      <AttachmentList
        label={t('attachment.chosen')}
        files={files.map((file, at) => ({
          id: `${at} ${file.name}`,
          name: file.name,
          size: file.size,
          ...(file.size > largest ? { note: t('attachment.tooLarge', { most: fileSize(largest) }) } : {}),
          onRemove: () => onChange(files.filter((each) => each !== file)),
        }))}
      />
      <div className={css['choose']}>
        <FileTrigger allowsMultiple onSelect={(more) => onChange([...files, ...(more ?? [])])}>
          <Button kind="bare" size="small">
            {t('attachment.attach')}
          </Button>
        </FileTrigger>
        <small className={css['none']}>{t('attachment.most', { most: fileSize(largest) })}</small>
      </div>
    </div>
  )
}
