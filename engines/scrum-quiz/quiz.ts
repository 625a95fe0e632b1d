/** The parts of the Scrum Guide (2020) that a question may rest on. */
export const GUIDE_PARTS = [
  'theory',
  'values',
  'team',
  'developers',
  'product-owner',
  'scrum-master',
  'sprint',
  'sprint-planning',
  'daily-scrum',
  'sprint-review',
  'sprint-retrospective',
  'product-backlog',
  'sprint-backlog',
  'increment',
] as const
export type GuidePart = (typeof GUIDE_PARTS)[number]

/** A question with four answers of which one is right, why, and where that stands. Written for Linchpin. */
export type Question = {
  id: string
  part: GuidePart
  text: string
  options: readonly [string, string, string, string]
  /** The place of the right answer among the options, 0 to 3. */
  right: number
  why: string
}

/** How many questions a quiz asks. */
export const ASKED = 10
/** From this many right answers on the quiz shows the skill. */
export const ENOUGH = 7

/**
 * Ten questions by chance. `random` gives numbers from 0 up to 1; each set of ten is as likely as any other (the first
 * steps of a Fisher–Yates shuffle).
 */
export const drawn = <T>(all: readonly T[], random: () => number, count = ASKED): T[] => {
  const rest = [...all]
  return Array.from({ length: Math.min(count, rest.length) }, () => {
    const [taken] = rest.splice(Math.floor(random() * rest.length), 1)
    return taken as T
  })
}

export type Given = { id: string; answer: number | null }
export type Marked = Given & { right: number; isRight: boolean; why: string; part: GuidePart }

/** Marks answers. What was left open counts as not right; a question that there is not is left out. */
export const marked = (all: readonly Question[], given: readonly Given[]): Marked[] =>
  given.flatMap(({ id, answer }) => {
    const question = all.find((each) => each.id === id)
    if (!question) return []
    const { right, why, part } = question
    return [{ id, answer, right, isRight: answer === right, why, part }]
  })
