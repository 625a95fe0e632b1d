import { sql } from 'kysely'
import type { Context } from '../../../core/operations/context.ts'
import { invalid, notFound } from '../../../core/problems.ts'
import { findRecord, loadRecords } from '../../../core/records/load.ts'
import { toWire } from '../../../core/records/shape.ts'
import { credential, learningEntry } from '../credentials/contract.ts'
import { goal } from '../goals/contract.ts'
import { allOf } from '../own-records.ts'
import { experience, interviewStory } from '../role/contract.ts'
import { win } from '../wins/contract.ts'
import { SHOWN_KINDS, type ShownKind } from './contract.ts'
import { levelsIn } from './levels.ts'
import type { Basics, ShownRecord, Taken } from './taken.ts'

/** What is asked for: the whole record or one portfolio, and what of it goes in. */
export type Choice = {
  /** Only what stands in this portfolio, with its words at the head. */
  portfolio?: string | undefined
  /** Refs that stay out. */
  without?: readonly string[] | undefined
  /** With what is confidential to the employer. */
  withConfidential?: boolean | undefined
}

/** The kinds that are taken along where no portfolio says which records: stories and goals are for oneself. */
const BY_ITSELF: readonly ShownKind[] = ['win', 'experience', 'credential', 'learning-entry']

const EMPTY: Basics = {
  name: '',
  headline: '',
  location: '',
  mail: '',
  address: '',
  summary: '',
  mission: '',
}

/** A portfolio of one's own by its ref, as the doors give it out. */
export const portfolioOf = async (ctx: Context, ref: string) => {
  const head = await findRecord(ctx, ref)
  if (head.kind !== 'portfolio') throw notFound(`A portfolio ${ref}`)
  const [row] = await loadRecords(ctx, head.served, [head.id])
  if (!row || row.binned_at !== null) throw notFound(`A portfolio ${ref}`)
  return toWire(head.served.kind, row) as unknown as Basics & {
    id: string
    ref: string
    title: string
    shows: string[]
  }
}

/** The name of whoever owns this workspace, as their person here is called. */
const ownerName = async (ctx: Context): Promise<string> => {
  const { rows } = await sql<{ title: string }>`
    select r.title from member m
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = m.person_id
     where m.workspace_id = ${ctx.workspaceId} and m.role = 'owner' order by r.number limit 1`.execute(ctx.db)
  return rows[0]?.title ?? ''
}

/**
 * What of the own record is taken along, and how much stayed behind. Confidential wins stay unless asked for. Throws
 * where `without` names what is not there, so that nothing goes out by a slip of the pen.
 */
export const gather = async (ctx: Context, choice: Choice): Promise<Taken> => {
  const portfolio = choice.portfolio === undefined ? null : await portfolioOf(ctx, choice.portfolio)
  const records = await everything(ctx)
  const without = new Set(choice.without ?? [])
  const known = new Set(records.map(({ ref }) => ref))
  const strange = [...without].find((ref) => !known.has(ref))
  if (strange !== undefined)
    throw invalid('without', `Nothing was made: there is no ${strange} to leave out. Look at the ref again.`)
  const wanted = records.filter((each) => isChosen(each, portfolio) && !without.has(each.ref))
  const inIt = wanted.filter((each) => choice.withConfidential || !isConfidential(each))
  const basics = portfolio ?? EMPTY
  return {
    title: portfolio?.title ?? '',
    basics: { ...basics, name: basics.name.trim() || (await ownerName(ctx)) },
    ...sorted(inIt),
    levels: await levelsIn(ctx),
    confidential: wanted.length - inIt.length,
  }
}

const everything = async (ctx: Context): Promise<ShownRecord[]> => {
  const records: object[] = []
  // One after the other: a transaction has one connection.
  for (const kind of [win, experience, credential, learningEntry, goal, interviewStory])
    records.push(...(await allOf(ctx, kind)))
  return (records as ShownRecord[]).filter(isReal)
}

/** What is only planned, or a draft, is nothing to show yet. */
const isReal = (each: ShownRecord): boolean =>
  (each.kind !== 'credential' || each.state === 'held') &&
  (each.kind !== 'learning-entry' || each.state === 'done')

const isChosen = ({ ref, kind }: ShownRecord, portfolio: { shows: string[] } | null): boolean =>
  portfolio ? portfolio.shows.includes(ref) : BY_ITSELF.includes(kind)

const isConfidential = (each: ShownRecord): boolean => each.kind === 'win' && each.isConfidential

const dayOf = (each: ShownRecord): string | null => {
  switch (each.kind) {
    case 'win':
      return each.wonOn
    case 'experience':
      return each.startsOn
    case 'credential':
      return each.earnedOn
    case 'learning-entry':
      return each.happenedOn
    case 'goal':
      return each.endsOn
    case 'interview-story':
      return each.toldOn
  }
}

/** All that could be taken along, and whether it is: by kind, the newest first. */
export const candidates = async (ctx: Context, ref: string | undefined) => {
  const portfolio = ref === undefined ? null : await portfolioOf(ctx, ref)
  return (await everything(ctx))
    .map((each) => ({
      ref: each.ref,
      kind: each.kind,
      title: each.title,
      on: dayOf(each),
      isIn: isChosen(each, portfolio),
      isConfidential: isConfidential(each),
    }))
    .toSorted((a, b) => SHOWN_KINDS.indexOf(a.kind) - SHOWN_KINDS.indexOf(b.kind) || newestFirst(a.on, b.on))
}

const newestFirst = (a: string | null, b: string | null): number => (b ?? '').localeCompare(a ?? '')

/** Each kind for itself, the newest first; what goes on stands before what ended. */
const sorted = (records: readonly ShownRecord[]) => {
  const of = <K extends ShownKind>(kind: K) =>
    records.filter((each) => each.kind === kind) as unknown as ShownRecord<K>[]
  return {
    wins: of('win').toSorted((a, b) => newestFirst(a.wonOn, b.wonOn)),
    experiences: of('experience').toSorted(
      (a, b) => newestFirst(a.endsOn ?? '9999', b.endsOn ?? '9999') || newestFirst(a.startsOn, b.startsOn),
    ),
    credentials: of('credential').toSorted((a, b) => newestFirst(a.earnedOn, b.earnedOn)),
    learned: of('learning-entry').toSorted((a, b) => newestFirst(a.happenedOn, b.happenedOn)),
    goals: of('goal').toSorted((a, b) => newestFirst(a.endsOn, b.endsOn)),
    stories: of('interview-story').toSorted((a, b) => newestFirst(a.toldOn, b.toldOn)),
  }
}
