import {
  choice,
  date,
  flag,
  longText,
  moment,
  number,
  tags,
  text,
  whole,
} from '../../../core/fields/field.ts'
import { defineKind } from '../../../core/kinds/kind.ts'
import { RUNGS } from '../../../engines/claims/claims.ts'
import { SKILLS } from '../skills/contract.ts'

export const win = defineKind({
  name: 'win',
  plural: 'wins',
  prefix: 'WIN',
  about: 'Something that went well through somebody. Only they can read it.',
  product: 'none',
  personal: true,
  chainStep: 80,
  titleAbout: 'What you did, in one line.',
  fields: {
    wonOn: date('The day of it.'),
    situation: longText('Where and when it was, and for whom.', { max: 20_000 }),
    task: longText('What was asked, or wrong.', { max: 20_000 }),
    action: longText('What you did about it.', { max: 20_000 }),
    result: longText('What came of it.', { max: 20_000 }),
    fromValue: number('The figure before.', { min: -1e12 }),
    toValue: number('The figure after.', { min: -1e12 }),
    unit: text('What the figure counts.', { max: 60 }),
    timesAYear: number('How often that happens in a year, where the figure is a time.', { max: 1e9 }),
    method: text('How, as it goes on after “by”: "asking each of them for one card".', { searched: true }),
    skill: choice('The skill that it shows.', SKILLS),
    reach: whole('How many people it reached, counted once each.'),
    reachWho: text('Who they are: instructors of the spring sections.', { searched: true }),
    tags: tags('Words to find it by: a skill, a product, a group helped.'),
    isShareable: flag('May be taken into what is shown to others. Nothing shows it by itself.'),
    isConfidential: flag('Concerns what belongs to the employer; it is left out of what is given out.'),
    restsKind: text('The kind of record that it rests on.', { max: 60 }),
    restsRef: text('The ref of that record.', { max: 60 }),
    restsTitle: text('Its title, as it was.', { max: 500 }),
    restsId: text('Its id.', { max: 60 }),
    restsWorkspace: text('The id of the workspace that it lies in.', { max: 60 }),
    restsPlace: text('What that workspace and product were called.'),
    restsSays: text('What the evidence said, in words.', { max: 1000 }),
    restsCarries: choice('How much may be claimed from it.', RUNGS),
    restsAt: moment('When that was read.'),
  },
})

/** Where what is offered as a win comes from. */
export const OFFERED_FROM = [
  'release',
  'goal',
  'decision',
  'barrier',
  'meeting',
  'credential',
  'thanks',
  'sprint-goal',
] as const

/** The fields of a win that say what it rests on: written together, by resting it on something. */
export const RESTS = [
  'restsKind',
  'restsRef',
  'restsTitle',
  'restsId',
  'restsWorkspace',
  'restsPlace',
  'restsSays',
  'restsCarries',
  'restsAt',
] as const
