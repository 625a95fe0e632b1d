import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { recordAddress } from '../../../../web/shell/record-address.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { AsidePanel } from '../../../../web/ui/record-page.tsx'
import { MergeNotes } from './merge-dialog.tsx'
import type { Note } from './note-cells.tsx'
import css from './similar-notes.module.css'

type Similar = Output<'note.similar'>['similar'][number]

/** Shorter texts say too little to be like another. */
const SHORTEST = 12
/** Nobody is asked about while a word is being typed. In milliseconds. */
const PAUSE = 300
/** So like, or nothing is said: what is only about the same thing would get in the way of writing. */
const LIKE_ENOUGH = 0.25

/** What was typed, once the hand rests. */
const useRested = (text: string): string => {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}

/** Under a note that is being written: what says nearly the same already. Says nothing where there is nothing. */
export function WrittenBefore({ text }: { text: string }) {
  const rested = useRested(text.trim())
  const isAsked = rested.length >= SHORTEST
  const read = useRead(
    'note.similar',
    { text: rested, limit: 3, least: LIKE_ENOUGH },
    { enabled: isAsked, keep: true },
  )
  const similar = isAsked && text.trim() !== '' ? (read.data?.similar ?? []) : []
  return (
    <div role="status">
      {similar.length > 0 ? (
        <section className={css['panel']} aria-label={t('similar.before')}>
          <h3 className={css['title']}>{t('similar.before')}</h3>
          <p className={css['soft']}>{t('similar.beforeHelp')}</p>
          <SimilarList similar={similar} />
        </section>
      ) : null}
    </div>
  )
}

/** Beside a note: others that say nearly the same, each a door to it, and to making one of both. */
export function SimilarNotes({ note, mayMerge }: { note: Note; mayMerge: boolean }) {
  const [other, setOther] = useState<string | null>(null)
  const read = useRead('note.similar', { ref: note.ref, limit: 5, least: LIKE_ENOUGH })
  const similar = read.data?.similar ?? []
  if (similar.length === 0) return null
  return (
    <AsidePanel title={t('similar.beside')}>
      <SimilarList
        similar={similar}
        action={
          mayMerge
            ? (each) => (
                <Button
                  size="small"
                  aria-label={t('similar.mergeWith', { ref: each.ref })}
                  onPress={() => setOther(each.ref)}
                >
                  {t('similar.merge')}
                </Button>
              )
            : undefined
        }
      />
      {other ? <MergeWith note={note} other={other} onClose={() => setOther(null)} /> : null}
    </AsidePanel>
  )
}

/** Asks which of two notes stays. */
function MergeWith({ note, other, onClose }: { note: Note; other: string; onClose: () => void }) {
  const navigate = useNavigate()
  const read = useRead('note.get', { ref: other })
  if (!read.data) return read.error ? <ErrorState problem={read.error} /> : null
  return (
    <MergeNotes
      notes={[note, read.data.record]}
      onClose={onClose}
      onDone={(into) => void navigate({ href: recordAddress('note', into) ?? '.' })}
    />
  )
}

type ListProps = { similar: readonly Similar[]; action?: ((of: Similar) => ReactNode) | undefined }

function SimilarList({ similar, action }: ListProps) {
  return (
    <ul className={css['list']}>
      {similar.map((each) => (
        <li key={each.id}>
          <RecordLink named={{ ref: each.ref, kind: 'note', title: each.title }} withRef />
          <p className={css['soft']}>
            {t('similar.why', {
              share: Math.round(each.likeness * 100) / 100,
              words: each.words.slice(0, 4).join(', '),
            })}
          </p>
          {action?.(each)}
        </li>
      ))}
    </ul>
  )
}
