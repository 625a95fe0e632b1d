import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { Page } from '../ui/page.tsx'
import { Bare } from './bare.tsx'
import { Shell, type ShellProps } from './shell.tsx'

const props: Omit<ShellProps, 'children'> = {
  base: '/w',
  workspaceName: 'Riverside College',
  entries: [
    { order: 0, text: 'Home', path: '' },
    { order: 30, text: 'Backlog', path: 'backlog', count: 'backlog.waiting' },
    { order: 110, text: 'People', path: 'people' },
  ],
  counts: { 'backlog.waiting': 4 },
  commands: [{ id: 'import', text: 'Import a file', words: 'csv', path: 'import', group: 'act' }],
  create: [{ order: 1, text: 'New item', path: 'backlog?new=item' }],
  products: [
    { ref: 'PROD-1', title: 'Gradebook' },
    { ref: 'PROD-2', title: 'Library search' },
  ],
  product: { ref: 'PROD-1', title: 'Gradebook' },
  onProduct: () => {},
  me: 'Amira Haddad',
  meActions: [{ id: 'out', label: 'Sign out' }],
  searchRecords: async () => [
    { ref: 'ITEM-7', title: 'Late-work queue', kind: 'item', address: '/w/backlog/ITEM-7' },
  ],
  onUndo: () => {},
  onGo: () => {},
}

async function open(change: Partial<ShellProps> = {}) {
  const root = createRootRoute({
    component: () => (
      <Shell {...props} {...change}>
        <Page title="Backlog">41 items</Page>
      </Shell>
    ),
  })
  const any = createRoute({ getParentRoute: () => root, path: '$', component: () => null })
  const router = createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: ['/w/backlog'] }),
  })
  const shown = show(<RouterProvider router={router} />)
  await screen.findByRole('main')
  return shown
}

test('the first Tab offers to skip to the page', async () => {
  const { user } = await open()
  await user.tab()
  const skip = screen.getByRole('link', { name: 'Skip to the page' })
  expect(document.activeElement).toBe(skip)
  expect(skip.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`)
})

test('the rail names the areas that there are, marks this one, and says what waits', async () => {
  await open()
  const rail = screen.getByRole('navigation', { name: 'Areas' })
  expect(
    within(rail)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Home', 'Backlog44 things wait for you', 'People'])
  const here = within(rail).getByRole('link', { name: /Backlog/ })
  expect(here.getAttribute('aria-current')).toBe('page')
  expect(within(rail).getByRole('link', { name: 'Home' }).hasAttribute('aria-current')).toBe(false)
})

test('the product is chosen from a menu', async () => {
  const onProduct = vi.fn()
  const { user } = await open({ onProduct })
  const [button] = screen.getAllByRole('button', { name: 'Product: Gradebook' })
  if (!button) throw new Error('There is no product switch.')
  await user.click(button)
  await user.click(await screen.findByRole('menuitemradio', { name: 'Library search' }))
  expect(onProduct).toHaveBeenCalledWith('PROD-2')
})

test('Ctrl and K opens the palette, letters find what there is and records, Enter goes', async () => {
  const onGo = vi.fn()
  const { user } = await open({ onGo })
  await user.keyboard('{Control>}k{/Control}')
  const palette = await screen.findByRole('dialog', { name: 'Go, create, do or find' })
  const field = within(palette).getByRole('searchbox')
  await waitFor(() => expect(document.activeElement).toBe(field))
  await user.keyboard('csv')
  expect(await within(palette).findByRole('menuitem', { name: 'Import a file' })).toBeTruthy()
  expect(within(palette).queryByRole('menuitem', { name: 'Home' })).toBeNull()
  expect(await within(palette).findByRole('menuitem', { name: /ITEM-7/ })).toBeTruthy()
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(onGo).toHaveBeenCalled())
})

test('C offers what can be created', async () => {
  const { user } = await open()
  await user.keyboard('c')
  const palette = await screen.findByRole('dialog', { name: 'Create' })
  expect(
    within(palette)
      .getAllByRole('menuitem')
      .map((each) => each.textContent),
  ).toEqual(['New item'])
})

test('? lists the keys, and single keys can be turned off there', async () => {
  const { user } = await open()
  await user.keyboard('?')
  const dialog = await screen.findByRole('dialog', { name: 'Keys' })
  expect(within(dialog).getByText('Next row')).toBeTruthy()
  await user.click(within(dialog).getByRole('switch', { name: 'Single-key shortcuts' }))
  expect(JSON.parse(localStorage.getItem('linchpin.keys') ?? '{}')).toMatchObject({ singleKeys: false })
  await user.click(within(dialog).getByRole('switch'))
})

test('the theme is chosen in the person’s menu and kept', async () => {
  const { user } = await open()
  await user.click(screen.getByRole('button', { name: 'You: Amira Haddad' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }))
  expect(document.documentElement.dataset['theme']).toBe('dark')
  expect(localStorage.getItem('linchpin.theme')).toBe('dark')
})

test('Ctrl and Z asks to undo', async () => {
  const onUndo = vi.fn()
  const { user } = await open({ onUndo })
  await user.keyboard('{Control>}z{/Control}')
  expect(onUndo).toHaveBeenCalledOnce()
})

test('a page without a workspace has its own main, title and skip link', () => {
  show(<Bare title="Sign in">form</Bare>)
  expect(screen.getByRole('heading', { level: 1, name: 'Sign in' })).toBeTruthy()
  expect(screen.getByRole('main').textContent).toContain('form')
  expect(screen.getByRole('link', { name: 'Skip to the page' })).toBeTruthy()
  expect(document.title).toBe('Sign in · Linchpin')
})
