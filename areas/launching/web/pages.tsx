import type { AreaPages } from '../../../web/shell/area-pages.ts'
import { t } from '../../../web/text/t.ts'

/** Whether everybody who asked was told: said on the release's step of every chain. */
const toldOf = (release: Readonly<Record<string, unknown>>): string => {
  const { state, askers, told } = release as { state: string; askers: number; told: number }
  if (askers === 0) return t('release.nobodyAsked')
  if (state !== 'released') return t('release.waitForIt', { count: askers })
  return told === 0 ? t('release.nobodyTold') : t('release.toldOf', { told, askers })
}

export const pages: AreaPages = {
  area: 'launching',
  rail: [{ order: 60, text: 'launching.name', path: 'launch', count: 'launching.waiting' }],
  routes: [
    {
      path: 'launch',
      kind: 'release',
      load: () => import('./pages/release-list.tsx').then((page) => page.ReleaseList),
      record: () => import('./pages/release.tsx').then((page) => page.ReleasePage),
    },
  ],
  bare: [{ path: 'stop-mail', load: () => import('./pages/stop-mail.tsx').then((page) => page.StopMail) }],
  create: [{ order: 60, text: 'release.new', path: 'launch?new=release' }],
  commands: [{ id: 'release.go', text: 'release.go', words: 'release.words', path: 'launch', group: 'go' }],
  chain: [{ kind: 'release', order: 60, label: 'chain.release', gap: 'chain.release.gap', figure: toldOf }],
}
