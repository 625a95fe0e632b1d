import { screen } from '@testing-library/react'
import { useRef, useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { SentenceText } from './sentence-text.tsx'

const text = 'It sat there. 👩🏽‍🏫 For three weeks! Nobody saw it.'
const marks = [{ id: 'h1', start: 3, end: 12 }]

function Tried({ take, leave }: { take: () => void; leave: () => void }) {
  const room = useRef<HTMLDivElement>(null)
  const [choice, setChoice] = useState({ sentence: 0, to: 0 })
  return (
    <SentenceText
      label="Sentences of the note"
      text={text}
      marks={marks}
      chosen={null}
      current={null}
      room={room}
      choosing={{ ...choice, move: (sentence, to) => setChoice({ sentence, to }), take, leave }}
    />
  )
}

const selected = () => screen.getAllByRole('option', { selected: true }).map((option) => option.textContent)

test('a note is drawn whole, its highlights as marks', () => {
  const room = { current: null }
  const { container } = show(
    <SentenceText
      label="Sentences"
      text={text}
      marks={marks}
      chosen={null}
      current={null}
      room={room}
      choosing={null}
    />,
  )
  expect(container.textContent).toBe(text)
  expect(container.querySelector('mark')?.textContent).toBe('sat there')
})

test('by keys the sentences are a list with a name, in which arrows walk and Shift takes more', async () => {
  const take = vi.fn<() => void>()
  const leave = vi.fn<() => void>()
  const { user, container } = show(<Tried take={take} leave={leave} />)
  const list = screen.getByRole('listbox', { name: 'Sentences of the note' })
  expect(container.textContent).toBe(text)
  list.focus()
  expect(selected()).toEqual(['It sat there.'])
  await user.keyboard('{ArrowDown}')
  expect(selected()).toEqual(['👩🏽‍🏫 For three weeks!'])
  expect(document.getElementById(list.getAttribute('aria-activedescendant') ?? '')?.textContent).toBe(
    '👩🏽‍🏫 For three weeks!',
  )
  await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}')
  expect(selected()).toEqual(['👩🏽‍🏫 For three weeks!', 'Nobody saw it.'])
  await user.keyboard('{Home}')
  expect(selected()).toEqual(['It sat there.'])
  await user.keyboard('{Enter}{Escape}')
  expect([take.mock.calls.length, leave.mock.calls.length]).toEqual([1, 1])
})
