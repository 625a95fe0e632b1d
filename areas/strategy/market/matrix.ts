import { sql } from 'kysely'
import { z } from 'zod'
import { readable } from '../../../core/access/check.ts'
import { dayAt, zoneOf } from '../../../core/day.ts'
import type { Derived } from '../../../core/kinds/served.ts'
import type { Context } from '../../../core/operations/context.ts'
import { notFound } from '../../../core/problems.ts'
import { findRecord } from '../../../core/records/load.ts'
import type { Alternative, Criterion, Judgement, Matrix, Standing } from './model.ts'
import { standingOf } from './model.ts'

type Dated = { changedAt: Date | string }
export type AlternativeRow = Alternative & { serves: string; address: string }
export type CriterionRow = Criterion & { asks: string }
export type JudgementRow = Judgement & { id: string; ref: string }
export type MatrixRows = Omit<Matrix<JudgementRow>, 'alternatives' | 'criteria'> & {
  alternatives: AlternativeRow[]
  criteria: CriterionRow[]
  /** The moment at which any of it was written last, ISO 8601; null where there is none of it. */
  changedAt: string | null
}

type Of = { of: string; number: number }

/**
 * The alternatives and criteria of matrices, as the actor may read them, in the order of their making, and the
 * judgements. Of two judgements of one cell, as two files may bring them, the later one counts.
 */
export const matricesOf = async (ctx: Context, ids: readonly string[]): Promise<Map<string, MatrixRows>> => {
  const asked = sql`any(${[...ids]}::uuid[])`
  const there = (kind: string) => sql`join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id
    and r.binned_at is null and ${readable(ctx, 'r', kind)}`
  const head = sql`r.id, r.number, r.title, r.updated_at as "changedAt"`
  const alternatives = await sql<Omit<AlternativeRow, 'ref'> & Of & Dated>`
    select ${head}, b.matrix_id as of, b.stands, b.serves, b.address from market_alternative b
      ${there('market-alternative')}
     where b.workspace_id = ${ctx.workspaceId} and b.matrix_id = ${asked} order by r.id`.execute(ctx.db)
  const criteria = await sql<Omit<CriterionRow, 'ref'> & Of & Dated>`
    select ${head}, b.matrix_id as of, coalesce(b.weight, 3) as weight, b.asks from market_criterion b
      ${there('market-criterion')}
     where b.workspace_id = ${ctx.workspaceId} and b.matrix_id = ${asked} order by r.id`.execute(ctx.db)
  const judgements = await sql<Omit<JudgementRow, 'ref'> & Of & Dated>`
    select distinct on (b.alternative_id, b.criterion_id)
           r.id, r.number, r.updated_at as "changedAt", a.matrix_id as of, b.alternative_id as "alternativeId", b.criterion_id as "criterionId",
           b.points, b.evidence, b.address, b.looked_on as "lookedOn" from market_judgement b
      ${there('market-judgement')}
      join market_alternative a on a.workspace_id = ${ctx.workspaceId} and a.id = b.alternative_id
     where b.workspace_id = ${ctx.workspaceId} and a.matrix_id = ${asked}
     order by b.alternative_id, b.criterion_id, r.id desc`.execute(ctx.db)
  return new Map(
    ids.map((id) => {
      const own = <R extends Of>({ rows }: { rows: R[] }) => rows.filter(({ of }) => of === id)
      const parts = [...own(alternatives), ...own(criteria), ...own(judgements)]
      const times = parts.map(({ changedAt }) => new Date(changedAt).getTime())
      return [
        id,
        {
          alternatives: own(alternatives).map(
            ({ number, of: _, changedAt: __, ...row }): AlternativeRow => ({ ...row, ref: `ALT-${number}` }),
          ),
          criteria: own(criteria).map(
            ({ number, of: _, changedAt: __, ...row }): CriterionRow => ({ ...row, ref: `CRIT-${number}` }),
          ),
          judgements: own(judgements).map(
            ({ number, of: _, changedAt: __, ...row }): JudgementRow => ({ ...row, ref: `JUDG-${number}` }),
          ),
          changedAt: times.length === 0 ? null : new Date(Math.max(...times)).toISOString(),
        },
      ]
    }),
  )
}

export type MatrixStanding = Standing & {
  /** The day of the last word in it, while it is done. */
  doneOn: string | null
}

/** How far matrices have come, and since when those are done that are. */
export const standingsOf = async (
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, MatrixStanding>> => {
  const zone = await zoneOf(ctx)
  return new Map(
    [...(await matricesOf(ctx, ids))].map(([id, rows]) => {
      const standing = standingOf(rows)
      const isDated = standing.isDone && rows.changedAt !== null
      return [id, { ...standing, doneOn: isDated ? dayAt(rows.changedAt ?? '', zone) : null }]
    }),
  )
}

/** How far one matrix has come, by its id or ref. Throws where it is none, or the actor may not read it. */
export const matrixStanding = async (
  ctx: Context,
  asked: string,
): Promise<MatrixStanding & { ref: string }> => {
  const head = await findRecord(ctx, asked)
  const standing = (await standingsOf(ctx, [head.id])).get(head.id)
  if (head.kind !== 'market-matrix' || head.binned_at !== null || !standing)
    throw notFound(`A market matrix ${asked}`)
  return { ...standing, ref: head.ref }
}

export const standingShape = {
  cells: z.int().meta({ description: 'Alternatives × criteria.' }),
  filled: z.int().meta({ description: 'Cells with a judgement.' }),
  evidenced: z.int().meta({ description: 'Cells whose judgement says what it rests on, and of which day.' }),
  others: z.int().meta({ description: 'Alternatives beside the product itself.' }),
  criteria: z.int(),
  compared: z.int().meta({ description: 'Alternatives beside it that have evidence by every criterion.' }),
  isDone: z.boolean().meta({
    description: 'Every cell has evidence, by five criteria or more, for three other alternatives or more.',
  }),
  doneOn: z.iso.date().nullable().meta({ description: 'The day of the last word in it, while it is done.' }),
}

/** What a matrix shows beside its fields. */
export const matrixFigures: Derived = { shape: standingShape, load: standingsOf }
