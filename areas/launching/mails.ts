/** What one asker is told: what they asked, in their own note's words, and what is there now. */
export type Telling = {
  name: string
  /** The day of their first note for it, `2026-09-14`. */
  firstOn: string
  /** The titles of their notes and of the items that they asked for; each is named once. */
  notes: readonly string[]
  items: readonly string[]
}

export type Told = { title: string; releasedAt: string | null; notes: string; timeZone: string }

export const subjectOf = (release: Pick<Told, 'title'>): string => `You asked, we did: ${release.title}`

/** The text for one person, ready to be looked at, changed, copied, mailed. */
export const textFor = (asker: Telling, release: Told): string => {
  const items = [...new Set(asker.items)]
  const day = release.releasedAt === null ? '' : `, since ${dayOf(release.releasedAt, release.timeZone)}`
  return [
    `Hello ${asker.name},`,
    `on ${longDay(asker.firstOn)} you told us:`,
    [...new Set(asker.notes)].map((note) => `“${note}”`).join('\n'),
    `${items.length === 1 ? 'This is there now' : 'These are there now'}${day} with “${release.title}”:`,
    items.map((item) => `• ${item}`).join('\n'),
    release.notes.trim(),
    'Thank you for saying so. Tell us how it goes.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** The line at the foot of every mail that went out by itself. */
export const stopLine = (link: string): string =>
  `You get this because something you said led to it. If you want no such mail any more: ${link}`

const longDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

const dayOf = (moment: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(new Date(moment))
