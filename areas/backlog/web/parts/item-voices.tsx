import type { Names, Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'
import { RecordLink } from '../../../../web/records/record-link.tsx'
import { formatDate, formatNumber } from '../../../../web/text/format.ts'
import { t } from '../../../../web/text/t.ts'
import { ErrorState } from '../../../../web/ui/error-state.tsx'
import { Section, Stack } from '../../../../web/ui/page.tsx'
import { Quote } from '../../../../web/ui/quote.tsx'
import { SkeletonLines } from '../../../../web/ui/skeleton.tsx'
import css from './item-parts.module.css'

type Voices = Output<'voice.list'>
type Voice = Voices['voices'][number]

/** As many voices as are read before one would rather open the notes. */
const SHOWN = 5

/** Who asked for it, in their own words, and the sums behind the figures. */
export function ItemVoices({ itemRef, duty }: { itemRef: string; duty: boolean }) {
  const voices = useRead('voice.list', { ref: itemRef, limit: 100 })
  return (
    <Section title={t('item.voices')} panel="padded">
      {voices.error ? <ErrorState problem={voices.error} /> : null}
      {voices.isPending ? <SkeletonLines /> : null}
      {voices.data && voices.data.notes === 0 ? (
        <p>{t(duty ? 'item.nobodyButDuty' : 'item.nobodyAsked')}</p>
      ) : null}
      {voices.data && voices.data.notes > 0 ? <Heard data={voices.data} /> : null}
    </Section>
  )
}

function Heard({ data }: { data: Voices }) {
  // Words that were marked say more than titles, and what matters most comes first.
  const sorted = data.voices.toSorted(
    (one, other) => other.quotes.length - one.quotes.length || other.importance - one.importance,
  )
  const [first, rest] = [sorted.slice(0, SHOWN), sorted.slice(SHOWN)]
  return (
    <Stack>
      <p>
        {t('item.voicesSum', { notes: data.notes, people: data.people })}{' '}
        <span className={css['soft']}>{groupsOf(data)}</span>
      </p>
      {first.map((voice) => (
        <VoiceQuote key={voice.note.id} voice={voice} names={data.names} />
      ))}
      {rest.length > 0 ? (
        <details className={css['more']}>
          <summary>{t('item.voicesMore', { count: rest.length })}</summary>
          <Stack>
            {rest.map((voice) => (
              <VoiceQuote key={voice.note.id} voice={voice} names={data.names} />
            ))}
          </Stack>
        </details>
      ) : null}
      <Arithmetic data={data} />
    </Stack>
  )
}

const groupsOf = ({ byGroup }: Voices): string =>
  byGroup
    .filter((group) => group.groupId !== null)
    .slice(0, 4)
    .map((group) => `${group.name ?? t('record.hidden')} ${formatNumber(group.notes)}`)
    .join(', ')

/** Somebody's words, or the title of a note of which nothing was marked. */
function VoiceQuote({ voice, names }: { voice: Voice; names: Names }) {
  const group = voice.groupId === null ? undefined : names[voice.groupId]?.title
  const person = voice.saidBy === null ? undefined : names[voice.saidBy]?.title
  const text = voice.quotes.map((each) => each.quote).join(' … ') || voice.note.title
  const marks = voice.quotes.length > 0 ? [{ start: 0, end: text.length }] : []
  return (
    <Quote
      text={text}
      marks={marks}
      source={
        <>
          {[
            person,
            group,
            voice.saidOn === null ? undefined : formatDate(voice.saidOn),
            t(`item.heard.${voice.heard}`),
            voice.via.length > 0
              ? t('item.via', { themes: voice.via.map((each) => each.title).join(', ') })
              : t('item.importanceOf', { importance: voice.importance }),
          ]
            .filter((each) => each !== undefined)
            .join(' · ')}
          {' · '}
          <RecordLink named={{ ...voice.note, title: voice.note.ref }} />
        </>
      }
    />
  )
}

/** The sums, opened: each importance with the notes that bear it, and what only counts as a voice. */
function Arithmetic({ data }: { data: Voices }) {
  const direct = data.voices.filter((voice) => voice.via.length === 0)
  const byTheme = data.voices.length - direct.length
  const terms = direct.filter((voice) => voice.importance > 0)
  return (
    <details className={css['more']}>
      <summary>{t('item.sumOpen', { importance: data.importance })}</summary>
      <div className={css['sum']}>
        {terms.length > 0 ? (
          <p>
            {terms.map((voice) => `${voice.importance} (${voice.note.ref})`).join(' + ')}
            {data.next === null ? ` = ${data.importance}` : ` + … = ${data.importance}`}
          </p>
        ) : (
          <p>{t('item.sumNone')}</p>
        )}
        <p>{t('item.sumHow', { direct: direct.length, themes: byTheme })}</p>
        {data.byGroup.length > 0 ? (
          <ul>
            {data.byGroup.map((group) => (
              <li key={group.groupId ?? 'none'}>
                {group.size === null
                  ? t('item.groupSum', {
                      group: group.name ?? t('item.groupNone'),
                      notes: group.notes,
                      people: group.people,
                    })
                  : t('item.groupSumOf', {
                      group: group.name ?? t('item.groupNone'),
                      notes: group.notes,
                      people: group.people,
                      size: group.size,
                    })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </details>
  )
}
