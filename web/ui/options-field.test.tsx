import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { FieldOption } from '../../core/fields/field.ts'
import { show } from '../testing/show.tsx'
import { OptionsField } from './options-field.tsx'

function Options({ start, kept = [] }: { start: FieldOption[]; kept?: string[] }) {
  const [options, setOptions] = useState(start)
  return (
    <>
      <OptionsField label="Options" value={options} onChange={setOptions} kept={kept} />
      <output>
        {options.map(({ key, label, retired }) => `${retired ? '~' : ''}${key}=${label}`).join(' ')}
      </output>
    </>
  )
}
const said = () =>
  screen
    .getAllByRole('status')
    .map((each) => each.textContent)
    .join('')

test('options are a named group; a key follows the words of a new one, and Enter begins the next', async () => {
  const { user } = show(<Options start={[{ key: 'low', label: 'Low', retired: false }]} />)
  const group = screen.getByRole('group', { name: /Options/ })
  await user.click(within(group).getByRole('textbox', { name: 'Options, 1' }))
  await user.keyboard('{Enter}Very high')
  expect(said()).toContain('low=Low very-high=Very high')
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(said()).toContain('very-high=Very high low=Low')
  await user.click(within(group).getByRole('button', { name: 'Remove option 1' }))
  expect(said()).toContain('low=Low')
})

test('an option that records may hold keeps its key, and is retired instead of taken away', async () => {
  const { user } = show(<Options start={[{ key: 'low', label: 'Low', retired: false }]} kept={['low']} />)
  await user.type(screen.getByRole('textbox', { name: 'Options, 1' }), 'est')
  expect(said()).toContain('low=Lowest')
  await user.click(screen.getByRole('button', { name: /Retire Lowest/ }))
  expect(said()).toContain('~low=Lowest')
  await user.click(screen.getByRole('button', { name: /Offer Lowest again/ }))
  expect(said()).toContain('low=Lowest')
})
