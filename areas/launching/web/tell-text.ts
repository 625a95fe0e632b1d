import type { Output } from '../../../web/data/types.ts'
import { formatDate, formatDay } from '../../../web/text/format.ts'
import { t } from '../../../web/text/t.ts'

export type Asker = Output<'release.asked'>['people'][number]
type Release = { title: string; releasedAt: string | null; notes: string }

/** What to tell somebody: when they asked for what, in their own note's words, and what is there now. */
export const tellText = (asker: Asker, release: Release): string => {
  const notes = [...new Set(asker.asked.map((each) => each.note.title))]
  const items = [...new Set(asker.asked.map((each) => each.item.title))]
  const parts = [
    t('tell.hello', { name: asker.person.title }),
    t('tell.asked', { day: formatDate(asker.firstOn) }),
    notes.map((note) => `“${note}”`).join('\n'),
    t('tell.there', {
      count: items.length,
      day: release.releasedAt === null ? '' : formatDay(release.releasedAt),
      release: release.title,
    }),
    items.map((item) => `• ${item}`).join('\n'),
    release.notes.trim(),
    t('tell.thanks'),
  ]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The address that opens a mail program with the text, ready to be looked at and sent. */
export const mailAddress = (email: string, subject: string, text: string): string =>
  `mailto:${encodeURIComponent(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`
