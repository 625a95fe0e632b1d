import type { ItemState, ItemType } from '../../areas/backlog/contract.ts'
import type { SPAN_TYPES } from '../../areas/calendar/contract.ts'
import type { ToldBy } from '../../areas/launching/contract.ts'
import type { CHANNELS, IMPORTANCE, THEME_STATES } from '../../areas/listening/contract.ts'
import type { MeetingType } from '../../areas/together/contract.ts'
import type { InstitutionType } from '../../areas/workspace/contract.ts'
import type { Door } from '../../core/access/actor.ts'
import type { OutcomesContent } from './outcome-shapes.ts'
import type { EngagementContent } from './people-shapes.ts'
import type { IntegrationContent, MatrixContent, StrategyContent } from './strategy-shapes.ts'

/**
 * What a demo institution is written in: plain data with keys of its own instead of ids. The seeder turns it into a
 * year of ordinary work. Days are `2026-03-02`; a moment may name its hour, `2026-03-02 14:05`, in the institution's
 * own time zone, and otherwise gets an hour of the working day.
 */
export type Day = string
export type Key = string

export type Institution = {
  name: string
  slug: string
  institutionType: InstitutionType
  country: string
  timeZone: string
  currency: string
  /** The day on which the team began to use the workspace. */
  began: Day
}

export type GroupContent = {
  key: Key
  title: string
  size: number
  source: string
  parent?: Key
  core?: boolean
  about: string
}

export type ProductContent = { key: Key; title: string; productKind: string; purpose: string }

export type ProductRole = 'viewer' | 'contributor' | 'product-owner'

export type PersonContent = {
  key: Key
  name: string
  email: string
  job: string
  group: Key
  about?: string
  /** The day on which they were entered; the first day of the workspace where it is left out. */
  since?: Day
  /** Somebody who works in Linchpin. */
  member?: 'owner' | 'admin' | 'member'
  roles?: Readonly<Record<Key, ProductRole>>
}

export type PersonaContent = {
  key: Key
  title: string
  group: Key
  circumstances: string
  needs: readonly string[]
  feels: string
  since?: Day
}

export type ThemeContent = {
  key: Key
  title: string
  product?: Key
  parent?: Key
  since: Day
  by: Key
  description: string
  /** When it ceased to ask, and how. */
  closed?: readonly [on: Day, state: (typeof THEME_STATES)[number]]
}

export type Weight = keyof typeof IMPORTANCE
/** What a note speaks for: a theme or an item; with the sentence that says so, and how much it matters to them. */
export type Mark = readonly [of: Key, sentence?: string | null, weight?: Weight]

export type NoteContent = {
  key?: Key
  who?: Key
  group?: Key
  /** Where it differs from the session's; null waits unassigned. */
  product?: Key | null
  /** A short summary; the first line of the text where it is left out. */
  title?: string
  text: string
  /** What was said back to them. */
  back?: string
  /** They confirmed what was said back. */
  confirmed?: boolean
  for?: readonly Mark[]
}

/** Notes that came in one go: an interview, a day of tickets, a workshop, an imported survey. */
export type Session = {
  on: Day
  by: Key
  channel: (typeof CHANNELS)[number]
  product?: Key
  group?: Key
  door?: Door
  /** They were put in as one step, as a paste or an import does. */
  together?: boolean
  /** Written down this many days after they were said. */
  later?: number
  notes: readonly NoteContent[]
}

export type Step = readonly [on: Day, by: Key, state: ItemState]

export type ItemContent = {
  key: Key
  type: ItemType
  title: string
  description: string
  parent?: Key
  persona?: Key
  /** Themes that ask for it. */
  themes?: readonly Key[]
  learning?: number
  institution?: number
  lenses?: readonly [feasibility: number, viability: number, desirability: number]
  estimate?: readonly [low: number, likely: number, high: number]
  /** A line that begins with `+ ` is met by now, one with `- ` is open. */
  criteria?: readonly string[]
  why?: string
  source?: string
  duty?: boolean
  tags?: readonly string[]
  closing?: string
  waitsFor?: readonly Key[]
  splitFrom?: Key
  path: readonly Step[]
}

export type ReleaseContent = {
  key: Key
  title: string
  product: Key
  plannedOn: Day
  by: Key
  releaseOn: Day
  /** The moment at which it went live; planned where it is left out. */
  shipped?: Day
  audience: string
  notes: string
  items: readonly Key[]
  /** Who of those who asked was told, how and when. */
  told?: readonly (readonly [who: readonly Key[], how: ToldBy, on: Day])[]
}

/** Talk beneath one record: who said what, when. */
export type Thread = { on: Key; lines: readonly (readonly [on: Day, by: Key, text: string])[] }

/** What went wrong and was put right, and what was thrown away. */
export type Mishap = { on: Day; by: Key; door?: Door } & (
  | { bin: readonly Key[]; restoredOn?: Day; restoredBy?: Key }
  | { change: Key; set: Readonly<Record<string, unknown>>; undoneOn: Day; undoneBy: Key }
  | { unlink: Key; of: Key }
  | { link: Key; to: Key; type: 'relates' | 'duplicates' }
)

/** Somebody stands behind a note, by themselves or written down by another; or two notes turn out to say the same. */
export type VoiceContent = { on: Day; by: Key; door?: Door } & (
  | { behind: Key; who?: Key; quote?: string }
  | { merge: readonly Key[]; into: Key }
)

/** A stretch of the academic year, put in on the day `since`. */
export type SpanContent = {
  key: Key
  title: string
  type: (typeof SPAN_TYPES)[number]
  season?: 'fall' | 'winter' | 'spring' | 'summer'
  startsOn: Day
  endsOn: Day
  firstClassOn?: Day
  lastClassOn?: Day
  censusOn?: Day
  withdrawOn?: Day
  gradesDueOn?: Day
  since: Day
}

export type FreezeContent = { title: string; values: Readonly<Record<string, unknown>> }

export type MeetingContent = {
  key: Key
  title: string
  type: MeetingType
  /** With its hour. */
  at: Day
  minutes: number
  by: Key
  /** People and groups. */
  people: readonly Key[]
  agenda: readonly string[]
  notes: string
  outcomes: string
}

export type ActionContent = {
  key: Key
  title: string
  owner: Key
  on: Day
  due: Day
  done?: Day
  by: Key
  /** The meeting or the decision that it came from. */
  follows?: Key
  /** The release that it prepares, on which track; `before`: without it the release does not go live. */
  prepares?: { release: Key; track: 'audience' | 'training' | 'communication' | 'feedback'; before?: boolean }
  about?: string
}

export type DecisionContent = {
  key: Key
  title: string
  product: Key
  raised: Day
  by: Key
  meeting?: Key
  question: string
  options: readonly { key: Key; title: string; pros: string; cons: string }[]
  stands: readonly (readonly [option: Key, who: Key, fist: number | null, words: string])[]
  figures: readonly (readonly [option: Key | null, label: string, value: number, sum: string])[]
  chose?: readonly Key[]
  declined?: readonly Key[]
  decided: Day
  option: Key
  outcome: string
  dissent: string
  shutOut: string
  shutOutAnswer: string
  technical: string
  educational: string
  published: Day
  /** The day on which its successor was begun, which is still open. */
  askedAgain?: Day
}

export type Content = {
  institution: Institution
  groups: readonly GroupContent[]
  products: readonly ProductContent[]
  people: readonly PersonContent[]
  personas: readonly PersonaContent[]
  themes: readonly ThemeContent[]
  sessions: readonly Session[]
  /** By product, in the order in which they are to be done. */
  items: Readonly<Record<Key, readonly ItemContent[]>>
  /** The days on which the order was gone through. */
  ordered: readonly Day[]
  releases: readonly ReleaseContent[]
  threads: readonly Thread[]
  mishaps: readonly Mishap[]
  /** Who stands behind what somebody else said, and which notes were merged. */
  voices?: readonly VoiceContent[]
  /** Fields that the institution added, with what was written into them. */
  fields?: readonly OwnFieldContent[]
  strategy?: StrategyContent
  /** What the products are connected to; the college has it. */
  integrations?: readonly IntegrationContent[]
  market?: MatrixContent
  /** How things stand with people and groups; the college has it. */
  engagements?: readonly EngagementContent[]
  /** What was measured, tried and found in the way; the college has it. */
  outcomes?: OutcomesContent
  /** The academic year, where the institution keeps it here. */
  calendar?: { spans: readonly SpanContent[]; freezes: readonly FreezeContent[]; since: Day; by: Key }
  together?: {
    meetings: readonly MeetingContent[]
    actions: readonly ActionContent[]
    decisions: readonly DecisionContent[]
  }
}

/** A field of the institution's own: its description, and the values of some records, by their keys. */
export type OwnFieldContent = {
  key: Key
  on: string
  by: Key
  values: Readonly<Record<string, unknown>> & { title: string; of: string }
  /** What the field is called in the API. */
  name: string
  held: Readonly<Record<Key, unknown>>
}
