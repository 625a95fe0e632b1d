import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { ComboBox } from './combo-box.tsx'
import type { Option } from './select.tsx'

const people: Option[] = [
  { value: 'p1', label: 'Amira Haddad' },
  { value: 'p2', label: 'Ben Okafor' },
]
const load = async (typed: string) =>
  people.filter((each) => each.label.toLowerCase().includes(typed.toLowerCase()))

test('options come from what was typed, and the chosen one is handed over whole', async () => {
  const onChange = vi.fn<(value: Option | null) => void>()
  const { user } = show(<ComboBox label="Who said it" load={load} value={null} onChange={onChange} />)
  await user.type(screen.getByRole('combobox', { name: 'Who said it' }), 'ben')
  await user.click(await screen.findByRole('option', { name: 'Ben Okafor' }))
  expect(onChange).toHaveBeenLastCalledWith(people[1])
})

test('nothing found is said', async () => {
  const { user } = show(<ComboBox label="Who said it" load={load} value={null} />)
  await user.type(screen.getByRole('combobox'), 'zz')
  expect(await screen.findByText('Nothing found. Try fewer letters.')).toBeTruthy()
})

test('a value shows its label before anything is loaded', () => {
  show(<ComboBox label="Who said it" load={() => new Promise(() => {})} value={people[0] ?? null} />)
  expect(screen.getByRole<HTMLInputElement>('combobox').value).toBe('Amira Haddad')
})
