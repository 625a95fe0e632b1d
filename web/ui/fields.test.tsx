import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { Checkbox, CheckboxGroup } from './checkbox.tsx'
import { DateField } from './date-field.tsx'
import { NumberField } from './number-field.tsx'
import { RadioGroup } from './radio-group.tsx'
import { SearchField } from './search-field.tsx'
import { Switch } from './switch.tsx'
import { TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'

test('a text field is named by its label and described by its help', () => {
  show(<TextField label="Title" help="A few words." />)
  const field = screen.getByRole('textbox', { name: 'Title' })
  expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'A few words.',
  )
})

test('a hidden label still names its field', () => {
  show(<TextField label="Title" hideLabel />)
  expect(screen.getByRole('textbox', { name: 'Title' })).toBeTruthy()
})

test('a text area takes several lines', async () => {
  const onChange = vi.fn<(value: string) => void>()
  const { user } = show(<TextArea label="Story" onChange={onChange} />)
  await user.type(screen.getByRole('textbox', { name: 'Story' }), 'a{Enter}b')
  expect(onChange).toHaveBeenLastCalledWith('a\nb')
})

test('an emptied number is null, not 0', async () => {
  const onChange = vi.fn<(value: number | null) => void>()
  const { user } = show(<NumberField label="Points" value={8} onChange={onChange} />)
  await user.clear(screen.getByRole('textbox', { name: 'Points' }))
  await user.tab()
  expect(onChange).toHaveBeenLastCalledWith(null)
})

test('a date goes in and out as an ISO day, and an emptied one is null', () => {
  const onChange = vi.fn<(value: string | null) => void>()
  show(<DateField label="Ends" value="2026-11-21" onChange={onChange} />)
  const field = screen.getByLabelText<HTMLInputElement>('Ends')
  expect(field.value).toBe('2026-11-21')
  fireEvent.change(field, { target: { value: '2026-12-04' } })
  expect(onChange).toHaveBeenLastCalledWith('2026-12-04')
  fireEvent.change(field, { target: { value: '' } })
  expect(onChange).toHaveBeenLastCalledWith(null)
})

test('Escape empties a search field, and its button is named', async () => {
  const onChange = vi.fn<(value: string) => void>()
  const { user } = show(<SearchField label="Search items" defaultValue="late" onChange={onChange} />)
  expect(screen.getByRole('searchbox', { name: 'Search items' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Empty the search' })).toBeTruthy()
  await user.type(screen.getByRole('searchbox'), '{Escape}')
  expect(onChange).toHaveBeenLastCalledWith('')
})

test('a checkbox is turned by Space', async () => {
  const onChange = vi.fn<(value: boolean) => void>()
  const { user } = show(<Checkbox onChange={onChange}>Only mine</Checkbox>)
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Only mine' }))
  await user.keyboard(' ')
  expect(onChange).toHaveBeenCalledWith(true)
})

test('a group of checkboxes is named and answers what is ticked', async () => {
  const onChange = vi.fn<(value: string[]) => void>()
  const options = [
    { value: 'a', label: 'Voices' },
    { value: 'b', label: 'Points' },
  ]
  const { user } = show(
    <CheckboxGroup label="Columns" options={options} defaultValue={['a']} onChange={onChange} />,
  )
  expect(screen.getByRole('group', { name: 'Columns' })).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: 'Points' }))
  expect(onChange).toHaveBeenCalledWith(['a', 'b'])
})

test('arrow keys choose within a radio group', async () => {
  const onChange = vi.fn<(value: string | null) => void>()
  const options = [
    { value: 'school', label: 'School' },
    { value: 'college', label: 'College' },
  ]
  const { user } = show(
    <RadioGroup label="Where" options={options} defaultValue="school" onChange={onChange} />,
  )
  expect(screen.getByRole('radiogroup', { name: 'Where' })).toBeTruthy()
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(onChange).toHaveBeenCalledWith('college')
})

test('a switch says what is on and is turned by Space', async () => {
  const onChange = vi.fn<(value: boolean) => void>()
  const { user } = show(<Switch onChange={onChange}>Single-key shortcuts</Switch>)
  await user.tab()
  await user.keyboard(' ')
  expect(onChange).toHaveBeenCalledWith(true)
  expect(screen.getByRole('switch', { name: 'Single-key shortcuts' })).toBeTruthy()
})
