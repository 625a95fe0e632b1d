import { type RawBuilder, sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../core/access/check.ts'
import { todayIn } from '../../core/day.ts'
import { namesSchema, refParam } from '../../core/kinds/contract.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { invalid } from '../../core/problems.ts'
import { findRecord } from '../../core/records/load.ts'
import { namesOf } from '../../core/records/present.ts'
import { spansOf } from '../calendar/public.ts'
import { HEARD } from './contract.ts'
import { coverageOf, coverageSchema, groupTree, heardTable, inPeriod, type Period } from './coverage.ts'
import { mixOf, mixSchema } from './mix.ts'
import { policy } from './policy.ts'

const periodInput = {
  product: refParam.optional().meta({ description: 'Only notes of this product.' }),
  since: z.iso.date().optional().meta({ description: 'The first day; from the beginning where left out.' }),
  until: z.iso.date().optional().meta({ description: 'The last day, itself included.' }),
}

const periodOf = async (
  ctx: Context,
  input: { product?: string | undefined; since?: string | undefined; until?: string | undefined },
): Promise<Period> => {
  if (input.since && input.until && input.until < input.since)
    throw invalid('until', 'The last day lies before the first one. Turn them round.')
  return {
    productId: input.product ? (await findRecord(ctx, input.product)).id : null,
    since: input.since,
    until: input.until,
  }
}

const termShape = z.object({
  id: z.uuid(),
  ref: z.string(),
  title: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
})

export const coverageOperations: Operation[] = [
  defineOperation({
    name: 'voice.coverage',
    summary:
      'Show for each group how many of it were heard, against how many it really has, the quietest first.',
    method: 'GET',
    path: '/voices/coverage',
    may: policy.note.read,
    input: z.strictObject(periodInput),
    output: coverageSchema,
    example: () => ({}),
    run: async (ctx, input) => coverageOf(ctx, await periodOf(ctx, input)),
  }),
  defineOperation({
    name: 'voice.notes',
    summary:
      'Open a figure of the coverage: the notes of one group, or of none, in a period, the newest first.',
    method: 'GET',
    path: '/voices/notes',
    may: policy.note.read,
    input: z.strictObject({
      ...periodInput,
      group: refParam
        .optional()
        .meta({ description: 'With the narrower ones; `none` for notes of no group.' }),
      limit: z.coerce.number<number>().int().min(1).max(500).default(100),
    }),
    output: z.object({
      group: z.object({ id: z.uuid(), ref: z.string(), title: z.string() }).nullable(),
      notes: z.array(
        z.object({
          id: z.uuid(),
          ref: z.string(),
          title: z.string(),
          on: z.iso.date(),
          saidBy: z.uuid().nullable(),
          groupId: z.uuid().nullable(),
          heard: z.enum(HEARD),
        }),
      ),
      total: z.int(),
      people: z.int(),
      unsigned: z.int().meta({ description: 'Notes of nobody known; each counts as one voice.' }),
      names: namesSchema,
    }),
    example: (sample) => ({ group: sample.ref('group') }),
    run: async (ctx, input) => {
      const period = await periodOf(ctx, input)
      const none = input.group === 'none'
      const head = input.group && !none ? await findRecord(ctx, input.group) : null
      if (head && head.kind !== 'group') throw invalid('group', `${head.ref} is no group.`)
      const where: RawBuilder<unknown> = head
        ? sql`h.group_id in (select t.id from tree t where t.root = ${head.id})`
        : none
          ? sql`h.group_id is null`
          : sql`true`
      const table = sql`${groupTree(ctx)}, ${heardTable(ctx, period.productId ?? null)}`
      const { rows } = await sql<NoteRow>`
        with recursive ${table}
        select h.id, r.number, r.title, h.day as "on", h.said_by as "saidBy", h.group_id as "groupId", n.heard
          from heard h
          join record r on r.workspace_id = ${ctx.workspaceId} and r.id = h.id and ${readable(ctx, 'r', 'note')}
          join note n on n.workspace_id = ${ctx.workspaceId} and n.id = h.id
         where ${where} and ${inPeriod(period)} order by h.day desc, h.id desc limit ${input.limit}`.execute(
        ctx.db,
      )
      const { rows: sums } = await sql<{ total: number; people: number; unsigned: number }>`
        with recursive ${table}
        select count(*)::int as total, count(distinct h.said_by)::int as people,
               count(*) filter (where h.said_by is null)::int as unsigned
          from heard h where ${where} and ${inPeriod(period)}`.execute(ctx.db)
      return {
        group: head ? { id: head.id, ref: head.ref, title: head.title } : null,
        notes: rows.map(({ number, ...row }) => ({ ...row, ref: `NOTE-${number}` })),
        ...(sums[0] ?? { total: 0, people: 0, unsigned: 0 }),
        names: await namesOf(
          ctx,
          rows.flatMap((row) => [row.saidBy, row.groupId].filter((id) => id !== null)),
        ),
      }
    },
  }),
  defineOperation({
    name: 'voice.trend',
    summary: 'Show how many voices of each group were heard in each of the last terms.',
    method: 'GET',
    path: '/voices/trend',
    may: policy.note.read,
    input: z.strictObject({
      product: periodInput.product,
      terms: z.coerce.number<number>().int().min(1).max(12).default(6),
    }),
    output: z.object({
      terms: z.array(termShape),
      groups: z.array(
        z.object({ groupId: z.uuid(), cells: z.array(z.object({ notes: z.int(), voices: z.int() })) }),
      ),
      outside: z.int().meta({ description: 'Notes that were said in none of these terms.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => trendOf(ctx, (await periodOf(ctx, input)).productId ?? null, input.terms),
  }),
  defineOperation({
    name: 'voice.mix',
    summary:
      'Show the mix of who was heard in a term against the real population, to be handed on: what is small is hidden.',
    method: 'GET',
    path: '/voices/mix',
    may: policy.note.read,
    input: z.strictObject({
      term: refParam.optional().meta({ description: 'A term; the latest that has begun where left out.' }),
    }),
    output: mixSchema,
    example: () => ({}),
    run: async (ctx, input) => mixOf(ctx, input.term),
  }),
]

type NoteRow = {
  id: string
  number: number
  title: string
  on: string
  saidBy: string | null
  groupId: string | null
  heard: (typeof HEARD)[number]
}

const trendOf = async (ctx: Context, productId: string | null, most: number) => {
  const today = await todayIn(ctx)
  const terms = (await spansOf(ctx))
    .filter((span) => span.type === 'term' && span.startsOn <= today)
    .slice(-most)
  const spans = sql`span as (
    select * from unnest(${terms.map((term) => term.id)}::uuid[], ${terms.map((term) => term.startsOn)}::date[],
                         ${terms.map((term) => term.endsOn)}::date[]) as x (id, starts, ends))`
  const { rows } = await sql<{ root: string; term: string; notes: number; voices: number }>`
    with recursive ${groupTree(ctx)}, ${heardTable(ctx, productId)}, ${spans},
    each as materialized (
      select x.id as term, h.group_id, h.said_by, count(*)::int as notes from heard h
        join span x on h.day between x.starts and x.ends
       where h.group_id is not null group by x.id, h.group_id, h.said_by
    )
    select t.root, e.term, sum(e.notes)::int as notes,
           (count(distinct e.said_by) + coalesce(sum(e.notes) filter (where e.said_by is null), 0))::int as voices
      from tree t join each e on e.group_id = t.id group by t.root, e.term`.execute(ctx.db)
  const { rows: rest } = await sql<{ n: number }>`
    with ${heardTable(ctx, productId)}, ${spans}
    select count(*)::int as n from heard h
     where not exists (select 1 from span x where h.day between x.starts and x.ends)`.execute(ctx.db)
  const cells = new Map(rows.map((row) => [`${row.root} ${row.term}`, row]))
  const { groups } = await coverageOf(ctx, { productId })
  return {
    terms: terms.map(({ id, ref, title, startsOn, endsOn }) => ({ id, ref, title, startsOn, endsOn })),
    groups: groups.map(({ groupId }) => ({
      groupId,
      cells: terms.map((term) => {
        const { notes = 0, voices = 0 } = cells.get(`${groupId} ${term.id}`) ?? {}
        return { notes, voices }
      }),
    })),
    outside: rest[0]?.n ?? 0,
  }
}
