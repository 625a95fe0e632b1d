import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { enterWorkspace, knowOwnWorkspace } from './client.ts'
import { hearLive, stopLive } from './live.ts'
import type { Output } from './types.ts'
import { useRead } from './use-read.ts'

export type Session = Output<'session.me'>
export type Workspace = Session['workspaces'][number]
export type Product = Workspace['products'][number]

type Current = Workspace & {
  /** The product that lists are about, or null for all of the workspace. */
  product: Product | null
  setProduct: (ref: string | null) => void
}

const SessionContext = createContext<Session | null>(null)
const WorkspaceContext = createContext<Current | null>(null)

/** Who is signed in and where they belong. Renders nothing of its own: `loading` shows meanwhile, `failed` when it cannot be read. */
export const SessionProvider = (props: {
  children: ReactNode
  loading: ReactNode
  failed: (problem: unknown, again: () => void) => ReactNode
}) => {
  const session = useRead('session.me', {})
  if (session.isPending) return props.loading
  if (!session.data) return props.failed(session.error, () => void session.refetch())
  // The account's own stands last; one that was restored beside it stands before it.
  knowOwnWorkspace(session.data.workspaces.findLast((each) => each.personal)?.slug ?? '')
  return <SessionContext value={session.data}>{props.children}</SessionContext>
}

/** Who is signed in; `account` is null for a stranger. */
export const useSession = (): Session => {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession needs a SessionProvider around it.')
  return session
}

const productKey = (workspaceId: string): string => `linchpin.product.${workspaceId}`

/** Enters a workspace for everything below: calls, live updates, and the chosen product. */
export const WorkspaceProvider = (props: { workspace: Workspace; children: ReactNode }) => {
  const { workspace } = props
  // Before the children's first read, which needs to know where to ask.
  enterWorkspace(workspace.slug)
  hearLive(workspace.slug)
  if (workspace.personal) knowOwnWorkspace(workspace.slug)
  const [chosen, choose] = useState(() => localStorage.getItem(productKey(workspace.id)))
  useEffect(() => {
    hearLive(workspace.slug)
    return () => stopLive(workspace.slug)
  }, [workspace.slug])
  const current = useMemo<Current>(() => {
    const only = workspace.products.length === 1 ? workspace.products[0] : undefined
    return {
      ...workspace,
      product: workspace.products.find((product) => product.ref === chosen) ?? only ?? null,
      setProduct: (ref) => {
        choose(ref)
        if (ref) localStorage.setItem(productKey(workspace.id), ref)
        else localStorage.removeItem(productKey(workspace.id))
      },
    }
  }, [workspace, chosen])
  return <WorkspaceContext value={current}>{props.children}</WorkspaceContext>
}

/** The workspace that the page is in. */
export const useWorkspace = (): Current => {
  const workspace = useContext(WorkspaceContext)
  if (!workspace) throw new Error('useWorkspace needs a WorkspaceProvider around it.')
  return workspace
}
