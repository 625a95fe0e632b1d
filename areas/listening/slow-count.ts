/**
 * Voices counted slowly, as somebody would who has every note on a card. It shares nothing with what it is compared
 * with: no query, no kept figure, no rule of the area. For tests only.
 */

export type NoteState = {
  by: number | null
  group: number | null
  binned: boolean
  into: number | null
  votes: number[]
}
export type State = {
  notes: NoteState[]
  themes: { parent: number | null; binned: boolean }[]
  groupOf: number[]
  /** Note and theme; one plain link at most. */
  under: [note: number, theme: number][]
  direct: { id: string; note: number; item: number; importance: number }[]
  asks: { id: string; theme: number; item: number }[]
}
/** The note that one counts as. */
export const rootOf = (state: State, at: number): number => {
  const into = state.notes[at]?.into ?? null
  return into === null ? at : rootOf(state, into)
}
/** A theme with all that hangs below it, what lies in the bin too. */
export const below = (state: State, theme: number): number[] => [
  theme,
  ...state.themes.flatMap((each, at) => (each.parent === theme ? below(state, at) : [])),
]

export type Sums = { notes: number; people: number; importance: number; groups: string[] }

/** Which notes and themes somebody may read, by their place. */
export type Sight = { note: (at: number) => boolean; theme: (at: number) => boolean }

/** Counts one theme or item as somebody would who has all notes on cards: pile by pile, nothing kept, nothing joined. */
export const countSlowly = (state: State, of: { theme: number } | { item: number }, sees: Sight): Sums => {
  const seesTheme = (at: number) => !state.themes[at]?.binned && sees.theme(at)
  const opens = (at: number) => !state.notes[at]?.binned && sees.note(at)
  const piles = new Set<number>()
  const walk = (theme: number): void => {
    if (piles.has(theme)) return
    piles.add(theme)
    for (const at of state.themes.keys()) if (state.themes[at]?.parent === theme && seesTheme(at)) walk(at)
  }
  if ('theme' in of) walk(of.theme)
  else for (const ask of state.asks) if (ask.item === of.item && seesTheme(ask.theme)) walk(ask.theme)
  const direct = 'item' in of ? state.direct.filter((link) => link.item === of.item) : []
  const cards = [
    ...state.under.flatMap(([note, theme]) => (piles.has(theme) ? [note] : [])),
    ...direct.map((link) => link.note),
  ].filter((note) => opens(note) && opens(rootOf(state, note)))
  const heard = new Set(cards.map((note) => rootOf(state, note)))
  const who = new Set<number>()
  const inGroup = new Map<number | null, { notes: Set<number>; people: Set<number> }>()
  const group = (at: number | null) => {
    const found = inGroup.get(at) ?? { notes: new Set<number>(), people: new Set<number>() }
    inGroup.set(at, found)
    return found
  }
  for (const [at, note] of state.notes.entries()) {
    if (!opens(at) || !heard.has(rootOf(state, at))) continue
    group(note.group).notes.add(rootOf(state, at))
    if (note.by !== null) {
      who.add(note.by)
      group(note.group).people.add(note.by)
    }
    for (const voter of note.votes) {
      who.add(voter)
      group(state.groupOf[voter] ?? null).people.add(voter)
    }
  }
  const importance = direct
    .filter((link) => cards.includes(link.note))
    .reduce((sum, link) => sum + link.importance, 0)
  const groupsSaid = [...inGroup].map(
    ([at, each]) => `${at ?? 'none'}: ${each.notes.size}, ${each.people.size}`,
  )
  return { notes: heard.size, people: who.size, importance, groups: groupsSaid.sort() }
}
