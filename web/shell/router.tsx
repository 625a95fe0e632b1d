import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import { PageSkeleton } from '../ui/skeleton.tsx'
import type { AreaRoute, PageComponent } from './area-pages.ts'
import { areaPages } from './areas.ts'
import { FirstPage } from './first-page.tsx'
import { PageError, PageNotFound } from './page-states.tsx'
import { splitPage } from './split-page.tsx'

export type Frames = {
  /** Around everything: providers, announcer, toasts. */
  root: RouteComponent
  /** Around a workspace's pages: rail, top, palette. */
  workspace: RouteComponent
  /** `/`: goes to the last workspace, or to sign-in. */
  start: RouteComponent
  /** Pages without a workspace, in the bare layout: sign-in, onboarding, invitations. */
  bare?: readonly { path: string; load: () => Promise<PageComponent> }[]
}

/** The router over all areas' pages. `frames` come from outside, so that the shell can be tried without a server. */
export function makeRouter(frames: Frames) {
  const root = createRootRoute({ component: frames.root, notFoundComponent: PageNotFound })
  const start = createRoute({ getParentRoute: () => root, path: '/', component: frames.start })
  const bare = (frames.bare ?? []).map(({ path, load }) =>
    createRoute({ getParentRoute: () => root, path, component: lazyPage(load) }),
  )
  const workspace = createRoute({
    getParentRoute: () => root,
    path: '/$workspace',
    component: frames.workspace,
    notFoundComponent: PageNotFound,
  })
  const first = createRoute({ getParentRoute: () => workspace, path: '/', component: FirstPage })
  const pages = areaPages.flatMap((area) => area.routes).map((route) => pageRoute(workspace, route))
  return createRouter({
    routeTree: root.addChildren([start, ...bare, workspace.addChildren([first, ...pages])]),
    defaultPreload: 'intent',
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: PageError,
    defaultPendingMs: 150,
    scrollRestoration: true,
  })
}

function pageRoute(parent: AnyRoute, { path, load, record }: AreaRoute): AnyRoute {
  const getParentRoute = () => parent
  if (!record) return createRoute({ getParentRoute, path, component: lazyPage(load) })
  const list = createRoute({ getParentRoute, path, component: splitPage(load) })
  const detail = createRoute({ getParentRoute: () => list, path: '$ref', component: lazyPage(record) })
  return list.addChildren([detail])
}

const lazyPage = (load: () => Promise<PageComponent>): RouteComponent =>
  lazyRouteComponent(() => load().then((Component) => ({ default: Component })))
