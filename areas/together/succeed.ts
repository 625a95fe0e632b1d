import { kindNamed } from '../../core/app.ts'
import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { Problem } from '../../core/problems.ts'
import { createRecords } from '../../core/records/create.ts'
import { findRecord, type Head, loadRecords } from '../../core/records/load.ts'
import { fieldValues } from '../../core/records/shape.ts'
import { decision as decisionKind } from './contract.ts'
import { addFigures, addOptions, type NewFigure, optionsOf } from './parts.ts'
import { addPosition } from './positions.ts'

/** A decision that another part of the product hands over: a chosen set with its options and its arithmetic. */
export type NewDecision = {
  title: string
  question: string
  product: string | null
  /** `positions` say who already stands where to an option. */
  options: readonly {
    title: string
    pros?: string
    cons?: string
    positions?: readonly { who: Head; fist: number | null; words: string }[]
  }[]
  /** `option` is the place of the option in the list above, from 0; left out, the figure is about the whole. */
  figures?: readonly (Omit<NewFigure, 'optionId' | 'source'> & { option?: number })[]
  /** What worked the figures out: "Best set for 500 points, 21 November 2026". */
  source?: string
  /** Ids of the items that it takes and that it leaves, linked by `chose` and `declined`. */
  chose?: readonly string[]
  declined?: readonly string[]
}

/**
 * Makes an open decision with options, figures and links to items in one batch, so that one undo takes all of it back.
 * Throws a Problem where the actor may not make one there, or may not read one of the items.
 */
export const createDecision = async (ctx: Context, given: NewDecision): Promise<Head> => {
  const served = kindNamed(ctx.app, 'decision')
  const [made] = await createRecords(ctx, served, [
    { title: given.title, question: given.question, product: given.product },
  ])
  const head = await findRecord(ctx, made?.id ?? '')
  const options = await addOptions(ctx, head, given.options)
  for (const [at, option] of options.entries())
    for (const { who, ...stand } of given.options[at]?.positions ?? [])
      await addPosition(ctx, head, option, who, stand)
  await addFigures(
    ctx,
    head,
    (given.figures ?? []).map(({ option, ...rest }) => ({
      ...rest,
      source: given.source ?? '',
      optionId: option === undefined ? null : (options[option]?.id ?? null),
    })),
  )
  for (const [type, ids] of [
    ['chose', given.chose ?? []],
    ['declined', given.declined ?? []],
  ] as const)
    for (const id of ids) await addLinks(ctx, [{ type, from: head, to: await findRecord(ctx, id) }])
  return head
}

/** What a successor begins with; its outcome and its state are its own. */
const CARRIED = ['question', 'shutOut', 'shutOutAnswer', 'technical', 'educational'] as const

/** Begins the decision that corrects a published one, with its words and its options. */
export const succeed = async (ctx: Context, before: Head): Promise<Head> => {
  const [row] = await loadRecords(ctx, before.served, [before.id])
  const values = row ? fieldValues(decisionKind, row) : {}
  if (values['state'] !== 'published')
    throw new Problem('conflict', `${before.ref} was not published, so it can be changed itself.`)
  const carried = Object.fromEntries(CARRIED.map((key) => [key, values[key]]))
  const [made] = await createRecords(ctx, before.served, [
    { title: before.title, product: before.product_id, ...carried },
  ])
  const head = await findRecord(ctx, made?.id ?? '')
  await addOptions(
    ctx,
    head,
    (await optionsOf(ctx, [before.id])).map(({ title, pros, cons }) => ({ title, pros, cons })),
  )
  await addLinks(ctx, [{ type: 'succeeds', from: head, to: before }])
  return head
}
