import { QueryClientProvider } from '@tanstack/react-query'
import { Outlet, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
// The package's front door holds every part, and lazy pages would bring theirs into the first chunk with it.
import { RouterProvider } from 'react-aria/private/utils/openLink'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { queryClient } from '../data/query-client.ts'
import { SessionProvider } from '../data/session.tsx'
import { onTextChange, textSettings, textVersion } from '../text/t.ts'
import { ErrorState } from '../ui/error-state.tsx'
import { GoContext } from '../ui/go.ts'
import { expectPage } from '../ui/page-arrival.ts'
import { PageSkeleton } from '../ui/skeleton.tsx'
import { ToastRegion } from '../ui/toast.tsx'
import { useUndoToasts } from './undo-toasts.ts'

/** Around everything: language and direction for the parts, their links through the router, arrivals, toasts. */
export function RootFrame() {
  const router = useRouter()
  const version = useSyncExternalStore(onTextChange, textVersion)
  useUndoToasts()
  useEffect(
    () =>
      router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
        if (fromLocation && pathChanged) expectPage()
      }),
    [router],
  )
  // As `href`, not `to`: an address may hold a search, which `to` would take for a part of the path.
  const go = useCallback((href: string) => void router.navigate({ href }), [router])
  return (
    <I18nProvider locale={textSettings().locale}>
      <RouterProvider navigate={go}>
        <QueryClientProvider client={queryClient}>
          <SessionProvider loading={<PageSkeleton />} failed={sessionFailed}>
            <GoContext value={go}>
              <Outlet key={version} />
            </GoContext>
          </SessionProvider>
        </QueryClientProvider>
        <ToastRegion />
      </RouterProvider>
    </I18nProvider>
  )
}

const sessionFailed = (problem: unknown, again: () => void) => (
  <ErrorState problem={problem} onRetry={again} />
)
