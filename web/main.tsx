import './tokens.css'
import './base.css'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RootFrame } from './shell/root-frame.tsx'
import { makeRouter } from './shell/router.tsx'
import { StartFrame } from './shell/start-frame.tsx'
import { WorkspaceFrame } from './shell/workspace-frame.tsx'
import { chosenLocale, loadLocale } from './text/locale.ts'

const place = document.getElementById('app')
if (!place) throw new Error('index.html has no element with the id "app".')

await loadLocale(chosenLocale(location.search, localStorage.getItem('linchpin.locale')))
const router = makeRouter({ root: RootFrame, workspace: WorkspaceFrame, start: StartFrame })
createRoot(place).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
