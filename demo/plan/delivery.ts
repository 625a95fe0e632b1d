import { addLinks } from '../../core/links/links.ts'
import { changeRecords } from '../../core/records/change.ts'
import type { DeliveryContent } from '../content/delivery-shapes.ts'
import type { Moments } from '../moments.ts'
import type { Event } from '../timeline.ts'
import { make } from './people.ts'
import { perform } from './releases.ts'

/** Sprints as they were planned, started, worked in and closed, and what was in the way meanwhile. */
export const planDelivery = (content: DeliveryContent, moments: Moments): Event[] => [
  agreeing(content, moments),
  ...content.sprints.flatMap((sprint) => sprintEvents(content, sprint, moments)),
  ...content.impediments.flatMap((each, at) => impedimentEvents(content, each, `imp-${at}`, moments)),
]

const lines = (texts: readonly string[]) => texts.map((text) => ({ text, done: false }))

const agreeing = ({ agreement, agreedOn, by, product }: DeliveryContent, moments: Moments): Event => ({
  at: moments.at(agreedOn, 'agreement'),
  by,
  operation: 'agreement.create',
  run: async (ctx, desk) => {
    const { doneWhen, readyWhen, ...rest } = agreement
    const values = { ...rest, doneWhen: lines(doneWhen), readyWhen: lines(readyWhen) }
    await make(ctx, desk, 'agreement', [
      { key: 'agreement', values: { ...values, product: desk.head(product).id } },
    ])
  },
})

type Sprint = DeliveryContent['sprints'][number]

const sprintEvents = ({ by, product }: DeliveryContent, sprint: Sprint, moments: Moments): Event[] => {
  const { key, title, from, to, goal, learning, learned, items = [], done } = sprint
  const morning = (minute: number) => moments.at(from, key, minute, minute + 1)
  return [
    {
      at: morning(8 * 60 + 20),
      by,
      operation: 'sprint.create',
      run: async (ctx, desk) => {
        const values = { title, goal, learningGoal: learning, startsOn: from, endsOn: to, capacity: 20 }
        await make(ctx, desk, 'sprint', [{ key, values: { ...values, product: desk.head(product).id } }])
        const small = done.map(([name], at) => ({
          key: `${key}-${at}`,
          values: { title: name, type: 'task', state: 'ready', estimate: 2, product: desk.head(product).id },
        }))
        await make(ctx, desk, 'item', small)
        const taken = [...items, ...small.map((each) => each.key)]
        await addLinks(
          ctx,
          taken.map((item) => ({ type: 'worked-in', from: desk.head(item), to: desk.head(key) })),
        )
      },
    },
    {
      at: morning(9 * 60 + 10),
      by,
      operation: 'sprint.start',
      run: (ctx, desk) => perform(ctx, { ref: desk.head(key).id }),
    },
    ...done.map(
      ([, day], at): Event => ({
        at: moments.at(day, `${key} ${at}`, 14 * 60, 16 * 60),
        by,
        operation: 'board.move',
        run: (ctx, desk) => perform(ctx, { item: desk.head(`${key}-${at}`).id, to: 'done' }),
      }),
    ),
    ...(learned === undefined
      ? []
      : [
          {
            at: moments.at(to, key, 16 * 60 + 30, 16 * 60 + 31),
            by,
            operation: 'sprint.close',
            // What is larger than a sprint stays in progress; the next one takes it in by hand.
            run: async (ctx, desk) => {
              const head = desk.head(key)
              await changeRecords(ctx, head.served, [head.id], {
                state: 'closed',
                closedAt: ctx.now,
                isLearned: learned,
              })
            },
          } satisfies Event,
        ]),
  ]
}

const impedimentEvents = (
  { by, product }: DeliveryContent,
  { title, since, resolved, owner, sprint, item, notes }: DeliveryContent['impediments'][number],
  key: string,
  moments: Moments,
): Event[] => [
  {
    at: moments.at(since, key, 9 * 60 + 30, 11 * 60),
    by,
    operation: 'impediment.create',
    run: async (ctx, desk) => {
      const values = {
        title,
        since,
        notes,
        ownerId: desk.head(owner).id,
        itemId: item ? desk.head(item).id : null,
        product: desk.head(product).id,
      }
      await make(ctx, desk, 'impediment', [{ key, values }])
    },
  },
  {
    at: moments.at(resolved ?? '2026-11-19', `${key} looked at`, 11 * 60, 12 * 60),
    by,
    operation: 'impediment.change',
    run: async (ctx, desk) => {
      const head = desk.head(key)
      const patch = { sprintId: desk.head(sprint).id, ...(resolved ? { resolvedOn: resolved } : {}) }
      await changeRecords(ctx, head.served, [head.id], patch)
    },
  },
]
