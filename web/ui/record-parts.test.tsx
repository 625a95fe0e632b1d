import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { Breadcrumb } from './breadcrumb.tsx'
import { Chain, type ChainStep } from './chain.tsx'
import { CommentList } from './comment-list.tsx'
import { FigureTable } from './figure-table.tsx'
import { FieldChanges, HistoryList } from './history-list.tsx'
import { KeyValues } from './key-values.tsx'
import { pieces, Quote } from './quote.tsx'
import { AsidePanel, RecordPage } from './record-page.tsx'
import { Count, RefLabel, Tag } from './tag.tsx'

const now = Date.parse('2026-11-21T12:00:00Z')
const steps: ChainStep[] = [
  { key: 'voices', label: 'Voices', title: '38 notes', detail: '31 people', href: '/w/listen/notes' },
  { key: 'item', label: 'Item', title: 'Late-work queue', here: true },
  { key: 'win', label: 'Win', title: 'Nobody has been told', gap: true },
]

test('the chain is a named list of steps with headings; links lead on, the current step and gaps are said', () => {
  show(<Chain steps={steps} />)
  const chain = screen.getByRole('navigation', { name: 'Chain of evidence' })
  const [voices, item, win] = within(chain).getAllByRole('listitem')
  expect(
    within(chain)
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent),
  ).toEqual(['Voices', 'Item', 'Win'])
  expect(screen.getByRole('link', { name: '38 notes' }).getAttribute('href')).toBe('/w/listen/notes')
  expect(voices?.hasAttribute('aria-current')).toBe(false)
  expect(item?.getAttribute('aria-current')).toBe('step')
  expect(win?.textContent).toContain('Missing: Nobody has been told')
})

test('history says who did what when, through which door, and each field before and after', async () => {
  const onUndo = vi.fn()
  const { user } = show(
    <HistoryList
      now={now}
      onUndo={onUndo}
      entries={[
        {
          id: 'h1',
          at: '2026-11-20T12:00:00Z',
          who: 'Ben Okafor',
          door: 'cli',
          what: 'changed the state',
          changes: [
            { label: 'State', before: 'Ready', after: 'Released' },
            { label: 'Estimate', before: null, after: '8' },
          ],
        },
      ]}
    />,
  )
  const entry = screen.getByRole('listitem')
  expect(entry.textContent).toContain('Ben Okafor changed the state')
  expect(entry.textContent).toContain('yesterday · from the command line')
  expect(within(entry).getByRole('deletion').textContent).toBe('Ready')
  expect(
    within(entry)
      .getAllByRole('insertion')
      .map((each) => each.textContent),
  ).toEqual(['Released', '8'])
  await user.click(screen.getByRole('button', { name: 'Undo: changed the state' }))
  expect(onUndo).toHaveBeenCalledWith('h1')
})

test('an erased author is named as such, and an empty history says so', () => {
  const entry = {
    id: 'h',
    at: '2026-11-20T12:00:00Z',
    who: null,
    door: 'site',
    what: 'created it',
    changes: [],
  }
  const { rerender } = show(<HistoryList entries={[entry]} now={now} />)
  expect(screen.getByRole('listitem').textContent).toContain('Somebody whose data was erased created it')
  rerender(<HistoryList entries={[]} />)
  expect(screen.getByText('Nothing has happened here yet.')).toBeTruthy()
})

test('a comment is an article named by its author; a new one is sent and its box emptied', async () => {
  const onAdd = vi.fn(async (_said: { text: string }) => {})
  const { user } = show(
    <CommentList
      now={now}
      draft="ITEM-1"
      onAdd={onAdd}
      comments={[{ id: 'c', who: 'Amira', at: '2026-11-18T09:00:00Z', body: 'Why?' }]}
    />,
  )
  expect(screen.getByRole('article', { name: 'Comment by Amira' }).textContent).toContain('Why?')
  const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Write a comment' })
  await user.type(box, 'Because.')
  await user.click(screen.getByRole('button', { name: 'Comment' }))
  expect(onAdd).toHaveBeenCalledWith({ text: 'Because.', files: [] })
  expect(box.value).toBe('')
})

test('a comment that is refused stays in its box', async () => {
  const { user } = show(
    <CommentList
      draft="ITEM-1"
      comments={[]}
      onAdd={() => Promise.reject({ title: 'Not taken', detail: 'Try again.' })}
    />,
  )
  await user.type(screen.getByRole('textbox'), 'Because.')
  await user.click(screen.getByRole('button', { name: 'Comment' }))
  expect(screen.getByRole('region', { name: 'Not taken' })).toBeTruthy()
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Because.')
})

test('key and value stand together', () => {
  show(<KeyValues pairs={[{ key: 'owner', label: 'Owner', value: 'You' }]} />)
  expect(screen.getByRole('term').textContent).toBe('Owner')
  expect(screen.getByRole('definition').textContent).toBe('You')
})

test('a quote keeps its words and marks what matters', () => {
  show(
    <Quote text="It sat there for three weeks." marks={[{ start: 0, end: 12 }]} source="Student, 12 March" />,
  )
  expect(screen.getByRole('figure', { name: '' })).toBeTruthy()
  expect(screen.getByRole('blockquote').textContent).toBe('It sat there for three weeks.')
  expect(screen.getByRole('mark').textContent).toBe('It sat there')
})

test('marks that overlap, are empty or lie beyond the text do no harm', () => {
  const cut = pieces('abcdef', [
    { start: 1, end: 3 },
    { start: 2, end: 4 },
    { start: 5, end: 5 },
    { start: 5, end: 99 },
    { start: -3, end: 0 },
  ])
  expect(cut.map((each) => each.text).join('')).toBe('abcdef')
  expect(cut.filter((each) => each.isMarked).map((each) => each.text)).toEqual(['bc', 'd', 'f'])
})

test('a record has one title, its chain, then comments, then history', () => {
  show(
    <RecordPage
      title="Late-work queue"
      above={
        <>
          <RefLabel>ITEM-7</RefLabel> <Tag tone="ok">Ready</Tag>
        </>
      }
      chain={<Chain steps={steps} />}
      aside={<AsidePanel title="Criteria">Told apart</AsidePanel>}
      comments="said"
      history="done"
    >
      own
    </RecordPage>,
  )
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Late-work queue')
  expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
    'Chain of evidence',
    'Comments and files',
    'History',
  ])
  expect(screen.getByRole('complementary').textContent).toContain('Criteria')
  expect(document.title).toBe('Late-work queue · Linchpin')
})

test('the way back up is a named list of links', () => {
  show(<Breadcrumb crumbs={[{ label: 'Backlog', href: '/w/backlog' }]} />)
  const way = screen.getByRole('navigation', { name: 'Where this page lies' })
  expect(within(way).getByRole('link', { name: 'Backlog' }).getAttribute('href')).toBe('/w/backlog')
})

test('a count is read with what it counts', () => {
  show(<Count value={12} label="12 things wait for you" />)
  expect(screen.getByText('12').getAttribute('aria-hidden')).toBe('true')
  expect(screen.getByText('12 things wait for you')).toBeTruthy()
})

test('a table of figures is named, each row by its first cell, and each figure says its column where rows become lines', () => {
  show(
    <FigureTable
      label="Check-ins"
      rows={[{ day: 'Oct 26', value: 34 }]}
      keyOf={({ day }) => day}
      columns={[
        { key: 'day', label: 'Day', cell: ({ day }) => day },
        { key: 'value', label: 'Where it stands', isFigure: true, cell: ({ value }) => value },
      ]}
    />,
  )
  const table = screen.getByRole('table', { name: 'Check-ins' })
  const row = within(table).getByRole('row', { name: 'Oct 26 34' })
  expect(within(row).getByRole('rowheader').textContent).toBe('Oct 26')
  expect(within(table).getByRole('columnheader', { name: 'Where it stands' })).toBeTruthy()
  expect(within(row).getByRole('cell').dataset['label']).toBe('Where it stands')
})

test('a change of a field is a term with what was and what became of it', () => {
  show(<FieldChanges changes={[{ label: 'State', before: 'New', after: 'Ready' }]} />)
  expect(screen.getByRole('term').textContent).toBe('State')
  expect(screen.getByRole('definition').textContent).toMatch(/New.*became.*Ready/)
})
