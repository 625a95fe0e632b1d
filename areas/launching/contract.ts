import { choice, date, longText, moment, text } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const RELEASE_STATES = ['planned', 'released'] as const

/** How somebody was told that what they asked for is there. */
export const TOLD_BY = ['mail', 'in-person', 'meeting', 'release-notes'] as const
export type ToldBy = (typeof TOLD_BY)[number]

/** What prepares a release and follows it: who it is for, who learns it, who hears of it, and what they say. */
export const TRACKS = ['audience', 'training', 'communication', 'feedback'] as const
export type Track = (typeof TRACKS)[number]

export const release = defineKind({
  name: 'release',
  plural: 'releases',
  prefix: 'REL',
  about: 'What goes live together, and who was told.',
  product: 'required',
  chainStep: 60,
  titleAbout: 'A name that people will know it by: "Autumn start".',
  fields: {
    state: choice('Whether it is live.', RELEASE_STATES, { default: 'planned' }),
    releaseOn: date('The day on which it is to go live.'),
    releasedAt: moment('When it went live; set by shipping it.'),
    notes: longText('Release notes: what is different now, in the words of those who use it. Markdown.'),
    audience: text('For whom it is.', { searched: true }),
  },
})
