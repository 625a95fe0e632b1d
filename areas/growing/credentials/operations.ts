import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../../../core/app.ts'
import { todayIn } from '../../../core/day.ts'
import { refParam } from '../../../core/kinds/contract.ts'
import type { Context } from '../../../core/operations/context.ts'
import { defineOperation, type Operation } from '../../../core/operations/define.ts'
import { invalid, notFound, Problem } from '../../../core/problems.ts'
import { changeRecords } from '../../../core/records/change.ts'
import { createRecords } from '../../../core/records/create.ts'
import { findRecord, loadRecords } from '../../../core/records/load.ts'
import { languageAsked, languageFor } from '../language.ts'
import { OWN } from '../policy.ts'
import { CREDIT_UNITS } from './contract.ts'
import { CREDENTIAL_NAMES, credentialTemplates, READ_ON } from './templates.ts'

const templateName = z.enum(CREDENTIAL_NAMES)

/** The titles of the credentials that are here and not in the bin. */
const titlesHere = async (ctx: Context): Promise<Set<string>> => {
  const { rows } = await sql<{ title: string }>`
    select r.title from record r
     where r.workspace_id = ${ctx.workspaceId} and r.kind = 'credential' and r.binned_at is null`.execute(
    ctx.db,
  )
  return new Set(rows.map(({ title }) => title))
}

export const credentialOperations: Operation[] = [
  defineOperation({
    name: 'credential.templates',
    summary: 'List well-known credentials with their renewal, cost and the day on which that was read.',
    method: 'GET',
    path: '/credential-templates',
    may: OWN,
    personal: true,
    input: z.strictObject({ language: languageAsked }),
    output: z.object({
      readOn: z.iso.date(),
      templates: z.array(
        z.object({
          name: templateName,
          title: z.string(),
          about: z.string(),
          issuer: z.string(),
          address: z.string(),
          months: z.int().nullable(),
          unit: z.enum(CREDIT_UNITS),
          credits: z.number().nullable(),
          fee: z.number().nullable().meta({ description: 'Of each renewal, in US dollars.' }),
          firstCost: z.number().nullable().meta({ description: 'To earn it, in US dollars.' }),
          firstHours: z.number().nullable(),
          eligibility: z.string(),
          added: z.boolean().meta({ description: 'Whether a credential of this title is here already.' }),
        }),
      ),
    }),
    example: () => ({}),
    run: async (ctx, { language }) => {
      const here = await titlesHere(ctx)
      return {
        readOn: READ_ON,
        templates: credentialTemplates(await languageFor(ctx, language)).map(({ track: _, ...each }) => ({
          ...each,
          added: here.has(each.title),
        })),
      }
    },
  }),
  defineOperation({
    name: 'credential.adopt',
    summary:
      'Take over well-known credentials as planned ones, as one step; one that is here is not made twice.',
    method: 'POST',
    path: '/credential-templates/adopt',
    may: OWN,
    personal: true,
    input: z.strictObject({ names: z.array(templateName).min(1).max(50), language: languageAsked }),
    output: z.object({ made: z.array(z.string()).meta({ description: 'Their refs.' }), batchId: z.uuid() }),
    example: () => ({ names: ['cspo'] }),
    run: async (ctx, { names, language }) => {
      const here = await titlesHere(ctx)
      const rows = await createRecords(
        ctx,
        kindNamed(ctx.app, 'credential'),
        credentialTemplates(await languageFor(ctx, language))
          .filter((each) => names.includes(each.name) && !here.has(each.title))
          .map(({ name: _, about, fee, ...each }) => ({
            ...each,
            plan: about,
            fee,
            currency: fee === null && each.firstCost === null ? '' : 'USD',
            asOf: READ_ON,
          })),
      )
      return { made: rows.map((row) => `CRED-${row.number}`), batchId: ctx.batchId }
    },
  }),
  defineOperation({
    name: 'credential.renew',
    summary: 'Say that a credential was renewed on a day: its next window begins.',
    method: 'POST',
    path: '/credentials/{ref}/renew',
    may: OWN,
    personal: true,
    input: z.strictObject({
      ref: refParam,
      on: z.iso.date().optional().meta({ description: 'Default is today.' }),
    }),
    output: z.object({ batchId: z.uuid() }),
    example: (sample) => ({ ref: sample.ref('credential'), on: '2026-11-20' }),
    run: async (ctx, { ref, on }) => {
      const head = await findRecord(ctx, ref, OWN)
      if (head.kind !== 'credential') throw notFound(`A credential ${ref}`)
      const [row] = await loadRecords(ctx, head.served, [head.id], true)
      if (row?.['state'] !== 'held' || row['months'] === null)
        throw new Problem('conflict', `Nothing was changed: ${head.ref} is not held, or never ends.`)
      const today = await todayIn(ctx)
      if (on && on > today) throw invalid('on', 'Nothing was changed: that day is still to come.')
      const renewedOn = [...new Set([...(row['renewed_on'] as string[]), on ?? today])].toSorted()
      await changeRecords(ctx, head.served, [head.id], { renewedOn })
      return { batchId: ctx.batchId }
    },
  }),
]
