import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Content } from '../content/shapes.ts'
import type {
  AimContent,
  ObjectiveContent,
  ScenarioContent,
  ScoreContent,
  StrategyContent,
} from '../content/strategy-shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import { make } from './people.ts'

/** Aims, objectives and their figures, what serves them, and what was weighed and chosen. */
export const planStrategy = ({ strategy }: Content, moments: Moments): Event[] =>
  strategy === undefined
    ? []
    : [
        ...strategy.aims.map((aim, at) => newAim(strategy, aim, at, moments)),
        ...strategy.objectives.flatMap((each, at) => objectiveEvents(strategy, each, at, moments)),
        ...strategy.scores.flatMap((each) => weighing(strategy, each, moments)),
        ...strategy.scenarios.flatMap((each) => choosing(strategy, each, moments)),
      ]

const newAim = (strategy: StrategyContent, aim: AimContent, at: number, moments: Moments): Event => ({
  // One after the other in the order of the content, so that a wider aim is there before a narrower one.
  at: moments.at(strategy.since, '', 9 * 60 + at, 9 * 60 + 1 + at),
  by: strategy.by,
  operation: 'aim.create',
  run: async (ctx, desk) => {
    const { key, title, parent, about, dueOn } = aim
    const values = {
      title,
      description: about,
      dueOn: dueOn ?? null,
      parentId: parent ? desk.head(parent).id : null,
    }
    await make(ctx, desk, 'aim', [{ key, values }])
  },
})

const objectiveEvents = (
  strategy: StrategyContent,
  objective: ObjectiveContent,
  at: number,
  moments: Moments,
): Event[] => [
  {
    at: moments.at(strategy.since, '', 10 * 60 + at, 10 * 60 + 1 + at),
    by: strategy.by,
    operation: 'objective.create',
    run: (ctx, desk) => newObjective(ctx, desk, strategy, objective),
  },
  ...objective.results.flatMap(({ key, checkIns }) =>
    checkIns.map(([day, value, confidence, note]) => ({
      at: moments.at(day, `${key} ${value}`),
      by: strategy.by,
      operation: 'key-result.check-in',
      run: (ctx: Context, desk: Desk) =>
        perform(ctx, { ref: desk.head(key).id, value, confidence, note, day }),
    })),
  ),
  {
    at: moments.at(strategy.alignedOn, objective.key),
    by: strategy.by,
    operation: 'strategy.align',
    run: (ctx, desk) => {
      const items = objective.items.map((item) => desk.head(item).id)
      return perform(ctx, { items, objective: desk.head(objective.key).id })
    },
  },
]

const newObjective = async (
  ctx: Context,
  desk: Desk,
  strategy: StrategyContent,
  objective: ObjectiveContent,
): Promise<void> => {
  const { key, title, aim, products, term, dueOn, about, results } = objective
  const values = {
    title,
    aimId: aim ? desk.head(aim).id : null,
    products: products.map((product) => desk.head(product).ref),
    term,
    dueOn: dueOn ?? null,
    ownerId: desk.head(strategy.by).id,
    description: about,
  }
  await make(ctx, desk, 'objective', [{ key, values }])
  const objectiveId = desk.head(key).id
  await make(
    ctx,
    desk,
    'key-result',
    results.map((result) => ({
      key: result.key,
      values: {
        title: result.title,
        objectiveId,
        unit: result.unit,
        baseline: result.from,
        target: result.to,
        source: result.source,
      },
    })),
  )
  // What serves the plan of the college as a whole, beside the pillar that it belongs to.
  const plan = strategy.aims[0]
  if (key === 'o-access' && plan)
    await addLinks(ctx, [{ type: 'serves', from: desk.head(key), to: desk.head(plan.key) }])
}

const weighing = (strategy: StrategyContent, score: ScoreContent, moments: Moments): Event[] => [
  {
    at: moments.at(strategy.scoredOn, `${score.item} weighed`, 13 * 60, 15 * 60),
    by: strategy.by,
    operation: 'score.set',
    run: (ctx, desk) => perform(ctx, { item: desk.head(score.item).id, set: score.set }),
  },
  ...Object.entries(score.touches).map(([group, effect]) => ({
    at: moments.at(strategy.scoredOn, `${score.item} ${group}`, 15 * 60, 16 * 60),
    by: strategy.by,
    operation: 'score.touch',
    run: (ctx: Context, desk: Desk) =>
      perform(ctx, { item: desk.head(score.item).id, group: desk.head(group).id, effect }),
  })),
]

const choosing = (strategy: StrategyContent, scenario: ScenarioContent, moments: Moments): Event[] => {
  const { key, title, product, capacity, axis, note, on, takenOn } = scenario
  const event = (at: string, operation: string, run: Event['run']): Event => ({
    at,
    by: strategy.by,
    operation,
    run,
  })
  const ref = (desk: Desk) => ({ ref: desk.head(key).id })
  return [
    event(moments.at(on, key, 9 * 60, 10 * 60), 'scenario.create', (ctx, desk) =>
      make(ctx, desk, 'scenario', [
        { key, values: { title, capacity, axis, note, product: desk.head(product).id } },
      ]),
    ),
    event(moments.at(on, key, 10 * 60 + 5, 10 * 60 + 30), 'scenario.solve', (ctx, desk) =>
      perform(ctx, ref(desk)),
    ),
    ...(takenOn
      ? [
          event(moments.at(takenOn, `${key} taken`, 14 * 60, 15 * 60), 'scenario.take', (ctx, desk) =>
            perform(ctx, ref(desk)),
          ),
        ]
      : []),
  ]
}

/** Does the operation that the context is named after, as a door would; a long one within the seeding's transaction. */
const perform = async (ctx: Context, input: Record<string, unknown>): Promise<void> => {
  const operation = ctx.app.operations.get(ctx.operation)
  if (operation?.scope !== 'workspace') throw new Error(`There is no operation called ${ctx.operation}.`)
  const parsed = operation.input.parse(input)
  const loaded = await operation.run(ctx, parsed)
  const { outside } = operation
  if (outside) await outside.save(ctx, parsed, loaded, await outside.work(ctx.app, loaded))
}
