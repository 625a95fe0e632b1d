import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { checkStory } from '../../../engines/story-checker/check.ts'
import { show } from '../../../web/testing/show.tsx'
import { StoryFindings } from './parts/story-findings.tsx'
import { TickLine } from './parts/tick-line.tsx'

test('each fault of a story is named with advice, and set aside only with a reason', async () => {
  const onAside = vi.fn<(rule: string, reason: string | null) => void>()
  const findings = checkStory({
    text: 'As a user, I want a button, so that nobody has to ask twice.',
    criteria: ['Two are asked once'],
  })
  const { user } = show(<StoryFindings findings={findings} onAside={onAside} />)
  expect(screen.getByRole('status').textContent).toContain('2 faults')
  const list = screen.getByRole('list', { name: 'What could be better' })
  expect(within(list).getAllByRole('listitem')).toHaveLength(2)
  expect(list.textContent).toContain('“user” could be anybody.')
  await user.click(screen.getByRole('button', { name: /Set aside: “button”/ }))
  await user.click(screen.getByRole('button', { name: 'Set aside' }))
  expect(onAside).not.toHaveBeenCalled()
  await user.type(
    screen.getByRole('textbox', { name: 'Why it does not fit here' }),
    'It is about the button itself',
  )
  await user.keyboard('{Control>}{Enter}{/Control}')
  expect(onAside).toHaveBeenCalledWith('solution', 'It is about the button itself')
})

test('a line says who ticked it and when, and an example stands on three lines', () => {
  show(
    <TickLine
      text="Given a late answer, when it opens, then it stands on top"
      by="Maya"
      at="2026-11-20T10:00:00.000Z"
    />,
  )
  expect(screen.getByText('Given')).toBeTruthy()
  expect(screen.getByText('it stands on top')).toBeTruthy()
  expect(screen.getByText(/Maya, .*2026/)).toBeTruthy()
})
