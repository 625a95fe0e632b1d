import type { ReactNode } from 'react'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordComments } from '../../../../web/records/record-talk.tsx'
import type { Laid } from '../../../../web/sentences/text-pieces.ts'
import { formatDate, formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { OutLink } from '../../../../web/ui/link.tsx'
import { Row, Section, Stack } from '../../../../web/ui/page.tsx'
import { Quote } from '../../../../web/ui/quote.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { asItWas } from './merge-notice.tsx'
import css from './merged-notes.module.css'
import type { Note } from './note-cells.tsx'

/** Every note that was merged into this one, whole: its words, highlights and comments, and the way back. */
export function MergedNotes({ note, mayWrite }: { note: Note; mayWrite: boolean }) {
  const read = useRead('note.behind', { ref: note.ref })
  const unmerge = useDo('note.unmerge', {
    undo: (_, { unmerged }) => t('merge.undone', { count: unmerged }),
  })
  if (note.merged === 0) return null
  const { merged = [], names = {} } = read.data ?? {}
  return (
    <Section title={t('merge.title')} more={t('merge.count', { count: note.merged })} panel="padded">
      {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
      {unmerge.problem ? <ErrorState problem={unmerge.problem} /> : null}
      {read.data ? null : read.error ? null : <SkeletonLines />}
      <Stack>
        {merged.map((each) => {
          const who =
            each.saidBy === null ? t('note.nobody') : (names[each.saidBy]?.title ?? t('record.hidden'))
          const group = each.groupId === null ? null : (names[each.groupId]?.title ?? null)
          const through = merged.find((other) => other.note.id === each.into)?.note.ref
          const parts = [
            who,
            group,
            each.saidOn === null ? null : formatDate(each.saidOn),
            t('merge.since', { day: formatDay(each.mergedAt) }),
            through === undefined ? null : t('merge.through', { ref: through }),
          ]
          return (
            <article key={each.note.id} className={css['merged']} aria-label={each.note.ref}>
              <Words refText={each.note.ref} text={each.text || each.note.title}>
                <OutLink href={asItWas(each.note.ref)}>{each.note.ref}</OutLink> ·{' '}
                {parts.filter((part) => part !== null).join(' · ')}
              </Words>
              <Talk refText={each.note.ref} />
              {mayWrite ? (
                <Row>
                  <Button
                    size="small"
                    aria-label={t('merge.undoOne', { ref: each.note.ref })}
                    onPress={() => void unmerge.run({ refs: [each.note.ref] }).catch(() => {})}
                  >
                    {t('merge.undo')}
                  </Button>
                </Row>
              ) : null}
            </article>
          )
        })}
        {mayWrite && merged.length > 1 ? (
          <Row>
            <Button
              size="small"
              onPress={() => void unmerge.run({ refs: merged.map((each) => each.note.ref) }).catch(() => {})}
            >
              {t('merge.undoAll')}
            </Button>
          </Row>
        ) : null}
      </Stack>
    </Section>
  )
}

/** The words of a merged note with its own highlights in them: they count for the note that it was merged into. */
function Words({ refText, text, children }: { refText: string; text: string; children: ReactNode }) {
  const read = useRead('note.highlights', { ref: refText })
  const marks = (read.data?.highlights ?? []).flatMap((each): Laid[] =>
    each.start === undefined || each.end === undefined
      ? []
      : [{ id: each.id, start: each.start, end: each.end }],
  )
  return <Quote text={text} marks={marks} source={children} />
}

/** What was said about a merged note stays with it, and is read here. */
function Talk({ refText }: { refText: string }) {
  const read = useRead('comment.list', { ref: refText })
  const count = read.data?.comments.length ?? 0
  if (count === 0) return null
  return (
    <details className={css['talk']} open>
      <summary>{t('merge.comments', { count, ref: refText })}</summary>
      <RecordComments refText={refText} />
    </details>
  )
}
