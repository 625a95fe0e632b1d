import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId } = await startTestApp()

type Page = {
  records: { ref: string; kind: string; binnedBy: string | null }[]
  next: string | null
  counts: { kind: string; count: number }[]
}
const bin = async (query: object = {}) => (await owner.call<Page>('GET', '/bin', query)).body

test('the bin pages without gaps over what went there at one moment, and counts each kind', async () => {
  const refs: string[] = []
  for (let n = 0; n < 7; n++) {
    const made = await owner.call<{ record: { ref: string } }>('POST', '/items', {
      title: `Binned ${n}`,
      product: productId,
    })
    refs.push(made.body.record.ref)
  }
  const group = await owner.call<{ record: { ref: string } }>('POST', '/groups', { title: 'Binned group' })
  await owner.call('POST', '/items/bin', { refs })
  await owner.call('POST', '/groups/bin', { refs: [group.body.record.ref] })
  const seen: string[] = []
  let after: string | undefined
  do {
    const page = await bin({ limit: '3', ...(after ? { after } : {}) })
    seen.push(...page.records.map((each) => each.ref))
    after = page.next ?? undefined
  } while (after)
  expect(seen.toSorted()).toEqual([...refs, group.body.record.ref].toSorted())
  expect(await bin({ kind: 'group' })).toMatchObject({
    records: [{ ref: group.body.record.ref, kind: 'group', binnedBy: 'Test owner' }],
    counts: [
      { kind: 'group', count: 1 },
      { kind: 'item', count: 7 },
    ],
  })
  expect((await owner.call('GET', '/bin', { after: 'nonsense' })).status).toBe(400)
})

test('whoever may not read a record does not find it in the bin, nor in its counts', async () => {
  const { body } = await owner.call<{ record: { ref: string } }>('POST', '/people', { title: 'Somebody' })
  await owner.call('POST', '/people/bin', { refs: [body.record.ref] })
  const viewer = await client('viewer')
  const page = (await viewer.call<Page>('GET', '/bin')).body
  expect(page.records.map((each) => each.kind)).not.toContain('person')
  expect(page.counts.map((each) => each.kind)).not.toContain('person')
})
