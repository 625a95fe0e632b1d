import { useState } from 'react'
import { atLeast } from '../../core/access/levels.ts'
import { refreshAll } from '../data/query-client.ts'
import { useWorkspace } from '../data/session.tsx'
import { useDo } from '../data/use-do.ts'
import { useRead } from '../data/use-read.ts'
import { t } from '../text/t.ts'
import { AttachmentList } from '../ui/attachment-list.tsx'
import { ErrorState } from '../ui/error-state.tsx'
import { FileDrop } from '../ui/file-drop.tsx'
import { fileSize } from '../ui/file-size.ts'
import { type Problem, problemOf } from '../ui/problem.ts'
import { Progress } from '../ui/progress.tsx'
import { attachFile } from './attach-file.ts'
import css from './record-talk.module.css'
import { shownFile } from './shown-file.ts'

/** What is attached to a record itself, and the place to drop the next file. Who may read it may attach. */
export function RecordFiles({ refText }: { refText: string }) {
  const { personId, level } = useWorkspace()
  const read = useRead('attachment.list', { ref: refText })
  const remove = useDo('attachment.remove', { undo: () => t('attachment.removed') })
  const [sending, setSending] = useState<readonly string[]>([])
  const [problem, setProblem] = useState<Problem | null>(null)
  if (!read.data) return null
  const { attachments, largest } = read.data
  const take = async (file: File) => {
    setProblem(null)
    setSending((before) => [...before, file.name])
    try {
      await attachFile(refText, file, { largest })
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
    setSending((before) => before.filter((name) => name !== file.name))
    await refreshAll()
  }
  const own = attachments.filter((each) => each.commentId === null)
  return (
    <div className={css['stack']}>
      <AttachmentList
        label={t('attachment.list')}
        files={own.map((each) =>
          shownFile(
            each,
            // A refusal says whose it is: what one may do with this record, its own page knows.
            each.createdBy === personId || atLeast(level, 'contributor')
              ? () => void remove.run({ id: each.id })
              : undefined,
          ),
        )}
      />
      {problem ? <ErrorState problem={problem} /> : null}
      {remove.problem ? <ErrorState problem={remove.problem} /> : null}
      {sending.map((name) => (
        <Progress key={name} label={t('attachment.sending', { name })} />
      ))}
      <details className={css['more']}>
        <summary>{t('attachment.attachFile')}</summary>
        <FileDrop
          label={t('attachment.drop')}
          help={t('attachment.dropHelp', { most: fileSize(largest) })}
          accept={[]}
          many
          onFile={(file) => void take(file)}
        />
      </details>
    </div>
  )
}
