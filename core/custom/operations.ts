import { z } from 'zod'
import { arithmeticOf } from '../../engines/formula/arithmetic.ts'
import { kindNamed } from '../app.ts'
import { refParam } from '../kinds/contract.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { notFound } from '../problems.ts'
import { findRecord, loadRecords } from '../records/load.ts'
import { fieldValues } from '../records/shape.ts'
import { definitionsOf } from './definitions.ts'
import { counted, dayOfCount, faultOfFormula, formulaOf, namesFor, workOutAll } from './worked-out.ts'

export const customOperations: Operation[] = [
  defineOperation({
    name: 'formula.explain',
    summary: 'Show the arithmetic behind a formula of one record, or why it gives nothing.',
    method: 'GET',
    path: '/records/{ref}/formulas',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: z.object({
      formulas: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          formula: z.string(),
          arithmetic: z.string().meta({ description: 'With the values filled in: (3 × 4) ÷ 2.' }),
          value: z.number().nullable(),
          empty: z
            .enum(['division-by-zero', 'no-value', 'too-large', 'missing'])
            .nullable()
            .meta({ description: 'Why there is no value.' }),
          of: z.string().nullable().meta({ description: 'What is missing, or what has no value.' }),
        }),
      ),
    }),
    example: (sample) => ({ ref: sample.ref('item') }),
    run: async (ctx, { ref }) => {
      const head = await findRecord(ctx, ref)
      const [row] = await loadRecords(ctx, head.served, [head.id])
      if (!row) throw notFound(ref)
      const definitions = await definitionsOf(ctx, head.kind)
      const values: Record<string, unknown> = { ...fieldValues(head.served.kind, row), ...row.custom }
      const results = workOutAll(definitions, values)
      const names = namesFor(head.served.kind, definitions)
      const held = (name: string): number | null => {
        const result = results.get(name)
        return result ? ('value' in result ? result.value : null) : counted(values[name])
      }
      const write = (value: number, name: string | null) =>
        name !== null && names.get(name) === 'day' ? dayOfCount(value) : written(value)
      return {
        formulas: definitions.flatMap(({ key, title, formula, type, retired }) => {
          const result = results.get(key)
          const read = formulaOf(formula)
          if (type !== 'formula' || retired || !result || !read) return []
          const empty = 'empty' in result ? result : null
          return [
            {
              key,
              title,
              formula,
              arithmetic: arithmeticOf(read, held, write),
              value: 'value' in result ? result.value : null,
              empty: empty?.empty ?? null,
              of: empty && 'name' in empty ? empty.name : empty && 'of' in empty ? empty.of : null,
            },
          ]
        }),
      }
    },
  }),
  defineOperation({
    name: 'formula.check',
    summary: 'Say whether a formula of a kind can be read, and which names it may use.',
    method: 'GET',
    path: '/formula/{kind}',
    may: 'viewer',
    input: z.strictObject({
      kind: z.string().max(60).meta({ description: 'item, note, person …' }),
      formula: z.string().max(1000),
      key: z.string().max(40).optional().meta({ description: 'The key of the field that has it already.' }),
    }),
    output: z.object({
      fault: z.string().nullable(),
      names: z.array(z.object({ name: z.string(), holds: z.enum(['number', 'day']) })),
    }),
    example: () => ({ kind: 'item', formula: 'estimate * 2' }),
    run: async (ctx, { kind, formula, key = '' }) => {
      const served = kindNamed(ctx.app, kind)
      const definitions = await definitionsOf(ctx, kind)
      return {
        fault: faultOfFormula(served.kind, definitions, { key, formula }),
        names: [...namesFor(served.kind, definitions)].map(([name, holds]) => ({ name, holds })),
      }
    },
  }),
]

/** Six digits are enough to follow a sum; what is exact stays exact. */
const written = (value: number): string => String(Number(value.toPrecision(6))).replace('-', '−')
