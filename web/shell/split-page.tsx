import { Outlet, useChildMatches, useNavigate } from '@tanstack/react-router'
import { type ComponentType, lazy, Suspense } from 'react'
import { SidePanel } from '../ui/side-panel.tsx'
import { PageSkeleton } from '../ui/skeleton.tsx'
import { useWide } from '../ui/use-media.ts'
import type { PageComponent } from './area-pages.ts'
import { useFullRecord } from './full-record.ts'

/** The route component of a list whose records open beside it. */
export function splitPage(load: () => Promise<PageComponent>): PageComponent {
  const List = lazy(() => load().then((Component) => ({ default: Component })))
  return () => <SplitPage list={List} />
}

/**
 * The record stands beside its list where there is room, and instead of it where there is none.
 * The list stays mounted beside the panel: its scroll, selection and cursor are kept.
 */
function SplitPage({ list: List }: { list: ComponentType }) {
  const open = useChildMatches().length > 0
  const full = useFullRecord()
  const wide = useWide()
  const navigate = useNavigate()
  if (open && (full || !wide)) return <Outlet />
  const onClose = () => void navigate({ to: '..', search: true })
  const onFull = () => void navigate({ to: '.', search: (search: object) => ({ ...search, view: 'page' }) })
  return (
    <SidePanel panel={open ? <Outlet /> : undefined} onClose={onClose} onFull={onFull}>
      <Suspense fallback={<PageSkeleton />}>
        <List />
      </Suspense>
    </SidePanel>
  )
}
