import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { toastQueue } from './toast-queue.ts'

const Region = lazy(() => import('./toast-region.tsx').then((module) => ({ default: module.ShownToasts })))

/** Where toasts appear. Shown once, by the shell; what draws them is fetched with the first one. */
export function ToastRegion() {
  const isWanted = useSyncExternalStore(
    (changed) => toastQueue.subscribe(changed),
    () => toastQueue.visibleToasts.length > 0,
  )
  const [wasWanted, setWanted] = useState(isWanted)
  if (isWanted && !wasWanted) setWanted(true)
  return wasWanted || isWanted ? (
    <Suspense>
      <Region />
    </Suspense>
  ) : null
}
