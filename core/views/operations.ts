import { sql } from 'kysely'
import { z } from 'zod'
import { kindNamed } from '../app.ts'
import { exchangedKind } from '../exchange/access.ts'
import { lineOfText } from '../fields/schema.ts'
import { newId } from '../ids.ts'
import { refParam } from '../kinds/contract.ts'
import type { Context } from '../operations/context.ts'
import { defineOperation, type Operation } from '../operations/define.ts'
import { Problem } from '../problems.ts'
import { listShape } from '../records/list.ts'
import { findRecord } from '../records/load.ts'
import { shapeSchema, type ViewShape } from './shape.ts'
import {
  checkShape,
  mayChangeView,
  mayShare,
  refOfView,
  type StoredView,
  usable,
  viewByRef,
  viewsOf,
} from './views.ts'

const SHARED = ['private', 'workspace', 'product'] as const

const viewSchema = z.object({
  id: z.uuid(),
  ref: z.string(),
  kind: z.string(),
  name: z.string(),
  shared: z.enum(SHARED),
  productId: z.uuid().nullable(),
  ownerId: z.uuid(),
  ownerName: z.string(),
  updatedAt: z.iso.datetime(),
  version: z.int(),
  mayChange: z.boolean().meta({ description: 'Its owner and the admins may; others save one of their own.' }),
  starred: z.boolean().meta({ description: 'By who asks.' }),
  first: z.boolean().meta({ description: 'The list begins with it, for who asks.' }),
  shape: shapeSchema,
  leftOut: z
    .array(
      z.object({
        part: z.enum(['filter', 'sort', 'group', 'column']),
        field: z.string(),
        title: z.string(),
      }),
    )
    .meta({ description: 'What it asks of fields that are retired by now; the shape is without it.' }),
})

const presented = async (ctx: Context, view: StoredView) => ({
  id: view.id,
  ref: refOfView(view.number),
  kind: view.kind,
  name: view.name,
  shared: view.shared,
  productId: view.product_id,
  ownerId: view.owner_id,
  ownerName: view.owner_name,
  updatedAt: view.updated_at,
  version: view.version,
  mayChange: mayChangeView(ctx, view),
  starred: view.starred,
  first: view.first,
  ...(await usable(ctx, kindNamed(ctx.app, view.kind), view.shape)),
})

/** The view, where the actor may change it. */
const changeable = async (ctx: Context, ref: string): Promise<StoredView> => {
  const view = await viewByRef(ctx, ref)
  if (!mayChangeView(ctx, view))
    throw new Problem(
      'not-allowed',
      `${refOfView(view.number)} belongs to ${view.owner_name}. It was left as it is; save one of your own instead.`,
    )
  return view
}

/** Where a view is shared, checked: with whom, and the product's id. */
const placeOf = async (
  ctx: Context,
  shared: (typeof SHARED)[number],
  product: string | undefined,
): Promise<string | null> => {
  if (shared === 'private') return null
  const head = shared === 'product' ? await findRecord(ctx, product ?? '') : null
  if (head && head.kind !== 'product')
    throw new Problem('invalid-input', `${product} is no product. Name the product to share it with.`)
  if (!mayShare(ctx, head?.id ?? null))
    throw new Problem('not-allowed', 'Sharing a view takes the role of contributor there. Keep it private.')
  return head?.id ?? null
}

const shaped = async (ctx: Context, kind: string, shape: ViewShape): Promise<ViewShape> => {
  const served = kindNamed(ctx.app, kind)
  await checkShape(ctx, served, listShape(served), shape)
  return shape
}

const named = lineOfText(100).trim().min(1, 'A view needs a name.')
const one = z.object({ view: viewSchema })
const answer = async (ctx: Context, id: string) => ({ view: await presented(ctx, await viewByRef(ctx, id)) })

export const viewOperations: Operation[] = [
  defineOperation({
    name: 'view.list',
    summary: 'List the saved views of a kind that I may see, in my order.',
    method: 'GET',
    path: '/views',
    may: 'viewer',
    input: z.strictObject({
      kind: z.string().max(60).meta({ description: 'item, note, person …' }),
      binned: z.stringbool().optional().meta({ description: 'Those that were taken away instead.' }),
    }),
    output: z.object({ views: z.array(viewSchema) }),
    example: () => ({ kind: 'item' }),
    run: async (ctx, { kind, binned }) => {
      exchangedKind(ctx, kind, 'read')
      const found = await viewsOf(ctx, { kind, binned: binned ?? false })
      const views = []
      for (const view of found)
        if (!binned || mayChangeView(ctx, view)) views.push(await presented(ctx, view))
      return { views }
    },
  }),
  defineOperation({
    name: 'view.get',
    summary: 'Read one saved view; hand its ref to the list as `view`.',
    method: 'GET',
    path: '/views/{ref}',
    may: 'viewer',
    input: z.strictObject({ ref: refParam }),
    output: one,
    example: (sample) => ({ ref: sample.id('view') }),
    run: async (ctx, { ref }) => answer(ctx, ref),
  }),
  defineOperation({
    name: 'view.create',
    summary: 'Save a view of a kind’s list: filter, columns, grouping, sort. Mine alone unless it is shared.',
    method: 'POST',
    path: '/views',
    may: 'viewer',
    input: z.strictObject({
      kind: z.string().max(60),
      name: named,
      shape: shapeSchema,
      shared: z.enum(SHARED).default('private'),
      product: refParam.optional().meta({ description: 'The product to share it with.' }),
    }),
    output: one,
    example: () => ({ kind: 'item', name: 'A view made by its example', shape: { sort: 'title' } }),
    run: async (ctx, { kind, name, shape, shared, product }) => {
      exchangedKind(ctx, kind, 'read')
      const productId = await placeOf(ctx, shared, product)
      const kept = await shaped(ctx, kind, shape)
      const { rows } = await sql<{ next: number }>`
        insert into ref_counter as c (workspace_id, kind, next) values (${ctx.workspaceId}, 'view', 2)
        on conflict (workspace_id, kind) do update set next = c.next + 1 returning c.next`.execute(ctx.db)
      const id = newId(ctx.now)
      await sql`insert into saved_view (workspace_id, id, number, kind, name, shape, shared, product_id, owner_id, created_at, updated_at)
        values (${ctx.workspaceId}, ${id}, ${(rows[0]?.next ?? 2) - 1}, ${kind}, ${name}, ${JSON.stringify(kept)}, ${shared},
                ${productId}, ${ctx.actor.personId}, ${ctx.now}, ${ctx.now})`.execute(ctx.db)
      ctx.announce('records.changed', { kind: 'view' })
      return answer(ctx, id)
    },
  }),
  defineOperation({
    name: 'view.change',
    summary: 'Change a view of my own, or as an admin a shared one: name, shape, with whom it is shared.',
    method: 'PATCH',
    path: '/views/{ref}',
    may: 'viewer',
    input: z.strictObject({
      ref: refParam,
      name: named.optional(),
      shape: shapeSchema.optional(),
      shared: z.enum(SHARED).optional(),
      product: refParam.optional(),
      version: z.int().optional().meta({ description: 'The one you had seen; refused if there is a newer.' }),
    }),
    output: one,
    example: (sample) => ({ ref: sample.id('view'), name: 'Renamed by its example' }),
    run: async (ctx, { ref, name, shape, shared, product, version }) => {
      const view = await changeable(ctx, ref)
      if (version !== undefined && version !== view.version)
        throw new Problem(
          'conflict',
          `Somebody changed ${view.name} meanwhile. Nothing was changed; look at it anew.`,
        )
      const productId = shared === undefined ? view.product_id : await placeOf(ctx, shared, product)
      const kept = shape === undefined ? view.shape : await shaped(ctx, view.kind, shape)
      await sql`update saved_view set name = ${name ?? view.name}, shape = ${JSON.stringify(kept)},
             shared = ${shared ?? view.shared}, product_id = ${productId}, updated_at = ${ctx.now}, version = version + 1
           where workspace_id = ${ctx.workspaceId} and id = ${view.id}`.execute(ctx.db)
      ctx.announce('records.changed', { kind: 'view' })
      return answer(ctx, view.id)
    },
  }),
  ...(['remove', 'restore'] as const).map((verb) =>
    defineOperation({
      name: `view.${verb}`,
      summary:
        verb === 'remove'
          ? 'Take a view away. Its address still shows it, and restore brings it back.'
          : 'Bring back a view that was taken away.',
      method: 'POST',
      path: `/views/{ref}/${verb}`,
      may: 'viewer',
      input: z.strictObject({ ref: refParam }),
      output: one,
      example: (sample) => ({ ref: sample.id('view') }),
      run: async (ctx, { ref }) => {
        const view = await changeable(ctx, ref)
        const at = verb === 'remove' ? ctx.now : null
        await sql`update saved_view set binned_at = ${at}, updated_at = ${ctx.now}, version = version + 1
             where workspace_id = ${ctx.workspaceId} and id = ${view.id}`.execute(ctx.db)
        ctx.announce('records.changed', { kind: 'view' })
        return answer(ctx, view.id)
      },
    }),
  ),
  defineOperation({
    name: 'view.mark',
    summary: 'Star a view, or let its list begin with it: for me alone.',
    method: 'POST',
    path: '/views/{ref}/mark',
    may: 'viewer',
    input: z.strictObject({ ref: refParam, starred: z.boolean().optional(), first: z.boolean().optional() }),
    output: one,
    example: (sample) => ({ ref: sample.id('view'), starred: true }),
    run: async (ctx, { ref, starred, first }) => {
      const view = await viewByRef(ctx, ref)
      if (first)
        await sql`update view_mark set first = false
             where workspace_id = ${ctx.workspaceId} and person_id = ${ctx.actor.personId} and kind = ${view.kind}`.execute(
          ctx.db,
        )
      await sql`insert into view_mark as m (workspace_id, person_id, view_id, kind, starred, first)
        values (${ctx.workspaceId}, ${ctx.actor.personId}, ${view.id}, ${view.kind}, ${starred ?? view.starred}, ${first ?? view.first})
        on conflict (workspace_id, person_id, view_id)
          do update set starred = excluded.starred, first = excluded.first`.execute(ctx.db)
      return answer(ctx, view.id)
    },
  }),
  defineOperation({
    name: 'view.order',
    summary: 'Put the views of a list into my order; those not named come after.',
    method: 'POST',
    path: '/views/order',
    may: 'viewer',
    input: z.strictObject({ refs: z.array(refParam).min(1).max(200) }),
    output: z.object({ ordered: z.int() }),
    example: (sample) => ({ refs: [sample.id('view')] }),
    run: async (ctx, { refs }) => {
      for (const [place, ref] of refs.entries()) {
        const view = await viewByRef(ctx, ref)
        await sql`insert into view_mark as m (workspace_id, person_id, view_id, kind, place)
          values (${ctx.workspaceId}, ${ctx.actor.personId}, ${view.id}, ${view.kind}, ${place})
          on conflict (workspace_id, person_id, view_id) do update set place = excluded.place`.execute(ctx.db)
      }
      return { ordered: refs.length }
    },
  }),
]
