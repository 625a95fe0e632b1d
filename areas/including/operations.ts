import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../core/app.ts'
import { refParam } from '../../core/kinds/contract.ts'
import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../core/operations/define.ts'
import { notFound, Problem } from '../../core/problems.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord, loadRecords } from '../../core/records/load.ts'
import { fieldValues } from '../../core/records/shape.ts'
import type { InstitutionType } from '../workspace/contract.ts'
import { blockersOf, plannedReleases } from './blocking.ts'
import { ABOUT, WCAG_LEVELS, WCAG_VERSIONS } from './contract.ts'
import { CRITERIA } from './criteria.ts'
import { policy } from './policy.ts'
import { findingFigures } from './rules.ts'
import { TEMPLATES, templatesFor } from './templates.ts'

const templateShape = z.object({
  key: z.string(),
  title: z.string(),
  concerns: z.enum(ABOUT),
  regime: z.string(),
  wcagVersion: z.enum(WCAG_VERSIONS).nullable(),
  wcagLevel: z.enum(WCAG_LEVELS).nullable(),
  dueOn: z.iso.date().nullable(),
  appliesTo: z.string(),
  source: z.string(),
  asOf: z.iso.date(),
  taken: z.boolean().meta({ description: 'There is an obligation from it already.' }),
})

const blockerShape = z.object({ ref: z.string(), title: z.string(), page: z.string(), criterion: z.string() })

export const operations: Operation[] = [
  defineOperation({
    name: 'obligation.templates',
    summary:
      'List obligations known on a day for an institution like this one. They are dated notes, never advice.',
    method: 'GET',
    path: '/obligations/templates',
    may: policy.obligation.read,
    input: z.strictObject({}),
    output: z.object({ templates: z.array(templateShape) }),
    example: () => ({}),
    run: async (ctx) => {
      const { country, institution } = await placeOf(ctx)
      const taken = await takenTemplates(ctx)
      return {
        templates: templatesFor(country, institution).map(({ countries: _, institutions: __, ...each }) => ({
          ...each,
          taken: taken.has(each.key),
        })),
      }
    },
  }),
  defineOperation({
    name: 'obligation.take-template',
    summary: 'Make an obligation of a template; from then on it is yours to change.',
    method: 'POST',
    path: '/obligations/take-template',
    may: policy.obligation.write,
    input: z.strictObject({ key: z.enum(TEMPLATES.map((each) => each.key) as [string, ...string[]]) }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: () => ({ key: 'wcag-22-own' }),
    run: async (ctx, input) => {
      const template = TEMPLATES.find((each) => each.key === input.key)
      if (!template) throw notFound(`A template ${input.key}`)
      if ((await takenTemplates(ctx)).has(template.key))
        throw new Problem('conflict', 'Nothing was made: there is an obligation from this template already.')
      const { key, countries: _, institutions: __, ...values } = template
      const served = kindNamed(ctx.app, 'obligation')
      const [made] = await createRecords(ctx, served, [{ ...values, template: key }])
      const head = await findRecord(ctx, made?.id ?? '')
      return { id: head.id, ref: head.ref, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'finding.to-item',
    summary: 'Make an accessibility fix of a finding, in the backlog of its product.',
    method: 'POST',
    path: '/findings/{ref}/to-item',
    may: policy.finding.write,
    input: z.strictObject({ ref: refParam }),
    output: z.object({ id: z.uuid(), ref: z.string(), batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('finding') }),
    run: async (ctx, input) => {
      const from = await findRecord(ctx, input.ref, policy.finding.write)
      if (from.kind !== 'finding' || from.binned_at !== null) throw notFound(`A finding ${input.ref}`)
      const [row] = await loadRecords(ctx, from.served, [from.id], true)
      if (!row) throw notFound(input.ref)
      const values = fieldValues(from.served.kind, row)
      const known = await findingFigures.load(ctx, [from.id], [{ ...values, id: from.id } as never])
      const item = known.get(from.id)?.['item'] as { ref: string } | null
      if (item) throw new Problem('conflict', `Nothing was made: ${from.ref} became ${item.ref} already.`)
      const { what, page, criterion, severity } = values as Record<string, string>
      const asked = CRITERIA.get(criterion ?? '')
      const lines = [
        what,
        page ? `Where: ${page}` : '',
        asked ? `WCAG ${asked.number} (${asked.level}): ${asked.about}` : '',
        `Severity: ${severity}. From ${from.ref}.`,
      ]
      const [made] = await createRecords(ctx, kindNamed(ctx.app, 'item'), [
        {
          title: from.title,
          product: from.product_id,
          type: 'accessibility-fix',
          duty: severity === 'blocker',
          description: lines.filter(Boolean).join('\n\n'),
        },
      ])
      const to = await findRecord(ctx, made?.id ?? '')
      await addLinks(ctx, [{ type: 'becomes', from, to }])
      return { id: to.id, ref: to.ref, batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'including.blocking',
    summary: 'List the releases still to come with the open blockers that would refuse them.',
    method: 'GET',
    path: '/including/blocking',
    may: policy.finding.read,
    input: z.strictObject({ product: refParam.optional() }),
    output: z.object({
      releases: z.array(
        z.object({
          ref: z.string(),
          title: z.string(),
          releaseOn: z.iso.date().nullable(),
          blockers: z.array(blockerShape),
        }),
      ),
      free: z.int().meta({ description: 'Releases to come that nothing blocks.' }),
    }),
    example: () => ({}),
    run: async (ctx, input) => {
      const only = input.product ? (await findRecord(ctx, input.product)).id : null
      const planned = (await plannedReleases(ctx)).filter((each) => !only || each.products.includes(only))
      const blockers = await blockersOf(ctx, 'all')
      const releases = planned.map(({ ref, title, releaseOn, products, items }) => ({
        ref,
        title,
        releaseOn,
        blockers: blockers
          .filter((each) => products.includes(each.productId) && !items.includes(each.itemId ?? ''))
          .map(({ ref: of, title: what, page, criterion }) => ({ ref: of, title: what, page, criterion })),
      }))
      const blocked = releases.filter((each) => each.blockers.length > 0)
      return { releases: blocked, free: releases.length - blocked.length }
    },
  }),
  defineOperation({
    name: 'including.waiting',
    summary: 'Count the open blockers.',
    method: 'GET',
    path: '/including/waiting',
    may: policy.finding.read,
    input: z.strictObject({ product: refParam.optional() }),
    output: z.object({ count: z.int() }),
    example: () => ({}),
    run: async (ctx, input) => {
      const only = input.product ? [(await findRecord(ctx, input.product)).id] : ('all' as const)
      return { count: (await blockersOf(ctx, only)).length }
    },
  }),
]

const placeOf = async (ctx: Context): Promise<{ country: string; institution: InstitutionType }> => {
  const { rows } = await sql<{ country: string; institution: InstitutionType }>`
    select w.country, w.institution_type as institution from workspace w where w.id = ${ctx.workspaceId}`.execute(
    ctx.db,
  )
  return rows[0] ?? { country: '', institution: 'other' }
}

const takenTemplates = async (ctx: Context): Promise<Set<string>> => {
  const { rows } = await sql<{ template: string }>`
    select b.template from obligation b
      join record r on r.workspace_id = ${ctx.workspaceId} and r.id = b.id and r.binned_at is null
     where b.workspace_id = ${ctx.workspaceId} and b.template <> ''`.execute(ctx.db)
  return new Set(rows.map((row) => row.template))
}
