import { Navigate } from '@tanstack/react-router'
import { useSession } from '../data/session.tsx'
import { lastWorkspace } from './last-workspace.ts'

/** `/`: leads to the workspace that was open last, to the first questions, or to sign-in. */
export function StartFrame() {
  const { account, needsOnboarding, workspaces } = useSession()
  if (!account) return <Navigate to="/sign-in" replace />
  const last = workspaces.find((each) => each.slug === lastWorkspace())
  const first = last ?? workspaces.find((each) => !each.personal)
  if (!first || (needsOnboarding && !last)) return <Navigate to="/welcome" replace />
  return <Navigate to={`/${first.slug}`} replace />
}
