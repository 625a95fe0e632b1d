import { choice, date, longText, record, tags, text, whole } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

/** What a stretch of the year is. The last five are single days that a term can also name itself. */
export const SPAN_TYPES = [
  'term',
  'part-term',
  'exams',
  'break',
  'holiday',
  'registration',
  'grade-entry',
  'add-drop',
  'test-window',
  'commencement',
  'admissions',
  'other',
  'first-class',
  'last-class',
  'census',
  'withdrawal',
  'grades-due',
] as const
export type SpanType = (typeof SPAN_TYPES)[number]

export const SEASONS = ['fall', 'winter', 'spring', 'summer'] as const
export const UNITS = ['calendar', 'business', 'calendar-to-business'] as const
export const SEVERITIES = ['refuses', 'warns'] as const
export const EXCEPT_LEVELS = ['contributor', 'product-owner', 'admin', 'owner'] as const

export const span = defineKind({
  name: 'span',
  plural: 'spans',
  prefix: 'SPAN',
  about: 'A stretch of the academic year: a term, exams, a break, a registration, a test window.',
  product: 'none',
  titleAbout: 'What it is called here: "Fall 2026".',
  fields: {
    type: choice('What kind of stretch it is.', SPAN_TYPES, { default: 'other' }),
    startsOn: date('Its first day.', { required: true }),
    endsOn: date('Its last day, itself included; the first day where nothing is said.'),
    season: choice('Which season a term belongs to, for rules that hold in one of them.', SEASONS),
    partOf: record('The term that it is part of.', 'span', { tree: true }),
    firstClassOn: date('The first day of classes, of a term.'),
    lastClassOn: date('The last day of classes, of a term.'),
    censusOn: date('The census day, of a term.'),
    withdrawOn: date('The last day to withdraw, of a term.'),
    gradesDueOn: date('The day by which grades are due, of a term.'),
    audience: text('For whom it holds: "Evening sections", "Year 9".', { searched: true }),
  },
})

export const freeze = defineKind({
  name: 'freeze',
  plural: 'freezes',
  prefix: 'FRZ',
  about: 'A rule for when nothing may go live: an anchor in the calendar and days around it.',
  product: 'none',
  titleAbout: 'What it protects: "Start of classes".',
  fields: {
    startAnchor: choice('What its beginning hangs on.', SPAN_TYPES, { default: 'first-class' }),
    startOffset: whole('Days from there; negative for before.', { min: -366, max: 366, default: 0 }),
    startUnit: choice('How these days are counted.', UNITS, { default: 'calendar' }),
    startWeekday: whole('Then back to this weekday: 1 Monday to 7 Sunday.', { min: 1, max: 7 }),
    startTime: text('The local time at which it begins, 00:00 to 24:00.', { max: 5, default: '00:00' }),
    endAnchor: choice('What its end hangs on.', SPAN_TYPES, { default: 'first-class' }),
    endOffset: whole('Days from there; negative for before.', { min: -366, max: 366, default: 0 }),
    endUnit: choice('How these days are counted.', UNITS, { default: 'calendar' }),
    endWeekday: whole('Then on to this weekday: 1 Monday to 7 Sunday.', { min: 1, max: 7 }),
    endTime: text('The local time at which it ends; 24:00 is the end of that day.', {
      max: 5,
      default: '24:00',
    }),
    season: choice('Only in terms of this season; in all of them where nothing is said.', SEASONS),
    severity: choice('Whether it refuses a going live or only warns.', SEVERITIES, { default: 'refuses' }),
    scopeId: record('The one product that it holds for; all of them where nothing is said.', 'product'),
    systems: tags('The systems that it is about.'),
    exceptRole: text('Who may except from it, in words: "Director of enterprise systems".'),
    exceptLevel: choice('The role in Linchpin that may sign such an exception.', EXCEPT_LEVELS, {
      default: 'admin',
    }),
    source: text('Where the rule is written: an address or a document.', { max: 1000 }),
    about: longText('Why it is so. Markdown.'),
  },
})
