import { fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { setText } from '../text/t.ts'
import { ChecklistField, type ChecklistLine } from './checklist-field.tsx'
import { MomentField } from './moment-field.tsx'
import { TagsField } from './tags-field.tsx'

function Criteria({ start }: { start: ChecklistLine[] }) {
  const [lines, setLines] = useState(start)
  return (
    <>
      <ChecklistField label="Criteria" value={lines} onChange={setLines} />
      <output>{lines.map((line) => `${line.done ? '+' : '-'}${line.text}`).join(' ')}</output>
    </>
  )
}

test('a checklist is a named group whose lines are added by Enter, moved by Alt and arrow, ticked by Space', async () => {
  const { user } = show(<Criteria start={[{ text: 'one', done: false }]} />)
  const group = screen.getByRole('group', { name: /Criteria/ })
  await user.click(within(group).getAllByRole('textbox')[0] ?? group)
  await user.keyboard('{Enter}two')
  expect(screen.getByRole('status', { name: '' }).textContent).toBe('-one -two')
  await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('-two -one')
  await user.click(within(group).getAllByRole('checkbox')[0] ?? group)
  expect(screen.getAllByRole('status')[0]?.textContent).toBe('+two -one')
})

function Tags() {
  const [tags, setTags] = useState<string[]>(['late'])
  return <TagsField label="Tags" value={tags} onChange={setTags} />
}

test('tags are a named group; Enter and comma add, a named button takes away', async () => {
  const { user } = show(<Tags />)
  const group = screen.getByRole('group', { name: /Tags/ })
  await user.type(within(group).getByRole('textbox'), 'adjunct, grading{Enter}')
  expect(
    within(group)
      .getAllByRole('listitem')
      .map((each) => each.textContent),
  ).toEqual(['late×', 'adjunct×', 'grading×'])
  await user.click(within(group).getByRole('button', { name: /adjunct/ }))
  expect(within(group).getAllByRole('listitem')).toHaveLength(2)
})

test('a moment is entered by the workspace’s clock and handed over in UTC', () => {
  const onChange = vi.fn<(value: string | null) => void>()
  setText({ timeZone: 'America/New_York' })
  show(<MomentField label="Goes live" value="2026-11-21T17:00:00.000Z" onChange={onChange} />)
  const input = screen.getByLabelText<HTMLInputElement>('Goes live')
  expect(input.value).toBe('2026-11-21T12:00')
  fireEvent.change(input, { target: { value: '2026-12-01T09:30' } })
  expect(Date.parse(onChange.mock.lastCall?.[0] ?? '')).toBe(Date.parse('2026-12-01T14:30:00Z'))
  fireEvent.change(input, { target: { value: '' } })
  expect(onChange).toHaveBeenLastCalledWith(null)
  setText({ timeZone: 'UTC' })
})
