import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../testing/show.tsx'
import { Form } from './form.tsx'
import { NumberField } from './number-field.tsx'
import { Select } from './select.tsx'
import { TextField } from './text-field.tsx'
import { useForm } from './use-form.ts'

type Values = { title: string; kind: string | null; points: number | null }
const start: Values = { title: '', kind: null, points: null }

function ItemForm({ send, draft = 'test' }: { send: (values: Values) => Promise<unknown>; draft?: string }) {
  const form = useForm({ start, send, draft })
  return (
    <Form form={form} submit="Create the item" label="New item">
      <TextField label="Title" isRequired {...form.field('title')} />
      <Select
        label="Kind"
        isRequired
        options={[
          { value: 'story', label: 'Story' },
          { value: 'task', label: 'Task' },
        ]}
        {...form.field('kind')}
      />
      <NumberField label="Points" {...form.field('points')} />
    </Form>
  )
}

const never = async () => {
  throw new Error('nothing should be sent')
}

test('a form is named, its button says what happens, and optional fields say so', () => {
  show(<ItemForm send={never} />)
  expect(screen.getByRole('form', { name: 'New item' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Create the item' })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'Title' })).toBeTruthy()
  expect(screen.getByRole('textbox', { name: 'Points (optional)' })).toBeTruthy()
})

test('missing fields are named in place and in a summary that takes the focus and leads to each', async () => {
  const { user } = show(<ItemForm send={never} />)
  await user.click(screen.getByRole('button', { name: 'Create the item' }))
  const summary = screen.getByRole('region', { name: 'Not sent yet: something is missing' })
  expect(document.activeElement).toBe(summary)
  expect(
    within(summary)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Title: fill this in', 'Kind: fill this in'])
  const title = screen.getByRole('textbox', { name: 'Title' })
  expect(title.getAttribute('aria-invalid')).toBe('true')
  await user.click(within(summary).getByRole('link', { name: 'Title: fill this in' }))
  expect(document.activeElement).toBe(title)
  await user.click(within(summary).getByRole('link', { name: 'Kind: fill this in' }))
  expect(document.activeElement).toBe(screen.getByRole('button', { name: /Kind/ }))
})

test('what was filled in is sent by Ctrl and Enter from any field', async () => {
  const got: Values[] = []
  const { user } = show(<ItemForm send={async (values) => void got.push(values)} />)
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Late work')
  await user.click(screen.getByRole('button', { name: /Kind/ }))
  await user.click(screen.getByRole('option', { name: 'Story' }))
  await user.type(screen.getByRole('textbox', { name: /Points/ }), '8')
  await user.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(got).toHaveLength(1))
  expect(got).toEqual([{ title: 'Late work', kind: 'story', points: 8 }])
  expect(sessionStorage.length).toBe(0)
})

test('a refusal of the server is shown at its field and in the summary, and what was typed stays', async () => {
  const problem = {
    title: 'The item was not created',
    detail: 'One field needs another value.',
    code: 'item.invalid',
    errors: [{ path: 'title', message: 'Another item has this title' }],
  }
  const { user } = show(
    <ItemForm
      send={async () => {
        throw problem
      }}
    />,
  )
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Late work')
  await user.click(screen.getByRole('button', { name: /Kind/ }))
  await user.click(screen.getByRole('option', { name: 'Task' }))
  await user.click(screen.getByRole('button', { name: 'Create the item' }))
  const summary = await screen.findByRole('region', { name: 'The item was not created' })
  expect(document.activeElement).toBe(summary)
  expect(summary.textContent).toContain('item.invalid')
  const title = screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' })
  expect(title.value).toBe('Late work')
  const described = title
    .getAttribute('aria-describedby')
    ?.split(' ')
    .map((id) => document.getElementById(id)?.textContent)
  expect(described?.join(' ')).toContain('Another item has this title')
})

test('what was typed and not sent is there again on the next visit, and can be dropped', async () => {
  const first = show(<ItemForm send={never} draft="item.new" />)
  await first.user.type(screen.getByRole('textbox', { name: 'Title' }), 'Half a thought')
  first.unmount()
  const { user } = show(<ItemForm send={never} draft="item.new" />)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Half a thought')
  await user.click(screen.getByRole('button', { name: 'Start again' }))
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('')
})

test('a field that the server refused can be mended and sent again', async () => {
  const sent: Values[] = []
  const send = async (values: Values) => {
    sent.push(values)
    if (values.points === 2)
      throw { title: 'Refused', errors: [{ path: 'points', message: 'Too few points.' }] }
  }
  const { user } = show(<ItemForm send={send} />)
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'Late work')
  await user.click(screen.getByRole('button', { name: /Kind/ }))
  await user.click(screen.getByRole('option', { name: 'Task' }))
  await user.type(screen.getByRole('textbox', { name: /Points/ }), '2')
  await user.click(screen.getByRole('button', { name: 'Create the item' }))
  await screen.findByRole('region', { name: 'Refused' })
  const points = screen.getByRole('textbox', { name: /Points/ })
  await user.clear(points)
  await user.type(points, '21')
  await user.click(screen.getByRole('button', { name: 'Create the item' }))
  await waitFor(() => expect(sent.map((each) => each.points)).toEqual([2, 21]))
})
