import { Outlet, useRouter } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { RouterProvider } from 'react-aria-components'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { onTextChange, textSettings, textVersion } from '../text/t.ts'

/** Around everything: language and direction for the parts, and links of the parts through the router. */
export function RootFrame() {
  const router = useRouter()
  const version = useSyncExternalStore(onTextChange, textVersion)
  return (
    <I18nProvider locale={textSettings().locale}>
      <RouterProvider navigate={(to) => void router.navigate({ to })}>
        <Outlet key={version} />
      </RouterProvider>
    </I18nProvider>
  )
}
