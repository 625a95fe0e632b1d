import type { AreaPages } from '../../../web/shell/area-pages.ts'

/** The pages of one part of growing; `pages.tsx` puts the parts together. */
export type PartPages = Pick<AreaPages, 'routes'> &
  Partial<Pick<AreaPages, 'create' | 'commands' | 'chain' | 'home' | 'bare' | 'sections'>>
