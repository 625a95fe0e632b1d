import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { announce } from './announce.ts'
import { BulkBar } from './bulk-bar.tsx'
import { Button } from './button.tsx'
import { FileDrop } from './file-drop.tsx'
import { FilterBar } from './filter-bar.tsx'
import { Columns, Page, Panel, Row, Section, Stack } from './page.tsx'
import { expectPage } from './page-arrival.ts'

test('a page has one title that can be focused, one line, and its action', () => {
  show(
    <Page title="Backlog" about="41 items in one order." action={<Button kind="primary">New item</Button>}>
      <Columns aside={<Panel>beside</Panel>}>
        <Section title="Ready" more="12" panel="padded">
          <Stack>
            <Row>row</Row>
          </Stack>
        </Section>
      </Columns>
    </Page>,
  )
  const title = screen.getByRole('heading', { level: 1, name: 'Backlog' })
  expect(title.tabIndex).toBe(-1)
  expect(screen.getByText('41 items in one order.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'New item' })).toBeTruthy()
  expect(screen.getByRole('heading', { level: 2, name: 'Ready' })).toBeTruthy()
  expect(screen.getByRole('complementary').textContent).toBe('beside')
})

test('the first page leaves the focus where it was; the next one takes it to its title', () => {
  const { rerender } = show(<Page title="Home">a</Page>)
  expect(document.activeElement).toBe(document.body)
  expectPage()
  rerender(<Page title="Backlog">b</Page>)
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Backlog' }))
})

test('a change of title without going anywhere leaves the focus alone', () => {
  const { rerender } = show(<Page title="Old name">a</Page>)
  rerender(<Page title="New name">a</Page>)
  expect(document.activeElement).toBe(document.body)
  expect(document.title).toBe('New name · Linchpin')
})

test('what is announced stands in a polite live region, and the same words can be said twice', () => {
  announce('Moved')
  const region = document.querySelector('[data-announcer]')
  const first = region?.textContent
  expect(region?.getAttribute('aria-live')).toBe('polite')
  announce('Moved')
  expect(region?.textContent).not.toBe(first)
  expect(region?.textContent?.trim()).toBe('Moved')
})

test('above a list one view is pressed, filters can be taken away, and the search is named', async () => {
  const onView = vi.fn()
  const onRemove = vi.fn()
  const onSearch = vi.fn()
  const { user, container } = show(
    <FilterBar
      label="items"
      views={[
        { id: 'all', label: 'All' },
        { id: 'ready', label: 'Ready', count: 12 },
      ]}
      view="all"
      onView={onView}
      filters={[{ id: 'state', label: 'State: Blocked', onRemove }]}
      search=""
      onSearch={onSearch}
    />,
  )
  // Testing Library does not know the element's role yet: https://html.spec.whatwg.org/#the-search-element
  expect(container.querySelector('search')?.getAttribute('aria-label')).toBe('What of items is shown')
  const views = screen.getByRole('radiogroup', { name: 'Views of items' })
  expect(within(views).getByRole('radio', { name: 'All' }).getAttribute('aria-checked')).toBe('true')
  await user.click(within(views).getByRole('radio', { name: /Ready/ }))
  expect(onView).toHaveBeenCalledWith('ready')
  await user.click(screen.getByRole('button', { name: 'Take away the filter State: Blocked' }))
  expect(onRemove).toHaveBeenCalledOnce()
  await user.type(screen.getByRole('searchbox', { name: 'Search in items' }), 'l')
  expect(onSearch).toHaveBeenCalledWith('l')
})

test('the bar of selected rows is a named region that says how many', async () => {
  const onClear = vi.fn()
  const { user } = show(
    <BulkBar count={3} onClear={onClear}>
      <Button>Move</Button>
    </BulkBar>,
  )
  expect(screen.getByRole('region', { name: 'What to do with the selected rows' }).textContent).toContain(
    '3 selected',
  )
  await user.click(screen.getByRole('button', { name: 'Clear' }))
  expect(onClear).toHaveBeenCalledOnce()
})

test('a file of the wanted kind is taken, another one is refused by name', async () => {
  const onFile = vi.fn()
  const { user, container } = show(<FileDrop label="A CSV file" accept={['.csv']} onFile={onFile} />)
  expect(screen.getByRole('button', { name: 'Choose a file' })).toBeTruthy()
  const input = container.querySelector('input[type="file"]')
  if (!(input instanceof HTMLInputElement)) throw new Error('There is no file input.')
  const notes = new File(['a,b'], 'notes.csv')
  await user.upload(input, notes)
  expect(onFile).toHaveBeenCalledWith(notes)
  input.removeAttribute('accept')
  await user.upload(input, new File(['x'], 'photo.png', { type: 'image/png' }))
  expect(onFile).toHaveBeenCalledOnce()
  expect(screen.getByText(/“photo.png” was not taken/).getAttribute('role')).toBe('status')
})
