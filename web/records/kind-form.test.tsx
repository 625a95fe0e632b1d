import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { checklist, choice, date, flag, longText, tags, text, whole } from '../../core/fields/field.ts'
import { defineKind, type RecordOf } from '../../core/kinds/kind.ts'
import { show } from '../testing/show.tsx'
import { english } from '../text/catalogue.ts'
import { setText } from '../text/t.ts'
import type { NewOf, PatchOf } from './form-values.ts'
import { KindForm } from './kind-form.tsx'

const trip = defineKind({
  name: 'trip',
  plural: 'trips',
  prefix: 'TRIP',
  about: 'A trial kind.',
  product: 'none',
  titleAbout: 'Where to.',
  fields: {
    state: choice('How far.', ['planned', 'done'], { default: 'planned' }),
    mood: choice('How it felt.', ['good', 'bad']),
    days: whole('How long.', { max: 90 }),
    starts: date('When.'),
    paid: flag('Whether it is paid.'),
    from: text('From where.', { required: true }),
    about: longText('More.'),
    packing: checklist('What to take.'),
    tags: tags('Words.'),
  },
})
setText({
  messages: {
    ...english,
    'trip.title': 'Where to',
    'trip.state': 'State',
    'trip.state.planned': 'Planned',
    'trip.state.done': 'Done',
    'trip.mood': 'Mood',
    'trip.mood.good': 'Good',
    'trip.mood.bad': 'Bad',
    'trip.days': 'Days',
    'trip.days.help': 'Nights plus one.',
    'trip.starts': 'Starts',
    'trip.paid': 'It is paid',
    'trip.from': 'From',
    'trip.about': 'About',
    'trip.packing': 'Packing',
    'trip.tags': 'Tags',
  },
})

const stored: RecordOf<typeof trip> = {
  id: 'a',
  ref: 'TRIP-1',
  kind: 'trip',
  title: 'Lisbon',
  productId: null,
  createdAt: '2026-11-01T00:00:00.000Z',
  createdBy: null,
  updatedAt: '2026-11-01T00:00:00.000Z',
  version: 3,
  custom: {},
  binnedAt: null,
  state: 'planned',
  mood: 'good',
  days: 4,
  starts: '2026-12-01',
  paid: false,
  from: 'Porto',
  about: 'By train.',
  packing: [{ text: 'Map', done: true }],
  tags: ['sea'],
}

test('every sort of field has a control named by its text, and only what was filled in is sent', async () => {
  const sent: NewOf<typeof trip>[] = []
  const { user } = show(
    <KindForm kind={trip} submit="Plan it" create={async (input) => void sent.push(input)} />,
  )
  await user.type(screen.getByRole('textbox', { name: 'Where to' }), 'Rome')
  await user.type(screen.getByRole('textbox', { name: 'From' }), 'Oslo')
  await user.type(screen.getByRole('textbox', { name: /Days/ }), '7')
  await user.click(screen.getByRole('checkbox', { name: 'It is paid' }))
  await user.click(screen.getByRole('button', { name: 'Add a line' }))
  await user.type(screen.getByRole('textbox', { name: 'Packing, line 1' }), 'Shoes{Enter}Hat')
  await user.type(screen.getByRole('textbox', { name: 'Add to Tags' }), 'city, warm{Enter}')
  await user.click(screen.getByRole('button', { name: /Plan it/ }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({
    title: 'Rome',
    from: 'Oslo',
    days: 7,
    paid: true,
    packing: [
      { text: 'Shoes', done: false },
      { text: 'Hat', done: false },
    ],
    tags: ['city', 'warm'],
  })
})

test('given values are sent though no control shows them', async () => {
  const sent: unknown[] = []
  const { user } = show(
    <KindForm
      kind={trip}
      layout={['title', 'from']}
      given={{ state: 'done' }}
      draft="given"
      submit="Plan it"
      create={async (input) => void sent.push(input)}
    />,
  )
  expect(screen.queryByText('State')).toBeNull()
  await user.type(screen.getByRole('textbox', { name: 'Where to' }), 'Rome')
  await user.type(screen.getByRole('textbox', { name: 'From' }), 'Oslo')
  await user.click(screen.getByRole('button', { name: /Plan it/ }))
  await waitFor(() => expect(sent).toEqual([{ title: 'Rome', from: 'Oslo', state: 'done' }]))
})

test('a change sends what was changed and what had been there, and an emptied choice is null', async () => {
  const sent: PatchOf<typeof trip>[] = []
  const { user } = show(
    <KindForm
      kind={trip}
      record={stored}
      names={{}}
      submit="Save"
      change={async (input) => void sent.push(input)}
    />,
  )
  const title = screen.getByRole('textbox', { name: 'Where to' })
  await user.clear(title)
  await user.type(title, 'Faro')
  await user.click(screen.getByRole('button', { name: /Mood/ }))
  await user.click(screen.getByRole('option', { name: 'None' }))
  await user.click(screen.getByRole('button', { name: 'Take sea away' }))
  await user.click(screen.getByRole('button', { name: /Save/ }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]).toEqual({
    title: 'Faro',
    mood: null,
    tags: [],
    was: { title: 'Lisbon', mood: 'good', tags: ['sea'] },
  })
})

test('what somebody else changed meanwhile is shown beside one’s own, to keep or to overwrite', async () => {
  const sent: PatchOf<typeof trip>[] = []
  let saved = 0
  const conflicts = [
    { field: 'title', yours: 'Faro', theirs: 'Madrid', by: 'Ana', at: '2026-11-20T10:00:00.000Z' },
    { field: 'from', yours: 'Oslo', theirs: 'Bergen', by: null, at: null },
  ]
  const { user } = show(
    <KindForm
      kind={trip}
      record={stored}
      names={{}}
      submit="Save"
      change={async (input) => {
        sent.push(input)
        return { conflicts: sent.length === 1 ? conflicts : [] }
      }}
      changed={() => {
        saved += 1
      }}
    />,
  )
  await user.type(screen.getByRole('textbox', { name: 'Where to' }), '!')
  await user.click(screen.getByRole('button', { name: /Save/ }))
  const region = await screen.findByRole('region', { name: 'Somebody else was here' })
  expect(region.textContent).toContain('Madrid')
  expect(saved).toBe(0)
  await user.click(within(region).getAllByRole('button', { name: 'Write mine' })[0] as HTMLElement)
  await waitFor(() => expect(sent[1]).toEqual({ title: 'Faro', was: { title: 'Madrid' } }))
  await user.click(within(region).getByRole('button', { name: 'Keep theirs' }))
  expect(saved).toBe(1)
})

test('a checklist goes by keys: Enter begins a line, Alt and arrows move it, Backspace takes an empty one away', async () => {
  const sent: PatchOf<typeof trip>[] = []
  const { user } = show(
    <KindForm
      kind={trip}
      record={stored}
      names={{}}
      layout={['packing']}
      submit="Save"
      change={async (input) => void sent.push(input)}
    />,
  )
  await user.click(screen.getByRole('textbox', { name: 'Packing, line 1' }))
  await user.keyboard('{Enter}Hat{Alt>}{ArrowUp}{/Alt}{Enter}{Backspace}')
  await user.click(screen.getByRole('button', { name: /Save/ }))
  await waitFor(() => expect(sent).toHaveLength(1))
  expect(sent[0]?.packing).toEqual([
    { text: 'Hat', done: false },
    { text: 'Map', done: true },
  ])
})
