import { screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { AttachmentList } from './attachment-list.tsx'
import { CommentBox } from './comment-box.tsx'
import { CommentList } from './comment-list.tsx'
import { MentionArea } from './mention-area.tsx'
import { labelFor, type Named, toSent, toWritten, typedName } from './mention-words.ts'
import { ReactionBar } from './reaction-bar.tsx'

const ANA = { ref: 'PERSON-3', name: 'Ana Ruiz' }
const ANDREW = { ref: 'PERSON-4', name: 'Andrew Cole' }
const load = async (typed: string) =>
  [ANA, ANDREW].filter((each) => each.name.toLowerCase().includes(typed.toLowerCase()))

function Area({ seen = () => {} }: { seen?: (value: string, named: Named) => void }) {
  const [value, setValue] = useState('')
  const [named, setNamed] = useState<Named>({})
  seen(value, named)
  return (
    <MentionArea
      label="Comment"
      name="text"
      value={value}
      onChange={setValue}
      named={named}
      onNamed={setNamed}
      load={load}
    />
  )
}

test('an @ offers people by name; arrows choose and Enter takes, and the focus stays in the text', async () => {
  const seen = vi.fn()
  const { user } = show(<Area seen={seen} />)
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Comment' })
  await user.type(box, 'Ask @an')
  const people = await screen.findByRole('listbox', { name: 'People' })
  const [first, second] = within(people).getAllByRole('option')
  expect([first?.textContent, second?.textContent]).toEqual(['Ana RuizPERSON-3', 'Andrew ColePERSON-4'])
  expect(box.getAttribute('aria-activedescendant')).toBe(first?.id)
  await user.keyboard('{ArrowDown}')
  expect(box.getAttribute('aria-activedescendant')).toBe(second?.id)
  await user.keyboard('{Enter}about it')
  expect(box.value).toBe('Ask @Andrew Cole about it')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(document.activeElement).toBe(box)
  expect(seen).toHaveBeenLastCalledWith('Ask @Andrew Cole about it', { 'Andrew Cole': 'PERSON-4' })
})

test('Escape leaves what was typed, and an address of mail offers nobody', async () => {
  const { user } = show(<Area />)
  const box = screen.getByRole<HTMLTextAreaElement>('textbox')
  await user.type(box, '@an')
  await screen.findByRole('listbox')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  await user.type(box, 'd so, ana@an')
  expect(box.value).toBe('@and so, ana@an')
  expect(screen.queryByRole('listbox')).toBeNull()
})

test('who is named travels as a ref, and comes back under the name of now', () => {
  const named = { 'Ana Ruiz': 'PERSON-3', Ana: 'PERSON-9' }
  const sent = toSent('@Ana Ruiz and @Ana, not @Anatol or ana@Ana', named)
  expect(sent).toBe('@PERSON-3 and @PERSON-9, not @Anatol or ana@PERSON-9')
  expect(toWritten('@PERSON-3, @PERSON-30', [ANA])).toEqual({
    text: '@Ana Ruiz, @PERSON-30',
    named: { 'Ana Ruiz': 'PERSON-3' },
  })
  expect(labelFor({ ref: 'PERSON-8', name: 'Ana Ruiz' }, { 'Ana Ruiz': 'PERSON-3' })).toBe(
    'Ana Ruiz (PERSON-8)',
  )
  expect(typedName('(@Ana Ru', 8)).toEqual({ typed: 'Ana Ru', from: 1 })
})

test('a reaction says its word, how many and who; pressing it says it too', async () => {
  const onReact = vi.fn()
  const { user } = show(
    <ReactionBar
      words={['agree', 'thanks']}
      pictures={{ agree: '+', thanks: '*' }}
      mine="me"
      reactions={[
        {
          what: 'thanks',
          people: [
            { id: 'a', name: 'Ana' },
            { id: 'me', name: 'You' },
          ],
        },
      ]}
      onReact={onReact}
    />,
  )
  const said = screen.getByRole('button', { name: 'Thank you 2: Ana, You' })
  expect(said.getAttribute('aria-pressed')).toBe('true')
  await user.click(said)
  expect(onReact).toHaveBeenLastCalledWith('thanks', false)
  await user.click(screen.getByRole('button', { name: 'React with one word' }))
  await user.click(await screen.findByRole('menuitemradio', { name: /I agree/ }))
  expect(onReact).toHaveBeenLastCalledWith('agree', true)
})

test('a file is a link by its name, with its size, what is odd about it, and a way to take it away', async () => {
  const onRemove = vi.fn()
  const { user } = show(
    <AttachmentList
      label="Attached files"
      files={[
        {
          id: '1',
          name: '<b>plan</b>.png',
          size: 2_400_000,
          href: '/f/1',
          drawn: '/f/1?draw',
          note: 'It is text',
          onRemove,
        },
      ]}
    />,
  )
  const list = screen.getByRole('list', { name: 'Attached files' })
  expect(within(list).getByRole('link', { name: '<b>plan</b>.png' }).getAttribute('href')).toBe('/f/1')
  expect(list.textContent).toContain('2.4 MB')
  expect(list.textContent).toContain('It is text')
  await user.click(within(list).getByRole('button', { name: 'Remove <b>plan</b>.png' }))
  expect(onRemove).toHaveBeenCalledOnce()
})

test('an answer is written below the thread that it belongs to, and goes to its last word', async () => {
  const onAdd = vi.fn(async () => {})
  const at = '2026-11-18T09:00:00Z'
  const { user } = show(
    <CommentList
      draft="ITEM-2"
      onAdd={onAdd}
      comments={[
        { id: 'a', who: 'Amira', at, body: 'Why?' },
        { id: 'gone', who: null, at, isRemoved: true, body: '' },
        { id: 'b', who: 'Ben', at, threadId: 'a', body: 'Because.' },
        { id: 'c', who: 'Cem', at, threadId: 'gone', body: 'Indeed.' },
      ]}
    />,
  )
  expect(screen.getByText('A comment was removed here.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Answer Ben' }))
  await user.type(screen.getByRole('textbox', { name: 'Answer Ben' }), 'I see.')
  await user.click(screen.getByRole('button', { name: 'Answer' }))
  expect(onAdd).toHaveBeenCalledWith({ text: 'I see.', files: [] }, 'b')
})

test('a box says how large a file may be before one is chosen, and sends it along', async () => {
  const onSend = vi.fn(async () => {})
  const { user } = show(
    <CommentBox label="Write" submit="Send" onSend={onSend} people={load} largest={1_000_000} />,
  )
  expect(screen.getByText('Up to 1 MB')).toBeTruthy()
  const file = new File(['x'], 'plan.txt', { type: 'text/plain' })
  const box = screen.getByRole('textbox', { name: 'Write' })
  await user.click(box)
  await user.paste({ files: [file], getData: () => '' } as unknown as DataTransfer)
  expect(await screen.findByText('plan.txt')).toBeTruthy()
  await user.type(box, 'Here')
  await user.click(screen.getByRole('button', { name: 'Send' }))
  expect(onSend).toHaveBeenCalledWith({ text: 'Here', files: [file] })
})
