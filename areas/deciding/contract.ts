import { choice, longText, number, record, whole } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const MOSCOW_WORDS = ['must', 'should', 'could', 'wont'] as const
export const TIMING_WORDS = ['in-time', 'a-term-late', 'later'] as const
/** The steps of Intercom's scale for impact, and of confidence. */
export const IMPACTS = [3, 2, 1, 0.5, 0.25] as const
export const CONFIDENCES = [1, 0.8, 0.5] as const

/** By what the worth of an item is counted when a set is chosen. Each is a quantity that may be added up. */
export const AXES = ['given', 'learning', 'institution', 'education', 'rice', 'wsjf'] as const
export type Axis = (typeof AXES)[number]

export const score = defineKind({
  name: 'score',
  plural: 'scores',
  prefix: 'SCORE',
  about: 'What one item is weighed with by the methods of deciding. Of several the newest counts.',
  product: 'required',
  titleAbout: 'What it is about; the title of the item where it is left out on the page.',
  fields: {
    itemId: record('The item that is weighed.', 'item'),
    reach: number('How many people it reaches in one term.'),
    impact: number('How much it helps each: 3, 2, 1, 0.5 or 0.25.', { max: 3 }),
    confidence: number('How sure that is: 1, 0.8 or 0.5.', { max: 1 }),
    effort: number("The work of making it, in points; the item's estimate where it is left out."),
    adoptionEffort: number('The work of taking it into use, in points.'),
    timing: choice('Whether it comes in the last useful window, one term late, or later.', TIMING_WORDS),
    userValue: whole('WSJF: value for those who use it, relative to other items, 0 to 20.', { max: 20 }),
    timeCriticality: whole('WSJF: what is lost by waiting, relative to other items, 0 to 20.', { max: 20 }),
    riskReduction: whole('WSJF: the risk it takes away or what it makes possible, 0 to 20.', { max: 20 }),
    moscow: choice('Must, should, could or will not, this time.', MOSCOW_WORDS),
    value: number('A worth given from elsewhere, in a unit of its own.'),
    note: longText('How these figures were come by.'),
  },
})

export const scenario = defineKind({
  name: 'scenario',
  plural: 'scenarios',
  prefix: 'SCEN',
  about: 'A plan that touches nothing until it is accepted: the best set of items for a capacity.',
  product: 'required',
  titleAbout: 'The question it answers: "What fits before the freeze?"',
  fields: {
    capacity: number('What may be spent in all, in points.', { required: true }),
    axis: choice('By what the worth of an item is counted.', AXES, { default: 'education' }),
    note: longText('What this plan assumes.'),
  },
})
