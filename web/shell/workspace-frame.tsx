import { Navigate, Outlet, useLocation, useNavigate, useParams } from '@tanstack/react-router'
import { useLayoutEffect, useMemo } from 'react'
import { wordsFor } from '../../core/words/vocabulary.ts'
import { call, ownWorkspace } from '../data/client.ts'
import { useSession, useWorkspace, type Workspace, WorkspaceProvider } from '../data/session.tsx'
import { undo } from '../data/undo.ts'
import { forgetSession } from '../data/work-offline.ts'
import { setText, t, textSettings } from '../text/t.ts'
import { Banner } from '../ui/banner.tsx'
import type { MenuAction, MenuGroup } from '../ui/menu.tsx'
import { createActions, mePages, paletteCommands, railEntries } from './areas.ts'
import { lastWorkspace, rememberWorkspace } from './last-workspace.ts'
import { useOwnPreferences } from './own-preferences.ts'
import { PageNotFound } from './page-states.tsx'
import type { SearchRecords } from './palette.tsx'
import { recordAddress } from './record-address.ts'
import { Shell } from './shell.tsx'
import { useKeptBanner } from './use-kept-banner.tsx'
import { useRailCounts } from './use-rail-counts.ts'

/** Around a workspace's pages: who may not be here is led to sign-in; who may, reads in the workspace's own words. */
export function WorkspaceFrame() {
  const { workspace: slug } = useParams({ strict: false })
  const { account, workspaces } = useSession()
  const { href } = useLocation()
  const workspace = workspaces.find((each) => each.slug === slug || each.id === slug)
  const home = homeOf(workspaces)
  // One's own workspace reads in the words of the institution that one works for.
  const speaks = useWords(workspace?.personal && home ? home : workspace)
  if (!account) return <Navigate to="/sign-in" search={{ to: href }} replace />
  if (!workspace) return <PageNotFound />
  if (!speaks) return null
  return (
    <WorkspaceProvider key={workspace.id} workspace={workspace}>
      <Frame />
    </WorkspaceProvider>
  )
}

/** The institution that the person works for: the one that was open last in this browser, or the first. */
const homeOf = (workspaces: readonly Workspace[]): Workspace | undefined => {
  const shared = workspaces.filter((each) => !each.personal)
  return shared.find((each) => each.slug === lastWorkspace()) ?? shared[0]
}

/** Sets vocabulary, dates and time zone of the workspace; false until they are what is shown. */
function useWords(workspace: Workspace | undefined): boolean {
  const zone = workspace?.timeZone
  const settings = textSettings()
  const { language } = settings
  const format = `${language}-${workspace?.country ?? 'GB'}`
  const words = useMemo(
    () => workspace && wordsFor(workspace.institutionType, workspace.country, workspace.vocabulary, language),
    [workspace, language],
  )
  const speaks =
    words === undefined ||
    (settings.timeZone === zone &&
      settings.formatLocale === format &&
      JSON.stringify(settings.words) === JSON.stringify(words))
  useLayoutEffect(() => {
    if (!speaks && words && zone) setText({ words, timeZone: zone, formatLocale: format })
    if (workspace && !workspace.personal) rememberWorkspace(workspace.slug)
  }, [speaks, words, zone, format, workspace])
  return speaks
}

function Frame() {
  const workspace = useWorkspace()
  const { account, workspaces } = useSession()
  const navigate = useNavigate()
  useOwnPreferences()
  const kept = useKeptBanner(account?.id ?? '')
  const counts = useRailCounts(workspace.product?.ref)
  const go = (address: string) => void navigate({ href: address })
  const base = `/${workspace.slug}`
  const home = homeOf(workspaces)
  const others = workspaces.filter((each) => each.id !== workspace.id)
  const meActions: (MenuAction | MenuGroup)[] = [
    ...mePages.map(({ text, path }) => ({ id: path, label: t(text), href: `${base}/${path}` })),
    { id: 'sign-out', label: t('me.signOut'), run: () => void signOut() },
    ...(others.length > 0
      ? [
          {
            title: t('me.workspaces'),
            actions: others.map((each) => ({
              id: each.id,
              label: each.personal ? t('me.own') : each.name,
              run: () => location.assign(`/${each.slug}`),
            })),
          },
        ]
      : []),
  ]
  return (
    <Shell
      base={base}
      // From one's own workspace the areas of the chain lead back to the institution's.
      chainBase={workspace.personal && home ? `/${home.slug}` : base}
      ownBase={`/${ownWorkspace()}`}
      workspaceName={workspace.personal ? t('me.own') : workspace.name}
      entries={railEntries}
      counts={counts}
      commands={paletteCommands}
      create={createActions}
      products={workspace.products}
      product={workspace.product}
      onProduct={workspace.setProduct}
      me={account?.name ?? ''}
      meActions={meActions}
      searchRecords={searchRecords}
      onUndo={() => void undo()}
      onGo={go}
      banner={
        kept === undefined && !workspace.demo ? undefined : (
          <>
            {workspace.demo ? <Banner>{t('shell.demo')}</Banner> : null}
            {kept}
          </>
        )
      }
    >
      <Outlet />
    </Shell>
  )
}

const searchRecords: SearchRecords = async (typed, signal) => {
  const { found } = await call('search.find', { text: typed, limit: 12 }, signal)
  return found.flatMap((each) => {
    const address = recordAddress(each.kind, each.ref)
    return address ? [{ ref: each.ref, title: each.title, kind: each.kind, address }] : []
  })
}

/** Ends the session and loads the page anew, so that nothing of it stays in memory. */
async function signOut(): Promise<void> {
  await forgetSession()
  await fetch('/api/auth/sign-out', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  location.assign('/')
}
