import { longText, tags, text } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'

/** The kinds whose records can stand in a portfolio, in the order in which they are shown. */
export const SHOWN_KINDS = [
  'win',
  'experience',
  'credential',
  'learning-entry',
  'goal',
  'interview-story',
] as const
export type ShownKind = (typeof SHOWN_KINDS)[number]

/** The forms in which a record is taken along, and the ending of each file's name. */
export const FORMS = ['json-resume', 'markdown', 'pdf', 'page'] as const

export const portfolio = defineKind({
  name: 'portfolio',
  plural: 'portfolios',
  prefix: 'FOLIO',
  about: 'What a person shows of themselves to somebody: a few words, and records chosen one by one.',
  product: 'none',
  personal: true,
  titleAbout: 'Whom it is for: "For the university library".',
  fields: {
    name: text('Your name as it stands at the top; empty takes the one of your account.'),
    headline: text('What you are, in a few words: "Product owner in education".', { searched: true }),
    location: text('Where you are: town and country.'),
    mail: text('The address to write to; it is shown where the portfolio is.'),
    address: text('Your own page on the web.', { max: 500, isAddress: true }),
    summary: longText('Who you are and what you did, in three or four sentences.', { max: 4000 }),
    mission: longText('Why you do it: the mission that you built.', { max: 4000 }),
    shows: tags('The records that stand in it, by ref: WIN-3.'),
  },
})
