import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { show } from '../testing/show.tsx'
import { Link } from './link.tsx'

test('a link within the product has an address and goes there without loading the page anew', async () => {
  const root = createRootRoute()
  const home = createRoute({
    getParentRoute: () => root,
    path: '/',
    component: () => (
      <Link to="/w/backlog" look="primary">
        Open the backlog
      </Link>
    ),
  })
  const backlog = createRoute({
    getParentRoute: () => root,
    path: '/w/backlog',
    component: () => <p>41 items</p>,
  })
  const router = createRouter({
    routeTree: root.addChildren([home, backlog]),
    history: createMemoryHistory(),
  })
  const { user } = show(<RouterProvider router={router} />)
  const link = await screen.findByRole('link', { name: 'Open the backlog' })
  expect(link.getAttribute('href')).toBe('/w/backlog')
  await user.tab()
  expect(document.activeElement).toBe(link)
  await user.keyboard('{Enter}')
  expect(await screen.findByText('41 items')).toBeTruthy()
})
