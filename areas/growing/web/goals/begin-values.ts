import { dayInWords, numberInWords } from '../../../../core/words/in-sentences.ts'
import { addDays } from '../../../../engines/calendar/days.ts'
import type { Input, Output } from '../../../../web/data/types.ts'
import { textSettings } from '../../../../web/text/t.ts'
import { type BENEFICIARIES, type GOAL_TYPES, type HORIZONS, SOURCES } from '../../goals/contract.ts'
import { dayAtShare, FIRST_STEP_DAYS, filled } from '../../goals/model.ts'
import { emptyGoal, type GoalValues, today } from './goal-values.ts'
import { type Feed, feedFields, feedFrom, needsNoPlace } from './use-sources.ts'

export type Library = Output<'goal.library'>
export type LibraryGoal = Library['templates'][number]

/** What the guided page holds: the answers to its questions. */
export type BeginValues = {
  title: string
  /** What stands in the blanks of the sentence, by blank. */
  fills: Readonly<Record<string, string>>
  /** The sentence in the person's own words, once they took it over. */
  statement: string | null
  type: (typeof GOAL_TYPES)[number]
  beneficiary: (typeof BENEFICIARIES)[number] | null
  feed: Feed
  measure: string
  unit: string
  baseline: number | null
  target: number | null
  endsOn: string | null
  firstStep: string
  firstStepOn: string | null
  ifThen: string
  reason: string
  parentId: string | null
  /** The titles of the template's steps and further measures that are left out. */
  without: readonly string[]
}

/** What the page begins with: what the template knows, and nothing of the person's own numbers. */
export const startOf = (template: LibraryGoal | null, more: Partial<BeginValues>): BeginValues => {
  const first = template?.measures[0]
  return {
    title: template?.title ?? '',
    fills: {},
    statement: null,
    type: template?.type ?? 'technical',
    beneficiary: template?.beneficiary ?? null,
    feed: feedFrom(first?.source ?? 'by-hand'),
    measure: first?.title ?? '',
    unit: first?.unit ?? '',
    baseline: null,
    target: null,
    endsOn: null,
    firstStep: template?.firstStep ?? '',
    firstStepOn: addDays(today(), FIRST_STEP_DAYS),
    ifThen: template?.ifThen ?? '',
    reason: template?.reason ?? '',
    parentId: null,
    without: [],
    ...more,
  }
}

/** The sentence as it stands: the person's own, or the pattern with what was filled in so far. */
export const sentenceOf = (values: BeginValues, pattern: string): string => {
  const { language } = textSettings()
  const { baseline, target, endsOn, reason } = values
  return (
    values.statement ??
    filled(pattern, {
      ...values.fills,
      unit: values.unit,
      ...(baseline === null ? {} : { from: numberInWords(baseline, language) }),
      ...(target === null ? {} : { to: numberInWords(target, language) }),
      ...(endsOn === null ? {} : { day: dayInWords(endsOn, language) }),
      ...(reason === '' ? {} : { why: reason }),
    })
  )
}

const NOW_DAYS = 120
const YEAR_DAYS = 548

/** How far ahead an end lies: a term, what may still be a goal, or an aspiration. */
export const horizonOf = (endsOn: string | null): (typeof HORIZONS)[number] => {
  if (endsOn === null || endsOn <= addDays(today(), NOW_DAYS)) return 'now'
  return endsOn <= addDays(today(), YEAR_DAYS) ? 'this-year' : 'years-ahead'
}

/** The goal that these answers make, as the checker and `goal.begin` take it. */
export const goalOf = (values: BeginValues, template: LibraryGoal | null, sentence: string): GoalValues => {
  const { fills: _f, without: _w, statement: _s, ...own } = values
  return {
    ...emptyGoal,
    ...own,
    title: values.title.trim() === '' ? (values.fills['what'] ?? '').trim() : values.title,
    statement: sentence,
    horizon: horizonOf(values.endsOn),
    cadence: template?.cadence ?? 'monthly',
    skill: template?.skill ?? null,
    level: template?.level ?? null,
  }
}

type Begin = Input<'goal.begin'>

/** The template's further measures, fed from the same place where their source can be. */
export const moreMeasures = (
  { feed, without }: BeginValues,
  template: LibraryGoal | null,
): NonNullable<Begin['measures']> =>
  (template?.measures ?? [])
    .slice(1)
    .filter(({ title }) => !without.includes(title))
    .map(({ title, unit, source }) => ({
      title,
      unit,
      ...(needsNoPlace(source) ? feedFields(feedFrom(source)) : {}),
      ...(sameScope(feed.source, source) ? feedFields({ ...feed, source }) : {}),
    }))

const sameScope = (one: Feed['source'], other: Feed['source']): boolean =>
  one !== 'by-hand' && other !== 'by-hand' && SOURCES[one].of === SOURCES[other].of

type NewStep = NonNullable<Begin['milestones']>[number]

/** What ticks a step: the matrix that the goal is measured by, where there is one. */
export const tickedBy = ({ source, key, sourceWorkspace, sourceRecord, sourceName }: Feed) =>
  source === 'by-hand' || key === '' || SOURCES[source].of !== 'market-matrix'
    ? NOBODY_TICKS
    : { source: 'matrix-done' as const, sourceWorkspace, sourceRecord, sourceName }

const NOBODY_TICKS = { source: 'by-hand' as const, sourceWorkspace: '', sourceRecord: '', sourceName: '' }

/** The template's steps with their days, spread over the way to the end. */
export const stepsOf = (
  { endsOn, without, feed }: Pick<BeginValues, 'endsOn' | 'without'> & { feed?: Feed },
  template: LibraryGoal | null,
): NewStep[] =>
  (template?.milestones ?? [])
    .filter(({ title }) => !without.includes(title))
    .map(({ title, at, source }) => ({
      title,
      ...(source !== 'by-hand' && feed ? tickedBy(feed) : {}),
      ...(endsOn === null || endsOn <= today() ? {} : { dueOn: dayAtShare(today(), endsOn, at) }),
    }))
