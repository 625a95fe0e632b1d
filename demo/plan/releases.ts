import { addLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { changeRecords } from '../../core/records/change.ts'
import type { Content, ReleaseContent } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import { make } from './people.ts'

/** Releases as they were planned, shipped and told. */
export const planReleases = (content: Content, moments: Moments): Event[] =>
  content.releases.flatMap((release) => [
    planning(release, moments),
    ...(release.shipped ? shipping(release, release.shipped, moments) : []),
    ...(release.told ?? []).map(([who, how, day]) => ({
      at: moments.at(day, `${release.key} told ${how}`),
      by: release.by,
      operation: 'release.tell',
      run: (ctx: Context, desk: Desk) => {
        const people = who.map((key) => desk.head(key).id)
        return perform(ctx, { ref: desk.head(release.key).id, people, how })
      },
    })),
  ])

const planning = (release: ReleaseContent, moments: Moments): Event => ({
  at: moments.at(release.plannedOn, `${release.key} planned`, 15 * 60, 16 * 60 + 30),
  by: release.by,
  operation: 'release.create',
  run: async (ctx, desk) => {
    const { key, title, product, releaseOn, audience } = release
    // The notes of what went live were written the day before.
    const notes = release.shipped ? '' : release.notes
    const values = { title, releaseOn, audience, notes, product: desk.head(product).id }
    await make(ctx, desk, 'release', [{ key, values }])
    const to = desk.head(key)
    await addLinks(
      ctx,
      release.items.map((item) => ({ type: 'shipped-in', from: desk.head(item), to })),
    )
  },
})

const shipping = (release: ReleaseContent, shipped: string, moments: Moments): Event[] => [
  {
    at: moments.after(moments.at(shipped, ''), -1, `${release.key} notes`),
    by: release.by,
    operation: 'release.change',
    run: async (ctx, desk) => {
      const { notes } = release
      await changeRecords(ctx, desk.served('release'), [desk.head(release.key).id], { notes })
    },
  },
  {
    at: moments.at(shipped, ''),
    by: release.by,
    operation: 'release.ship',
    run: (ctx, desk) => perform(ctx, { ref: desk.head(release.key).id }),
  },
]

/** Does the operation that the context is named after, as a door would. */
export const perform = async (ctx: Context, input: Record<string, unknown>): Promise<void> => {
  const operation = ctx.app.operations.get(ctx.operation)
  if (operation?.scope !== 'workspace') throw new Error(`There is no operation called ${ctx.operation}.`)
  await operation.run(ctx, operation.input.parse(input))
}
