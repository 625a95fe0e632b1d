import { useState } from 'react'
import { useWorkspace } from '../../../../web/data/session.tsx'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useDo } from '../../../../web/data/use-do.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { useKey } from '../../../../web/keys/use-key.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDay } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ComboBox } from '../../../../web/ui/combo-box.tsx'
import { Dialog } from '../../../../web/ui/dialog.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Form } from '../../../../web/ui/form.tsx'
import { Row, Stack } from '../../../../web/ui/page.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import type { Option } from '../../../../web/ui/select.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import { TextArea } from '../../../../web/ui/text-area.tsx'
import { useForm } from '../../../../web/ui/use-form.ts'
import { findPeople, readOption } from './find-options.ts'
import css from './note-behind.module.css'
import type { Note } from './note-cells.tsx'

type Voice = Output<'note.behind'>['voices'][number]

/** Takes the own vote or gives it back, at once; the same press either way. */
export const useToggleVote = () => {
  const vote = useDo('note.vote', {
    foresee: ({ ref }) => ({ kind: 'note', refs: [ref], set: { voted: true } }),
  })
  const unvote = useDo('note.unvote', {
    foresee: ({ ref }) => ({ kind: 'note', refs: [ref], set: { voted: false } }),
  })
  const toggle = ({ ref, voted }: Pick<Note, 'ref' | 'voted'>): void =>
    void (voted ? unvote.run({ ref }) : vote.run({ ref })).catch(() => {})
  return { toggle, problem: vote.problem ?? unvote.problem }
}

/** Who said a note and who stands behind it; one press adds oneself, a second one takes that back. */
export function NoteBehind({ note, mayWrite }: { note: Note; mayWrite: boolean }) {
  const read = useRead('note.behind', { ref: note.ref })
  const [isRecording, setRecording] = useState(false)
  const { toggle, problem } = useToggleVote()
  const isOpen = note.binnedAt === null && note.mergedInto === null
  useKey('record.vote', () => toggle(note), isOpen)
  return (
    <AsidePanel title={t('vote.title')}>
      <Stack>
        <p className={css['soft']}>{t('vote.people', { people: note.people, votes: note.votes })}</p>
        {read.error ? <ErrorState problem={read.error} onRetry={() => void read.refetch()} /> : null}
        {read.data ? (
          <Voices voices={read.data.voices} names={read.data.names} note={note} mayWrite={mayWrite} />
        ) : read.error ? null : (
          <SkeletonLines />
        )}
        {problem ? <ErrorState problem={problem} /> : null}
        {isOpen ? (
          <Row>
            <Button size="small" hint="V" aria-pressed={note.voted} onPress={() => toggle(note)}>
              {t(note.voted ? 'vote.takeBack' : 'vote.give')}
            </Button>
            {mayWrite ? (
              <Button size="small" onPress={() => setRecording(true)}>
                {t('vote.record')}
              </Button>
            ) : null}
          </Row>
        ) : null}
      </Stack>
      {isRecording ? <RecordVote note={note} onClose={() => setRecording(false)} /> : null}
    </AsidePanel>
  )
}

type VoicesProps = { voices: readonly Voice[]; names: Names; note: Note; mayWrite: boolean }

function Voices({ voices, names, note, mayWrite }: VoicesProps) {
  const { personId } = useWorkspace()
  const unvote = useDo('note.unvote', { undo: () => t('vote.taken') })
  if (voices.length === 0) return null
  return (
    <>
      <ul className={css['people']}>
        {voices.map((voice) => {
          const isOwn = voice.personId === personId
          const isRecorded = voice.how === 'voted' && voice.recordedBy !== voice.personId
          const name = names[voice.personId]?.title ?? t('record.hidden')
          return (
            <li key={`${voice.how} ${voice.note.id} ${voice.personId}`}>
              <div>
                <span className={css['who']}>
                  <RecordLink named={names[voice.personId]} />
                  <span className={css['soft']}>
                    {[
                      t(`vote.how.${voice.how}`),
                      voice.note.id === note.id ? null : t('vote.at', { ref: voice.note.ref }),
                      isRecorded
                        ? t('vote.by', {
                            name: names[voice.recordedBy ?? '']?.title ?? t('record.hidden'),
                            day: formatDay(voice.recordedAt),
                          })
                        : null,
                    ]
                      .filter((each) => each !== null)
                      .join(' · ')}
                  </span>
                </span>
                {voice.quote === '' ? null : <q className={css['quote']}>{voice.quote}</q>}
              </div>
              {mayWrite && isRecorded && !isOwn && note.mergedInto === null ? (
                <Button
                  kind="bare"
                  size="small"
                  aria-label={t('vote.takeFrom', { name })}
                  onPress={() => void unvote.run({ ref: note.ref, for: voice.personId }).catch(() => {})}
                >
                  <span aria-hidden="true">×</span>
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {unvote.problem ? <ErrorState problem={unvote.problem} /> : null}
    </>
  )
}

/** Most requests come by the corridor or the help desk: somebody writes down who stands behind it, and their words. */
function RecordVote({ note, onClose }: { note: Note; onClose: () => void }) {
  const vote = useDo('note.vote', {
    undo: (_, { changed }) => t(changed ? 'vote.recorded' : 'vote.thereAlready'),
  })
  const form = useForm({
    start: { who: null as Option | null, quote: '' },
    send: ({ who, quote }) => {
      const chosen = who && readOption(who)
      return vote.run({
        ref: note.ref,
        ...(chosen ? { for: 'to' in chosen ? chosen.to : chosen.title } : {}),
        ...(quote.trim() === '' ? {} : { quote }),
      })
    },
    sent: onClose,
  })
  return (
    <Dialog title={t('vote.recordTitle', { ref: note.ref })} isOpen onClose={onClose}>
      <Form form={form} submit={t('vote.recordDo')} onCancel={onClose}>
        <ComboBox
          label={t('vote.who')}
          help={t('vote.whoHelp')}
          load={findPeople}
          isRequired
          autoFocus
          {...form.field('who')}
        />
        <TextArea label={t('vote.quote')} help={t('vote.quoteHelp')} {...form.field('quote')} />
      </Form>
    </Dialog>
  )
}
