import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'
import { inDependencyOrder } from './model.ts'

const { owner, productId } = await startTestApp()

type Item = { id: string; ref: string; title: string }
type Moved = { moved: number; batchId: string; alongside: string[]; ahead: { ref: string; of: string }[] }

/** Items named by letters, in a product of their own, with `a>b` for "a blocks b". */
const backlogOf = async (letters: string, arrows: string[]) => {
  const product = await owner.call<{ record: Item }>('POST', '/products', { title: `Order ${letters}` })
  const items = new Map<string, Item>()
  for (const letter of letters) {
    const made = await owner.call<{ record: Item }>('POST', '/items', {
      title: letter,
      product: product.body.record.ref,
    })
    items.set(letter, made.body.record)
  }
  const ref = (letter: string) => items.get(letter)?.ref ?? ''
  const letterOf = (asked: string) => [...items].find(([, item]) => item.ref === asked)?.[0]
  const link = (arrow: string) =>
    owner.call<{ detail: string }>('POST', `/records/${ref(arrow.charAt(0))}/links`, {
      type: 'blocks',
      to: ref(arrow.charAt(2)),
    })
  for (const arrow of arrows) expect((await link(arrow)).status).toBe(200)
  return {
    ref,
    link,
    order: async () =>
      (
        await owner.call<{ records: Item[] }>('GET', '/items', {
          product: product.body.record.ref,
          limit: '500',
        })
      ).body.records
        .map((each) => each.title)
        .join(''),
    move: async (moving: string, place: { before?: string; after?: string; to?: string }) => {
      const asked = Object.fromEntries(
        Object.entries(place).map(([key, at]) => [key, key === 'to' ? at : ref(at)]),
      )
      const { body } = await owner.call<Moved>('POST', '/items/move', {
        refs: [...moving].map(ref),
        ...asked,
      })
      return {
        ...body,
        alongside: body.alongside.map(letterOf).join(''),
        ahead: body.ahead.map((each) => `${letterOf(each.ref)}<${letterOf(each.of)}`),
      }
    },
  }
}

test('what waits for a moved item moves after it, keeps its own order, and is named', async () => {
  const { order, move } = await backlogOf('abcde', ['a>b', 'b>d'])
  const told = await move('a', { to: 'bottom' })
  expect(await order()).toBe('ceabd')
  expect(told).toMatchObject({ moved: 1, alongside: 'bd', ahead: [] })
})

test('what waits stays where it is when it stands after the moved item anyway', async () => {
  const { order, move } = await backlogOf('abcd', ['a>d'])
  const told = await move('a', { after: 'c' })
  expect(await order()).toBe('bcad')
  expect(told.alongside).toBe('')
})

test('one undo brings back the moved item and all that followed it', async () => {
  const { order, move } = await backlogOf('abcde', ['a>b', 'a>c'])
  const { batchId } = await move('a', { after: 'd' })
  expect(await order()).toBe('dabce')
  await owner.call('POST', `/changes/${batchId}/undo`)
  expect(await order()).toBe('abcde')
})

test('an item may be put before its blocker, and is named', async () => {
  const { order, move } = await backlogOf('abc', ['a>c'])
  const told = await move('c', { to: 'top' })
  expect(await order()).toBe('cab')
  expect(told.ahead).toEqual(['c<a'])
})

test('several moved at once stand as given, and what waits for any of them follows', async () => {
  const { order, move } = await backlogOf('abcdef', ['a>c', 'b>d'])
  const told = await move('ba', { after: 'e' })
  expect(await order()).toBe('ebacdf')
  expect(told.alongside).toBe('cd')
})

test('what is done, declined or in the bin neither pulls nor follows', async () => {
  const { ref, order, move } = await backlogOf('abcde', ['a>b', 'a>c', 'a>d'])
  await owner.call('PATCH', `/items/${ref('b')}`, { state: 'done' })
  await owner.call('POST', '/items/bin', { refs: [ref('c')] })
  await move('a', { to: 'bottom' })
  expect(await order()).toBe('bead')
  await owner.call('PATCH', `/items/${ref('a')}`, { state: 'done' })
  await move('a', { to: 'bottom' })
  expect(await order()).toBe('beda')
})

test('an item that waits for a moved one through a third follows too', async () => {
  const { order, move } = await backlogOf('abc', ['a>b', 'b>c'])
  await move('a', { after: 'c' })
  expect(await order()).toBe('abc')
})

test('what waits in the order of another product stays there', async () => {
  const one = await backlogOf('ab', [])
  const far = await owner.call<{ record: Item }>('POST', '/items', { title: 'far', product: productId })
  await owner.call('POST', `/records/${one.ref('a')}/links`, { type: 'blocks', to: far.body.record.ref })
  expect((await one.move('a', { to: 'bottom' })).alongside).toBe('')
})

test('a circle of blocks is refused with the circle named, and a parent that is its own child too', async () => {
  const { ref, link } = await backlogOf('abc', ['a>b', 'b>c'])
  const circle = await link('c>a')
  expect(circle.status).toBe(409)
  expect(circle.body.detail).toContain([ref('c'), ref('a'), ref('b'), ref('c')].join(' → '))
  await owner.call('PATCH', `/items/${ref('b')}`, { parentId: ref('a') })
  const tree = await owner.call<{ detail: string }>('PATCH', `/items/${ref('a')}`, { parentId: ref('b') })
  expect(tree.status).toBe(409)
  expect(tree.body.detail).toContain(`${ref('a')} → ${ref('b')} → ${ref('a')}`)
})

test('any set without a circle is put so that what comes first stands first, moving nothing needlessly', () => {
  const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.record({
      ids: fc.shuffledSubarray(
        Array.from({ length: size }, (_, n) => String(n)),
        { minLength: size },
      ),
      arrows: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 }),
    }),
  )
  fc.assert(
    fc.property(graphs, ({ ids, arrows }) => {
      const dependencies = arrows
        .filter(([from, to]) => from < to)
        .map(([from, to]) => ({ from: String(from), to: String(to) }))
      const ordered = inDependencyOrder(ids, dependencies)
      expect(ordered.toSorted()).toEqual(ids.toSorted())
      for (const { from, to } of dependencies) expect(ordered.indexOf(from)).toBeLessThan(ordered.indexOf(to))
      if (dependencies.every(({ from, to }) => ids.indexOf(from) < ids.indexOf(to)))
        expect(ordered).toEqual(ids)
    }),
  )
})

test('an item is put at a place counted over the open items, and past the end goes last', async () => {
  const { ref, order } = await backlogOf('abcde', ['a>c'])
  await owner.call('PATCH', `/items/${ref('b')}`, { state: 'done' })
  const place = (letters: string, position: number) =>
    owner.call<Moved>('POST', '/items/place', { refs: [...letters].map(ref), position })
  await place('e', 2)
  expect(await order()).toBe('abecd')
  expect((await place('a', 3)).body.alongside).toEqual([ref('c')])
  expect(await order()).toBe('beacd')
  await place('ed', 99)
  expect(await order()).toBe('baced')
})

test('an item is made at a place in one step, which one undo takes back', async () => {
  const { ref, order } = await backlogOf('ab', [])
  const product = (await owner.call<{ record: { productId: string } }>('GET', `/items/${ref('a')}`)).body
    .record.productId
  const made = await owner.call<{ ref: string; batchId: string }>('POST', '/items/insert', {
    title: 'x',
    product,
    after: ref('a'),
  })
  expect(await order()).toBe('axb')
  await owner.call('POST', '/items/insert', { title: 'y', product, to: 'top', type: 'task' })
  expect(await order()).toBe('yaxb')
  await owner.call('POST', `/changes/${made.body.batchId}/undo`)
  expect(await order()).toBe('yab')
})

test('tags are added and taken away without touching the others, as one step', async () => {
  const { ref } = await backlogOf('abc', [])
  const tags = async (letter: string) =>
    (await owner.call<{ record: { tags: string[] } }>('GET', `/items/${ref(letter)}`)).body.record.tags
  await owner.call('PATCH', `/items/${ref('a')}`, { tags: ['phone'] })
  const both = [ref('a'), ref('b')]
  const tagged = await owner.call<{ changed: number; batchId: string }>('POST', '/items/tag', {
    refs: [...both, ref('c')],
    add: ['late work', 'phone'],
  })
  expect(tagged.body.changed).toBe(3)
  expect(await tags('a')).toEqual(['phone', 'late work'])
  await owner.call('POST', '/items/tag', { refs: both, remove: ['phone'] })
  expect(await tags('a')).toEqual(['late work'])
  expect(await tags('c')).toEqual(['late work', 'phone'])
  const again = await owner.call<{ changed: number }>('POST', '/items/tag', {
    refs: [ref('a')],
    add: ['late work'],
  })
  expect(again.body.changed).toBe(0)
})
