import { mergeNotes } from '../../areas/listening/merges.ts'
import { vote } from '../../areas/listening/votes.ts'
import type { Content, VoiceContent } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'

/** Who stands behind a note, and which notes were merged, each on its day. */
export const planVoices = (content: Content, moments: Moments): Event[] =>
  (content.voices ?? []).map((voice, at) => {
    const common = {
      at: moments.at(voice.on, `voice ${at}`, 10 * 60, 16 * 60),
      by: voice.by,
      ...(voice.door ? { door: voice.door } : {}),
    }
    return 'merge' in voice ? { ...common, ...merging(voice) } : { ...common, ...standing(voice) }
  })

const merging = ({
  merge,
  into,
}: Extract<VoiceContent, { merge: unknown }>): Pick<Event, 'operation' | 'run'> => ({
  operation: 'note.merge',
  run: async (ctx, desk) => {
    await mergeNotes(ctx, merge.map(desk.head), desk.head(into))
  },
})

const standing = (voice: Extract<VoiceContent, { behind: string }>): Pick<Event, 'operation' | 'run'> => ({
  operation: 'note.vote',
  run: async (ctx, desk) => {
    const note = desk.head(voice.behind)
    const { id, title } = desk.head(voice.who ?? voice.by)
    await vote(ctx, note, [note.id], { personId: id, title, quote: voice.quote ?? null })
  },
})
