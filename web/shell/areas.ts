import { lazy } from 'react'
import type { AreaPages, ChainStretch, CreateAction, PaletteCommand, RailEntry } from './area-pages.ts'

const found = import.meta.glob<AreaPages>('../../areas/*/web/pages.tsx', { eager: true, import: 'pages' })

/** The pages of every area that has some. */
export const areaPages: readonly AreaPages[] = Object.values(found)

export const railEntries: readonly RailEntry[] = areaPages
  .flatMap((pages) => pages.rail ?? [])
  .toSorted((one, other) => one.order - other.order)

export const paletteCommands: readonly PaletteCommand[] = areaPages.flatMap((pages) => pages.commands ?? [])

export const createActions: readonly CreateAction[] = areaPages
  .flatMap((pages) => pages.create ?? [])
  .toSorted((one, other) => one.order - other.order)

export const barePages = areaPages.flatMap((pages) => pages.bare ?? [])

export const mePages = areaPages.flatMap((pages) => pages.me ?? [])

/** From the voice to the win: the stretches on which the kinds of all areas stand. */
export const chainStretches: readonly ChainStretch[] = areaPages
  .flatMap((pages) => pages.chain ?? [])
  .toSorted((one, other) => one.order - other.order)

/** The sections that areas add to the page of a kind, each loaded when first shown. */
export const sectionsOf = (kind: string) => sections.filter((section) => section.kind === kind)

const sections = areaPages
  .flatMap((pages) => pages.sections ?? [])
  .map(({ kind, load }, at) => ({
    kind,
    key: `${kind} ${at}`,
    Part: lazy(() => load().then((Component) => ({ default: Component }))),
  }))

/** The parts that areas add to the home page, each loaded when home is shown. */
export const homeParts = areaPages
  .flatMap((pages) => pages.home ?? [])
  .toSorted((a, b) => a.order - b.order)
  .map(({ order, place, load }) => ({
    place,
    key: `${place} ${order}`,
    Part: lazy(() => load().then((Component) => ({ default: Component }))),
  }))
