import '../tokens.css'
import '../base.css'
import {
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider as PageRouter,
  useRouter,
} from '@tanstack/react-router'
import { StrictMode, useSyncExternalStore } from 'react'
import { RouterProvider } from 'react-aria/private/utils/openLink'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import { listenForKeys } from '../keys/use-key.ts'
import { chosenLocale, loadLocale } from '../text/locale.ts'
import { onTextChange, textSettings, textVersion } from '../text/t.ts'
import { GoContext } from '../ui/go.ts'
import { ToastRegion } from '../ui/toast.tsx'
import { Fields } from './fields.tsx'
import { PanelDemo, RecordDemo } from './record.tsx'
import { BareDemo, ShellDemo } from './shell.tsx'
import { States } from './states.tsx'
import { Tables } from './tables.tsx'

/** Every part in every state, for the eye and for axe: `/gallery/index.html?page=tables` of the dev server. Not part of the build. */
const pages = {
  fields: Fields,
  tables: Tables,
  record: RecordDemo,
  panel: PanelDemo,
  states: States,
  shell: ShellDemo,
  bare: BareDemo,
}

const asked = new URLSearchParams(location.search).get('page') ?? ''

function Frame() {
  const router = useRouter()
  useSyncExternalStore(onTextChange, textVersion)
  return (
    <I18nProvider locale={textSettings().locale}>
      <RouterProvider navigate={(to) => void router.navigate({ to })}>
        <GoContext value={(to) => void router.navigate({ to })}>
          {asked === 'shell' || asked === 'bare' ? (
            <Outlet />
          ) : (
            <main>
              <Outlet />
            </main>
          )}
          <ToastRegion />
        </GoContext>
      </RouterProvider>
    </I18nProvider>
  )
}

const root = createRootRoute({ component: Frame })
const component = Object.entries(pages).find(([name]) => name === asked)?.[1] ?? Fields
const any = createRoute({ getParentRoute: () => root, path: '$', component })
const router = createRouter({ routeTree: root.addChildren([any]) })
listenForKeys()
await loadLocale(chosenLocale(location.search, null))
const place = document.getElementById('app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <PageRouter router={router} />
    </StrictMode>,
  )
}
