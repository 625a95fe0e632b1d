import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { changeRecords } from '../../core/records/change.ts'
import { loadRecords } from '../../core/records/load.ts'
import type { Content, ItemContent, Key, Step } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import type { Births } from './notes.ts'
import { make } from './people.ts'

/** Items as they were written down, refined, estimated, begun, finished or declined, and what they hang on. */
export const planItems = (content: Content, moments: Moments, births: Births): Event[] =>
  Object.entries(content.items).flatMap(([product, items]) =>
    items.flatMap((item) => [
      creation(item, product, births),
      ...item.path.slice(1).map((step, at) => change(moments, item, step, at + 1)),
      ...ticking(moments, item),
      ...connections(item, births),
    ]),
  )

const creation = (item: ItemContent, product: Key, births: Births): Event => ({
  at: births.get(item.key) ?? '',
  by: item.path[0]?.[1] ?? '',
  operation: 'item.create',
  run: async (ctx, desk) => {
    const { key, type, title, description, source = '', duty = false, tags = [] } = item
    const early = { type, title, description, source, duty, tags: [...tags] }
    // What nobody has taken up yet holds all that is known of it from the start.
    const rest = item.path.length === 1 ? { ...refined(desk, item), ...estimated(item) } : {}
    const values = { ...early, ...rest, product: desk.head(product).id }
    await make(ctx, desk, 'item', [{ key, values }])
  },
})

/** What is worked out when somebody takes an item up. */
const refined = (desk: Desk, item: ItemContent): Record<string, unknown> => {
  const [feasibility = null, viability = null, desirability = null] = item.lenses ?? []
  return {
    personaId: item.persona ? desk.head(item.persona).id : null,
    parentId: item.parent ? desk.head(item.parent).id : null,
    learningValue: item.learning ?? null,
    institutionValue: item.institution ?? null,
    feasibility,
    viability,
    desirability,
    criteria: criteriaOf(item, false),
  }
}

const estimated = (item: ItemContent): Record<string, unknown> => {
  const [estimateLow = null, estimate = null, estimateHigh = null] = item.estimate ?? []
  return { estimateLow, estimate, estimateHigh, priorityReason: item.why ?? '' }
}

const criteriaOf = (item: ItemContent, ticked: boolean) =>
  (item.criteria ?? []).map((line) => ({ text: line.slice(2), done: ticked && line.startsWith('+ ') }))

const change = (moments: Moments, item: ItemContent, [day, by, state]: Step, at: number): Event => {
  const last = at === item.path.length - 1
  return {
    at: moments.at(day, `${item.key} ${state}`),
    by,
    operation: 'item.change',
    run: async (ctx, desk) => {
      await set(ctx, desk, item, {
        state,
        ...(at === 1 ? refined(desk, item) : {}),
        ...(state === 'ready' || last ? estimated(item) : {}),
        ...(state === 'done' ? { criteria: criteriaOf(item, true) } : {}),
        ...(last ? { closingReason: item.closing ?? '' } : {}),
      })
      if (state === 'ready') await judge(ctx, desk, item)
    },
  }
}

/** Where the team has agreed when something is ready, what is called so was looked at line by line. */
const judge = async (ctx: Context, desk: Desk, item: ItemContent): Promise<void> => {
  const [row] = await loadRecords(ctx, desk.served('item'), [desk.head(item.key).id])
  const lines = (row?.['ready_checks'] ?? []) as { text: string; done: boolean }[]
  if (lines.length === 0) return
  await set(ctx, desk, item, {
    readyChecks: lines.map((line) => ({ ...line, done: true })),
    shutOut:
      'Who works by keyboard, and who hears the page: both tried a draft, and what they stumbled over was mended.',
  })
}

const set = async (ctx: Context, desk: Desk, item: ItemContent, patch: Record<string, unknown>) => {
  await changeRecords(ctx, desk.served('item'), [desk.head(item.key).id], patch)
}

/** What is being made has its first criteria ticked some days after it was begun. */
const ticking = (moments: Moments, item: ItemContent): Event[] => {
  const [day, by, state] = item.path.at(-1) ?? []
  const met = (item.criteria ?? []).some((line) => line.startsWith('+ '))
  if (!met || !day || !by || state === 'done') return []
  return [
    {
      at: moments.after(moments.at(day, item.key), 9, `${item.key} ticked`),
      by,
      operation: 'item.change',
      run: (ctx, desk) => set(ctx, desk, item, { criteria: criteriaOf(item, true) }),
    },
  ]
}

const MINUTE = 60_000

/** Links to themes, blockers and what it was split from, as soon as both ends exist. */
const connections = (item: ItemContent, births: Births): Event[] => {
  const by = item.path[0]?.[1] ?? ''
  const link = (type: string, from: Key, to: Key, minutes: number): Event => ({
    at: new Date(
      Math.max(...[from, to].map((key) => Date.parse(births.get(key) ?? ''))) + minutes * MINUTE,
    ).toISOString(),
    by,
    operation: 'link.add',
    run: async (ctx, desk) => {
      await addLinks(ctx, [{ type, from: desk.head(from), to: desk.head(to) }])
    },
  })
  return [
    ...(item.themes ?? []).map((theme, at) => link('asks-for', theme, item.key, 3 + at)),
    ...(item.waitsFor ?? []).map((blocker) => link('blocks', blocker, item.key, 11)),
    ...(item.splitFrom ? [link('split-from', item.key, item.splitFrom, 2)] : []),
  ]
}
