import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

const { owner, client, productId } = await startTestApp()

type Story = {
  findings: { id: string; dismissed: boolean }[]
  aside: { rule: string; reason: string; by: string | null }[]
}

test('advice is given to every door, set aside with a reason that is kept, and taken up again by an undo', async () => {
  const made = await owner.call<{ record: { ref: string } }>('POST', '/items', {
    title: 'Late work',
    product: productId,
    description: 'As a user, I want a button that collects late work, so that nobody asks twice.',
    criteria: [{ text: 'Late work of one class is seen in one place', done: false }],
  })
  const { ref } = made.body.record
  const story = async () => (await owner.call<Story>('GET', `/items/${ref}/story`)).body
  const aside = (reason: string | null, by = owner) =>
    by.call<{ batchId: string | null }>('POST', `/items/${ref}/aside`, { rule: 'solution', reason })
  expect((await story()).findings.map((each) => each.id)).toEqual(['role-vague', 'solution'])
  const { body } = await aside('It is about the button itself')
  expect(await story()).toMatchObject({
    findings: [{ dismissed: false }, { id: 'solution', dismissed: true }],
    aside: [{ rule: 'solution', reason: 'It is about the button itself', by: 'Test owner' }],
  })
  expect((await aside('It is about the button itself')).body.batchId).toBeNull()
  expect((await owner.call('POST', `/changes/${body.batchId}/undo`)).status).toBe(200)
  expect((await story()).aside).toEqual([])
  expect((await aside(' ')).status).toBe(400)
  expect((await aside('No', await client('viewer'))).status).toBe(403)
})
