import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kindNamed } from '../../core/app.ts'
import { inWorkspace } from '../../core/jobs/in-workspace.ts'
import { respreadRanks } from '../../core/records/order.ts'
import { startTestApp } from '../../tools/test/app.ts'

// Places are kept and brought up to date after the fact, so this is whether anybody is ever shown one that was
// overtaken: random steps, some undone, and after each the places of all against the order that the list shows.

const { app, owner, client, productId, workspaceId, settled } = await startTestApp()
const viewer = await client('viewer')

type Item = { ref: string; state: string; position: number | null }
const other = (await owner.call<{ record: Item }>('POST', '/products', { title: 'Another' })).body.record
const MANY = 10
const refs: string[] = []
for (let at = 0; at < MANY; at++) {
  const made = await owner.call<{ record: Item }>('POST', '/items', { title: `I${at}`, product: productId })
  refs.push(made.body.record.ref)
}

const STEPS = 'close close open open move move bin restore away back many undo spread wait'
const step = fc.record({
  kind: fc.constantFrom(...STEPS.split(' ')),
  a: fc.integer({ min: 0, max: MANY - 1 }),
  b: fc.integer({ min: 0, max: MANY - 1 }),
})
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

const calls = ({ kind, a, b }: Step, last: string | null): [string, string, object] | null => {
  const [one, two] = [refs[a], refs[b]]
  const closing = { state: 'done', closingReason: 'Enough.' }
  switch (kind) {
    case 'close':
      return ['PATCH', `/items/${one}`, closing]
    case 'open':
      return ['PATCH', `/items/${one}`, { state: 'new' }]
    case 'move':
      return ['POST', '/items/move', { refs: [one], before: two }]
    case 'bin':
      return ['POST', '/items/bin', { refs: [one] }]
    case 'restore':
      return ['POST', '/items/restore', { refs: [one] }]
    case 'away':
      return ['PATCH', `/items/${one}`, { product: other.ref }]
    case 'back':
      return ['PATCH', `/items/${one}`, { product: productId }]
    case 'many':
      return ['POST', '/items/change-many', { refs: [...new Set([one, two])], set: closing }]
    case 'undo':
      return last ? ['POST', `/changes/${last}/undo`, {}] : null
    default:
      return null
  }
}

const spread = () =>
  inWorkspace(app, workspaceId, 'ranks.spread', (ctx) =>
    respreadRanks(ctx, kindNamed(app, 'item').kind, productId, 1),
  )

const isOpen = (item: Item) => item.state !== 'done'

test('the place of an item is true after any step, whoever asks and however far the keeping has come', {
  timeout: 120_000,
}, async () => {
  let closed = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 30 }), async (steps) => {
      let last: string | null = null
      for (const each of steps) {
        if (each.kind === 'wait') await settled()
        if (each.kind === 'spread') await spread()
        const call = calls(each, last)
        if (!call) continue
        const done = await owner.call<{ batchId?: string }>(...call)
        if (done.status < 300) last = done.body.batchId ?? last
        for (const who of [owner, viewer]) {
          const { records } = (await who.call<{ records: Item[] }>('GET', '/items', { product: productId }))
            .body
          const open = records.filter(isOpen)
          closed += records.length - open.length
          expect(open.map((item) => item.position)).toEqual(open.map((_, at) => at + 1))
          expect(records.every((item) => isOpen(item) || item.position === null)).toBe(true)
          // Far apart from each other, and alone.
          const [first] = open.slice(-1)
          if (!first) continue
          const alone = await who.call<{ record: Item }>('GET', `/items/${first.ref}`)
          expect(alone.body.record.position).toBe(open.length)
        }
      }
    }),
    { numRuns: 4 },
  )
  // The steps reached what they are for.
  expect(closed).toBeGreaterThan(0)
})

test('who was let in to single items counts only those', async () => {
  await settled()
  const guest = await client('member')
  const make = async (title: string) =>
    (await owner.call<{ record: Item }>('POST', '/items', { title, product: productId })).body.record.ref
  await make('Before it')
  const last = await make('Shown to a guest')
  const endsAt = '2026-12-01T00:00:00Z'
  const grant = await owner.call('POST', `/members/${guest.personId}/grants`, { record: last, endsAt })
  expect(grant.status).toBe(200)
  const seen = (who: typeof owner) => who.call<{ record: Item }>('GET', `/items/${last}`)
  expect((await seen(guest)).body.record.position).toBe(1)
  expect((await seen(owner)).body.record.position).toBeGreaterThan(1)
})
