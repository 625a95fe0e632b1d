import type { ReactNode } from 'react'

/** A page: it takes nothing, and reads its address by hooks. */
export type PageComponent = () => ReactNode

/** A page below the workspace. `load` is a lazy import, so that an area costs the first page a few bytes only. */
export type AreaRoute = {
  /** Below `/$workspace/`, in the router's spelling: `backlog`, `backlog/$ref`, `settings/people`. */
  path: string
  load: () => Promise<PageComponent>
  /**
   * For a list: the record that opens beside it on wide screens and as a page on narrow ones, at `<path>/$ref`.
   * The record reads its ref with `useParams({ strict: false }).ref`.
   */
  record?: () => Promise<PageComponent>
  /** The kind of those records: links to one lead to `<path>/$ref`. */
  kind?: string
  /** The pages of what is personal: they stand in the person's own workspace, wherever a link to them is shown. */
  own?: boolean
}

/** An entry of the left rail. Entries stand in the order of the chain. */
export type RailEntry = {
  /** home 0, listening 10, strategy 20, backlog 30, deciding 40, delivering 50, launching 60, learning 70, including 80, growing 90; below the line from 100: calendar 100, people 110, settings 120. */
  order: number
  /** Text key of the name. */
  text: string
  /** Below `/$workspace/`; empty for home. */
  path: string
  /** Leads into the person's own workspace. */
  own?: boolean
  /** The operation that answers `{ count }` of what waits for the person here, called `<area>.waiting`: overview.waiting asks all of them. */
  count?: `${string}.waiting` | 'notice.count'
}

/** Something the palette offers: a place to go, a thing to create, an act. */
export type PaletteCommand = {
  id: string
  text: string
  /** Words people may type instead, a text key with words separated by commas. */
  words?: string
  /** Below `/$workspace/`; may carry a search (`listen?new=note`). */
  path: string
  own?: boolean
  group: 'go' | 'create' | 'act'
}

/** Something that `C` and the palette can create. */
export type CreateAction = {
  order: number
  /** Text key: "New item". */
  text: string
  /** Where its form is, below `/$workspace/`. */
  path: string
  own?: boolean
}

/** One stretch of the chain of evidence, on which records of one kind stand. */
export type ChainStretch = {
  kind: string
  /** Its place from the voice to the win: the `chainStep` of the kind. */
  order: number
  /** Text key of the stretch: "Voices". */
  label: string
  /** Text key for several records there, given `count`: "{count} notes". Without it the nearest one is shown. */
  many?: string
  /** Text key for what is missing while nothing stands there: "Nobody asked for it". */
  gap: string
  /** What the one record there says of itself, from its own figures: "24 of 31 told". */
  figure?: (record: Readonly<Record<string, unknown>>) => string
  /**
   * The records here are the reader's own. `walk` answers the chain of one of them by its ref; `resting` answers which
   * of them rest on shared records, by their ids. Both are asked in the person's own workspace, and of nobody else.
   */
  own?: { walk: string; resting: string }
}

/** What an area brings to the web: the `pages` of `areas/<area>/web/pages.tsx`. Keep that file tiny. */
export type AreaPages = {
  area: string
  rail?: readonly RailEntry[]
  routes: readonly AreaRoute[]
  commands?: readonly PaletteCommand[]
  create?: readonly CreateAction[]
  chain?: readonly ChainStretch[]
  /** Pages that need no workspace, in the bare layout: sign-in, onboarding, an invitation. Paths from the root. */
  bare?: readonly AreaRoute[]
  /** What this area adds to the page of another area's kind: the notes of a person. It is given the record's ref. */
  sections?: readonly { kind: string; load: () => Promise<(props: { refText: string }) => ReactNode> }[]
  /** Parts that an area adds to the home page: in the main column, or beside it; in the order of `order`. */
  home?: readonly { order: number; place: 'main' | 'aside'; load: () => Promise<PageComponent> }[]
  /** What the person's own menu offers: `{ text, path }` below `/$workspace/`. */
  me?: readonly { text: string; path: string }[]
}
