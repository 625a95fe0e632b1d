import { useState } from 'react'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { Button } from '../../../../web/ui/button.tsx'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section, Stack } from '../../../../web/ui/page.tsx'
import { Quote } from '../../../../web/ui/quote.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './voice-list.module.css'

type Voice = Output<'voice.list'>['voices'][number]

/** As many notes come at first, and as many at most on one page. */
const [FIRST, MOST] = [20, 500]

/** Every note that counts for a theme: its words, who said them, and by which narrower theme they come. */
export function VoiceList({ themeRef }: { themeRef: string }) {
  const [limit, setLimit] = useState(FIRST)
  const voices = useRead('voice.list', { ref: themeRef, limit }, { keep: true })
  const { data } = voices
  return (
    <Section
      title={t('voices.title')}
      panel="padded"
      more={data && t('voices.how', { notes: data.notes, people: data.people })}
    >
      {voices.error ? <ErrorState problem={voices.error} onRetry={() => void voices.refetch()} /> : null}
      {data ? null : voices.error ? null : <SkeletonLines />}
      {data && data.notes === 0 ? <p className={css['soft']}>{t('voices.none')}</p> : null}
      {data ? (
        <Stack>
          {data.voices.map((voice) => (
            <VoiceQuote key={voice.note.id} voice={voice} names={data.names} />
          ))}
          {data.next !== null && limit < MOST ? (
            <div>
              <Button size="small" onPress={() => setLimit(MOST)}>
                {t('voices.more', { count: data.notes - data.voices.length })}
              </Button>
            </div>
          ) : null}
        </Stack>
      ) : null}
    </Section>
  )
}

function VoiceQuote({ voice, names }: { voice: Voice; names: Names }) {
  const text = voice.quotes.map((each) => each.quote).join(' … ') || voice.note.title
  const who = voice.saidBy === null ? t('note.nobody') : (names[voice.saidBy]?.title ?? t('record.hidden'))
  const group = voice.groupId === null ? null : (names[voice.groupId]?.title ?? null)
  const parts = [
    who,
    group,
    voice.saidOn === null ? null : formatDate(voice.saidOn),
    t(`note.heard.${voice.heard}`),
    voice.behind.length > 1
      ? t('voices.behind', { count: new Set(voice.behind.map((each) => each.personId)).size })
      : null,
    voice.merged.length > 0
      ? t('voices.merged', { refs: voice.merged.map((each) => each.ref).join(', ') })
      : null,
  ].filter((each) => each !== null)
  return (
    <Quote
      text={text}
      marks={voice.quotes.length > 0 ? [{ start: 0, end: text.length }] : []}
      source={
        <>
          <RecordLink named={{ ...voice.note, title: voice.note.ref }} /> · {parts.join(' · ')}
          {voice.via.length > 0 ? (
            <>
              {' · '}
              {t('voices.via')}{' '}
              {voice.via.map((theme, at) => (
                <span key={theme.id}>
                  {at > 0 ? ', ' : null}
                  <RecordLink named={theme} />
                </span>
              ))}
            </>
          ) : null}
        </>
      }
    />
  )
}
