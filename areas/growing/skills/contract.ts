import { choice, date, longText, text } from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { GROWTH_LEVELS, SKILL_LEVELS, SKILLS } from '../../../engines/skill-matrix/matrix.ts'

export { GROWTH_LEVELS, SKILL_LEVELS, SKILLS }

/** Who rated a skill. The two are never mixed. */
export const RATED_BY = ['self', 'others'] as const

/** What shows that somebody has a skill. */
export const EVIDENCE_TYPES = [
  'did-it-myself',
  'product-work',
  'artefact',
  'observed',
  'feedback',
  'course',
  'quiz',
] as const

/** What somebody may know how to work with, around a product for learning. */
export const PLATFORM_TYPES = [
  'lms',
  'sis',
  'collaboration',
  'assessment',
  'content',
  'identity',
  'analytics',
  'accessibility',
  'backlog',
  'other',
] as const

export const skillCheck = defineKind({
  name: 'skill-check',
  plural: 'skill-checks',
  prefix: 'CHECK',
  about: 'A look at some of one’s own skills on a day, against what would be seen at each level.',
  product: 'none',
  personal: true,
  titleAbout: 'What the look is called: "Skills, autumn 2026".',
  fields: {
    checkedOn: date('The day of it.'),
    level: choice('The level of experience whose targets it is held against.', GROWTH_LEVELS, {
      default: 'entry',
    }),
    note: longText('What stood out.', { max: 20_000 }),
  },
})

export const skillEvidence = defineKind({
  name: 'skill-evidence',
  plural: 'skill-evidence',
  prefix: 'EVID',
  about: 'Something that shows a skill: done oneself, seen by others, made, or tested.',
  product: 'none',
  personal: true,
  titleAbout: 'What it was: "Led the refinement of the grade export alone".',
  fields: {
    skill: choice('The skill that it shows.', SKILLS, { required: true }),
    type: choice('How it shows it.', EVIDENCE_TYPES, { default: 'did-it-myself' }),
    happenedOn: date('The day of it; evidence counts for 18 months.'),
    address: text('Where it can be found.', { max: 500, isAddress: true }),
    about: longText('What you did, and what one can see of it.', { max: 20_000 }),
    sourceId: text('What it was taken over from, so that it is not suggested again.', { max: 200 }),
  },
})

export const platform = defineKind({
  name: 'platform',
  plural: 'platforms',
  prefix: 'PLAT',
  about: 'A system that somebody knows how to work with: an LMS, a student information system.',
  product: 'none',
  personal: true,
  titleAbout: 'What it is called: "Moodle".',
  fields: {
    type: choice('What sort of system it is.', PLATFORM_TYPES, { default: 'lms' }),
    familiarity: choice('How well you know it.', SKILL_LEVELS),
    usedFor: text('What you did with it.', { max: 500, searched: true }),
    usedUntil: date('The day on which you last worked with it; empty while you do.'),
  },
})
