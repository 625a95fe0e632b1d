import { Navigate, useParams } from '@tanstack/react-router'
import { railEntries } from './areas.ts'

/** A workspace's own address leads to the first entry of the rail. */
export function FirstPage() {
  const { workspace = '' } = useParams({ strict: false })
  const first = railEntries.find((entry) => entry.path !== '')
  return <Navigate to={`/${workspace}/${first?.path ?? ''}`} replace />
}
