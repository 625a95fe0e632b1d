import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newKeys } from '../../core/records/rank-keys.ts'
import { startTestApp } from '../../tools/test/app.ts'
import { arranged, byRules } from './order-rules.ts'

const { owner, client } = await startTestApp()

type Item = { id: string; ref: string; title: string }
type Preview = {
  open: number
  chosen: number
  moved: number
  written: number
  moves: { title: string; from: number; to: number }[]
  behind: string[]
}
type Applied = { moved: number; written: number; behind: string[]; batchId: string | null }

/** A product with one item a letter; figures are the learning value of each. */
const backlogOf = async (letters: string, values: (number | null)[]) => {
  const product = (await owner.call<{ record: Item }>('POST', '/products', { title: `Rules ${letters}` }))
    .body.record
  const items = new Map<string, Item>()
  for (const [at, letter] of [...letters].entries()) {
    const more = { learningValue: values[at] ?? null, ...(at % 2 ? { type: 'task' } : {}) }
    const made = await owner.call<{ record: Item }>('POST', '/items', {
      title: letter,
      product: product.ref,
      ...more,
    })
    items.set(letter, made.body.record)
  }
  const ref = (letter: string) => items.get(letter)?.ref ?? ''
  const order = async () =>
    (
      await owner.call<{ records: Item[] }>('GET', '/items', { product: product.ref, limit: '500' })
    ).body.records
      .map((each) => each.title)
      .join('')
  const ask = <T>(what: string, more: object = {}) =>
    owner.call<T>('POST', `/backlog/order/${what}`, {
      product: product.ref,
      rules: [{ by: 'learningValue', direction: 'descending' }],
      ...more,
    })
  return { product, ref, order, ask }
}

test('rules are shown before they are applied, applied as one step, and taken back by one undo', async () => {
  const { ask, order } = await backlogOf('abcde', [1, 5, null, 3, 5])
  const { body: shown } = await ask<Preview>('preview')
  expect(shown).toMatchObject({ open: 5, chosen: 5, moved: 5, behind: [] })
  expect(shown.moves.map(({ title, from, to }) => `${title}${from}${to}`)).toEqual([
    'b21',
    'e52',
    'd43',
    'a14',
    'c35',
  ])
  expect(await order()).toBe('abcde')
  const { body: applied } = await ask<Applied>('apply')
  // Those alike keep their order, and who says nothing comes last.
  expect(await order()).toBe('bedac')
  expect(applied).toMatchObject({ moved: shown.moved, written: shown.written })
  expect((await ask<Applied>('apply')).body).toMatchObject({ moved: 0, written: 0, batchId: null })
  await owner.call('POST', `/changes/${applied.batchId}/undo`)
  expect(await order()).toBe('abcde')
})

test('a part takes the places that it holds, all others stay', async () => {
  const { ask, order, ref } = await backlogOf('abcdef', [0, 1, 2, 3, 4, 5])
  await ask('apply', { type: ['task'] })
  expect(await order()).toBe('afcdeb')
  await ask('apply', { refs: [ref('a'), ref('c')] })
  expect(await order()).toBe('cfadeb')
})

test('what waits stays behind what blocks it, and is named', async () => {
  const { ask, order, ref } = await backlogOf('abc', [0, 1, 5])
  await owner.call('POST', `/records/${ref('a')}/links`, { type: 'blocks', to: ref('c') })
  const { body } = await ask<Applied>('apply')
  expect(await order()).toBe('bac')
  expect(body.behind).toEqual([ref('c')])
})

test('several rules decide in turn, and age, estimate and duty can be asked for', async () => {
  const rules = [
    { by: 'duty', direction: 'descending' },
    { by: 'age', direction: 'descending' },
  ]
  const { ask, order, ref } = await backlogOf('abcd', [1, 2, 3, 4])
  await owner.call('PATCH', `/items/${ref('d')}`, { duty: true })
  await ask('apply', { rules })
  expect(await order()).toBe('dabc')
  expect((await ask('apply', { rules: [{ by: 'sum', direction: 'descending' }] })).status).toBe(400)
})

test('who may only read sees a preview and orders nothing', async () => {
  const { product } = await backlogOf('ab', [1, 2])
  const viewer = await client('viewer')
  const asked = { product: product.ref, rules: [{ by: 'age', direction: 'ascending' }] }
  expect((await viewer.call('POST', '/backlog/order/apply', asked)).status).toBe(403)
  expect((await viewer.call('POST', '/backlog/order/preview', asked)).status).toBe(404)
})

const letters = fc.uniqueArray(
  fc.integer({ min: 0, max: 60 }).map((n) => `i${n}`),
  { minLength: 1, maxLength: 30 },
)

test('law: the new order holds the same items, keeps who is not named in place, and breaks no arrow that it touches', () => {
  fc.assert(
    fc.property(
      letters,
      fc.infiniteStream(fc.double({ noNaN: true })),
      fc.infiniteStream(fc.nat()),
      (order, values, picks) => {
        const next = <T>(stream: Iterator<T>) => stream.next().value as T
        const chosen = order.filter(() => next(picks) % 3 > 0)
        const sorted = byRules(
          chosen.map((id) => ({ id, estimate: next(values) })),
          [{ by: 'estimate', direction: 'ascending' }],
        )
        // Arrows along another order of the same items: never a circle.
        const acyclic = order.toSorted()
        const arrows = acyclic.flatMap((from, at) => {
          const to = acyclic[at + 1 + (next(picks) % 5)]
          return to ? [{ from, to }] : []
        })
        const after = arranged(order, sorted, arrows)
        expect(after.toSorted()).toEqual(order.toSorted())
        const place = new Map(after.map((id, at) => [id, at]))
        const was = new Map(order.map((id, at) => [id, at]))
        for (const { from, to } of arrows) {
          const isTouched =
            chosen.includes(from) || chosen.includes(to) || (was.get(from) ?? 0) < (was.get(to) ?? 0)
          if (isTouched) expect((place.get(from) ?? 0) < (place.get(to) ?? 0)).toBe(true)
        }
        const free = arranged(order, sorted, [])
        expect(free.filter((id) => chosen.includes(id))).toEqual(sorted)
        for (const [at, id] of order.entries()) if (!chosen.includes(id)) expect(free[at]).toBe(id)
      },
    ),
  )
})

test('law: the fewest keys are written, they give the order asked for, and no key is held twice', () => {
  fc.assert(
    fc.property(letters, fc.infiniteStream(fc.nat()), (ids, stream) => {
      const order = ids.map((id, at) => ({ id, rank: `a${String(at).padStart(3, '0')}V` }))
      const wanted = ids
        .toSorted(() => ((stream.next().value as number) % 3) - 1)
        .filter(() => (stream.next().value as number) % 4 > 0)
      const keys = newKeys(order, wanted)
      const rank = new Map(order.map((each) => [each.id, each.rank]))
      for (const key of keys) rank.set(key.id, key.to)
      expect(new Set(rank.values()).size).toBe(ids.length)
      const after = [...rank].toSorted(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id)
      expect(after.filter((id) => wanted.includes(id))).toEqual(wanted)
      expect(keys.length).toBe(wanted.length - longestBySlowCount(wanted.map((id) => ids.indexOf(id))))
    }),
  )
})

/** The longest rising run, in n² steps: slow and plain. */
const longestBySlowCount = (numbers: readonly number[]): number => {
  const best: number[] = []
  for (const [at, number] of numbers.entries())
    best[at] = 1 + Math.max(0, ...best.filter((_, n) => (numbers[n] ?? 0) < number))
  return Math.max(0, ...best)
}
