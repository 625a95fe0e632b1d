import { sql } from 'kysely'
import { z } from 'zod'
import { todayIn } from '../../../core/day.ts'
import { lineOfText } from '../../../core/fields/schema.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound } from '../../../core/problems.ts'
import type { NewRecord } from '../../../core/records/create.ts'
import { findRecord } from '../../../core/records/load.ts'
import { dayInWords, numberInWords } from '../../../core/words/in-sentences.ts'
import { LANGUAGES, type Language } from '../../../core/words/vocabulary.ts'
import { addDays } from '../../../engines/calendar/days.ts'
import { asMyselfIn, inEachInstitution, placeOf } from '../elsewhere.ts'
import { languageAsked, languageFor } from '../language.ts'
import { OWN } from '../policy.ts'
import { GROWTH_LEVELS, SKILLS } from '../skills/contract.ts'
import { beginGoal, begunShape } from './begin.ts'
import {
  BENEFICIARIES,
  CADENCES,
  GOAL_TYPES,
  HORIZONS,
  MEASURE_SOURCES,
  MILESTONE_SOURCES,
  SOURCES,
  type SourceScope,
} from './contract.ts'
import { TEMPLATE_NAMES } from './library/structure.ts'
import { LIBRARY_WORDS } from './library/words.ts'
import { dayAtShare, FIRST_STEP_DAYS, filled } from './model.ts'
import { type Template, templatesFor } from './templates.ts'

const INSTITUTIONS = ['school', 'college', 'university', 'other'] as const
type Institution = (typeof INSTITUTIONS)[number]

const asked = {
  level: z.enum(GROWTH_LEVELS).optional().meta({
    description: 'At which level it reads; that of your newest goal if left out, else entry.',
  }),
  institution: z.enum(INSTITUTIONS).optional().meta({
    description: 'In whose words it reads; those of your own institution if left out.',
  }),
  language: languageAsked,
}
type Asked = {
  level?: Template['level'] | undefined
  institution?: Institution | undefined
  language?: Language | undefined
}

const templateShape = z.object({
  name: z.string(),
  title: z.string(),
  about: z.string(),
  type: z.enum(GOAL_TYPES),
  skill: z.enum(SKILLS),
  level: z.enum(GROWTH_LEVELS),
  horizon: z.enum(HORIZONS),
  beneficiary: z.enum(BENEFICIARIES),
  cadence: z.enum(CADENCES),
  statement: z.string().meta({ description: 'The sentence, with blanks such as [from], [to], [day].' }),
  asks: z.array(z.object({ blank: z.string(), ask: z.string(), example: z.string() })),
  measures: z.array(
    z.object({
      title: z.string(),
      unit: z.string(),
      better: z.enum(['higher', 'lower']),
      source: z.enum(MEASURE_SOURCES),
    }),
  ),
  milestones: z.array(
    z.object({
      title: z.string(),
      at: z.number().meta({ description: 'The share of the way to the end, 0 to 1.' }),
      source: z.enum(MILESTONE_SOURCES).meta({ description: 'What ticks it, where it is named.' }),
    }),
  ),
  firstStep: z.string(),
  ifThen: z.string(),
  reason: z.string(),
  suggested: z.boolean().meta({ description: 'It suits that level.' }),
  goal: z.string().nullable().meta({ description: 'The ref of an open goal of yours that came from it.' }),
})

const feedShape = z.strictObject({
  workspace: z.uuid(),
  product: refParam.optional(),
  release: refParam.optional(),
  experiment: refParam.optional(),
  matrix: refParam.optional().meta({ description: 'A market matrix; it ticks its milestone, too.' }),
})
type Feed = z.output<typeof feedShape>

export const libraryOperations: Operation[] = [
  defineOperation({
    name: 'goal.library',
    summary:
      'List the library’s goals as they read at a level and in an institution’s words, the fitting ones first.',
    method: 'GET',
    path: '/goal-library',
    may: OWN,
    personal: true,
    input: z.strictObject(asked),
    output: z.object({
      level: z.enum(GROWTH_LEVELS),
      institution: z.enum(INSTITUTIONS),
      language: z.enum(LANGUAGES),
      templates: z.array(templateShape),
    }),
    example: () => ({ level: 'mid' }),
    run: async (ctx, input) => {
      const { templates, ...read } = await libraryFor(ctx, input)
      const goals = await openFrom(ctx)
      return {
        ...read,
        templates: templates.map((each) => ({ ...each, goal: goals.get(each.name) ?? null })),
      }
    },
  }),
  defineOperation({
    name: 'goal.adopt',
    summary:
      'Take a goal over from the library with its measures and milestones, as one step; blanks that are not filled stay.',
    method: 'POST',
    path: '/goal-library/adopt',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ...asked,
      template: z.enum(TEMPLATE_NAMES),
      fills: z.record(z.string().max(40), lineOfText(200)).default({}).meta({
        description: 'What stands in the blanks of its own, by blank.',
      }),
      baseline: z.number().optional(),
      target: z.number().optional(),
      endsOn: z.iso.date().optional(),
      feed: feedShape.optional().meta({
        description: 'Where its live measures are read; those that find no place there are read by hand.',
      }),
    }),
    output: z.object({ ...begunShape, measures: z.int(), milestones: z.int() }),
    example: () => ({
      template: 'feedback-loops',
      level: 'mid',
      fills: { whom: 'adjunct faculty', product: 'gradebook' },
      baseline: 20,
      target: 80,
      endsOn: '2027-05-28',
    }),
    run: async (ctx, { template: name, fills, baseline, target, endsOn, feed, ...rest }) => {
      const { templates, language } = await libraryFor(ctx, rest)
      const template = templates.find((each) => each.name === name)
      if (!template) throw notFound(`A template ${name}`)
      const today = await todayIn(ctx)
      if (endsOn && endsOn <= today)
        throw invalid('endsOn', 'Nothing was set: a goal ends on a day that is still to come.')
      const places = feed ? await placesOfFeed(ctx, feed) : null
      const own = {
        ...fills,
        ...(baseline === undefined ? {} : { from: numberInWords(baseline, language) }),
        ...(target === undefined ? {} : { to: numberInWords(target, language) }),
        ...(endsOn ? { day: dayInWords(endsOn, language) } : {}),
      }
      const measures = template.measures.map(
        ({ better: _, ...each }, at): NewRecord => ({
          ...each,
          ...(at === 0 && baseline !== undefined ? { baseline } : {}),
          ...(at === 0 && target !== undefined ? { target } : {}),
          ...fedFrom(each.source, places, language),
        }),
      )
      const milestones = template.milestones.map(
        ({ title, at, source }): NewRecord => ({
          title,
          ...tickedBy(source, places),
          ...(endsOn ? { dueOn: dayAtShare(today, endsOn, at) } : {}),
        }),
      )
      const { title, type, skill, level, horizon, beneficiary, cadence, firstStep, ifThen, reason } = template
      const made = await beginGoal(ctx, {
        title,
        statement: filled(template.statement, own),
        ...{ type, skill, level, horizon, beneficiary, cadence, firstStep, ifThen, reason },
        firstStepOn: addDays(today, FIRST_STEP_DAYS),
        ...(endsOn ? { endsOn } : {}),
        template: name,
        measures,
        milestones,
      })
      return { ...made, measures: measures.length, milestones: milestones.length }
    },
  }),
]

const libraryFor = async (ctx: Context, asked: Asked) => {
  const here = await ownInstitution(ctx)
  const read = {
    level: asked.level ?? (await latestLevel(ctx)),
    institution: asked.institution ?? here?.institution ?? ('college' as const),
    language: await languageFor(ctx, asked.language),
  }
  return { ...read, templates: templatesFor({ ...read, country: here?.country }) }
}

/** The level that stands on the newest goal that names one; entry where none does. */
const latestLevel = async (ctx: Context): Promise<Template['level']> => {
  const { rows } = await sql<{ level: Template['level'] }>`
    select b.level from goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.level is not null order by b.id desc limit 1`.execute(
    ctx.db,
  )
  return rows[0]?.level ?? 'entry'
}

/** What sort of institution the person belongs to, and in which country: the first of them, where there are several. */
const ownInstitution = async (ctx: Context) => {
  const [first] = await inEachInstitution(ctx, (there) =>
    there.db
      .selectFrom('workspace')
      .select(['institution_type as institution', 'country'])
      .where('id', '=', there.workspaceId)
      .executeTakeFirst(),
  )
  return first as { institution: Institution; country: string } | undefined
}

/** Refs of open goals by the template that they came from. */
const openFrom = async (ctx: Context): Promise<Map<string, string>> => {
  const { rows } = await sql<{ template: string; number: number }>`
    select b.template, r.number from goal b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.template <> '' and b.state = 'open'
     order by b.id`.execute(ctx.db)
  return new Map(rows.map(({ template, number }) => [template, `GOAL-${number}`]))
}

type Fed = { workspace: string; places: Readonly<Partial<Record<SourceScope, { id: string; name: string }>>> }

/** What was named to feed a goal, as it is called there. Throws where the person may not read it. */
const placesOfFeed = async (ctx: Context, feed: Feed): Promise<Fed> => {
  const place = await placeOf(ctx, feed.workspace)
  const places =
    place &&
    (await asMyselfIn(ctx, place.id, async (there) => {
      const found: Fed['places'] = { workspace: { id: place.id, name: place.name } }
      const named = { ...found }
      for (const [key, scope] of FED) {
        const asked = feed[key]
        if (!asked) continue
        const head = await findRecord(there, asked)
        if (head.kind !== scope) throw notFound(asked)
        named[scope] = { id: head.id, name: `${head.title} · ${place.name}` }
      }
      return named
    }))
  if (!place || !places) throw notFound('What the measures would be read of')
  return { workspace: place.id, places }
}

/** What may feed a goal, by its name in a feed. */
const FED = [
  ['product', 'product'],
  ['release', 'release'],
  ['experiment', 'experiment'],
  ['matrix', 'market-matrix'],
] as const

/** The fields of a step that say what ticks it; by hand where the feed names no matrix. */
const tickedBy = (source: Template['milestones'][number]['source'], fed: Fed | null): Partial<NewRecord> => {
  const place = source === 'by-hand' ? undefined : fed?.places['market-matrix']
  return place && fed
    ? { source, sourceWorkspace: fed.workspace, sourceRecord: place.id, sourceName: place.name }
    : {}
}

/** The fields of a measure that say where it is read; by hand where the feed names nothing of its scope. */
const fedFrom = (
  source: Template['measures'][number]['source'],
  fed: Fed | null,
  language: Language,
): Partial<NewRecord> => {
  const scope = source === 'by-hand' ? null : SOURCES[source].of
  if (scope === 'own') return { source, sourceName: LIBRARY_WORDS[language].learningLog }
  const place = scope && fed?.places[scope]
  if (!place || !fed) return { source: 'by-hand' }
  return {
    source,
    sourceWorkspace: fed.workspace,
    sourceName: place.name,
    ...(scope === 'product' ? { sourceProduct: place.id } : {}),
    ...(scope === 'workspace' || scope === 'product' ? {} : { sourceRecord: place.id }),
  }
}
