import './tokens.css'
import './base.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { workOffline } from './data/work-offline.ts'
import { barePages } from './shell/areas.ts'
import { speak } from './shell/language.ts'
import { RootFrame } from './shell/root-frame.tsx'
import { makeRouter } from './shell/router.tsx'
import { StartFrame } from './shell/start-frame.tsx'
import { applyTheme } from './shell/theme.ts'
import { WorkspaceFrame } from './shell/workspace-frame.tsx'

/** Not awaited at the top of the module: a lazy page imports from this chunk, and would wait for it for ever. */
async function start(): Promise<void> {
  const place = document.getElementById('app')
  if (!place) throw new Error('index.html has no element with the id "app".')
  applyTheme()
  await speak()
  const router = makeRouter({
    root: RootFrame,
    workspace: WorkspaceFrame,
    start: StartFrame,
    bare: barePages,
  })
  createRoot(place).render(
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>,
  )
}

/** Without its texts there is nothing to show, not even the words for that. */
addEventListener('load', () => void workOffline().catch(() => {}))
start().catch((error: unknown) => {
  document.body.textContent = 'Linchpin could not be loaded. Nothing was lost: please load the page again.'
  throw error
})
