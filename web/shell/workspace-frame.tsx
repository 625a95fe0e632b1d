import { Outlet } from '@tanstack/react-router'

/** Around a workspace's pages. */
export function WorkspaceFrame() {
  return <Outlet />
}
