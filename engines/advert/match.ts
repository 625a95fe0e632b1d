import { TERMS } from './terms.ts'
import { ADVERT_SKILLS, type Found, foundIn, patternOf } from './topics.ts'
import { german } from './words-de.ts'
import { english } from './words-en.ts'

/** Something that a person can show: its words, and the skills that it was said to build. */
export type Evidence = { ref: string; title: string; text: string; skills: readonly string[] }

export type Ask = {
  sort: 'skill' | 'term'
  /** The key of a skill, or the name that stands for itself. */
  topic: string
  /** The words of the advert by which it was found, each with how often. */
  found: Found[]
  /** Mentions, weighed: what is demanded counts double, what is nice to have half. */
  weight: number
  /** This weight of all weights of its sort, 0 to 1. */
  share: number
  /** What speaks for it, and the words or the skill by which that was found. */
  covered: { ref: string; title: string; by: string[] }[]
}

export type Match = {
  /** The most asked for first. */
  asks: Ask[]
  /** The share of the weight of skills that something speaks for, 0 to 1; null where no skill was found. */
  coverage: number | null
  /** Years that are asked for, with the words. */
  years: { years: number; words: string }[]
}

const DEMANDED =
  /\b(?:must|required?|requires|requirements|essential|mandatory|minimum|at least)\b|(?:zwingend|erforderlich|voraussetz|notwendig|mindestens|setzen wir voraus)/iu
const NICE =
  /\b(?:preferred|desirable|nice to have|a plus|bonus|ideally|advantage)\b|(?:von vorteil|wünschenswert|idealerweise|gerne auch|pluspunkt)/iu
/** What the employer gives is not asked for. */
const OFFERED = /\b(?:we offer|you will get|benefits include|what you get)\b|(?:wir bieten|sie erhalten)/iu
const YEARS =
  /(\d{1,2})\s*(?:\+|-|–|bis|to)?\s*(?:\d{1,2})?\s*\+?\s*(?:years?|yrs?|jahren?|jahre)(?!\p{L})/giu

const patterns = new Map<string, RegExp>([
  ...ADVERT_SKILLS.map((skill) => [skill, patternOf([...english[skill], ...german[skill]])] as const),
  ...Object.entries(TERMS).map(([term, words]) => [`term:${term}`, patternOf(words)] as const),
])

/** Sentences and lines: within one, what is demanded or only wished for is said. */
const piecesOf = (text: string): string[] =>
  text.split(/\r?\n|(?<=[.!?])\s+/).filter((piece) => piece.trim() !== '')

const weightOf = (piece: string): number => {
  if (OFFERED.test(piece)) return 0
  if (NICE.test(piece)) return 0.5
  return DEMANDED.test(piece) ? 2 : 1
}

/**
 * Reads an advert for the skills and names that it asks for, and holds it against what somebody can show. It looks for
 * words of two lists, English and German, and for nothing else: each find names its words. No service is asked.
 */
export const matchAdvert = (advert: string, evidence: readonly Evidence[]): Match => {
  const pieces = piecesOf(advert)
  const topics = [
    ...ADVERT_SKILLS.map((topic) => ({
      sort: 'skill' as const,
      topic: topic as string,
      key: topic as string,
    })),
    ...Object.keys(TERMS).map((topic) => ({ sort: 'term' as const, topic, key: `term:${topic}` })),
  ]
  const asks = topics.flatMap(({ sort, topic, key }): Ask[] => {
    const pattern = patterns.get(key)
    if (!pattern) return []
    const found = foundIn(advert, pattern)
    if (found.length === 0) return []
    const weight = pieces.reduce((sum, piece) => sum + mentions(foundIn(piece, pattern)) * weightOf(piece), 0)
    if (weight === 0) return []
    return [{ sort, topic, found, weight, share: 0, covered: coveredBy(topic, pattern, evidence) }]
  })
  const total = (sort: Ask['sort']): number =>
    asks.reduce((sum, ask) => sum + (ask.sort === sort ? ask.weight : 0), 0)
  const totals = { skill: total('skill'), term: total('term') }
  const shared = asks
    .map((ask) => ({ ...ask, share: totals[ask.sort] === 0 ? 0 : ask.weight / totals[ask.sort] }))
    .toSorted((a, b) => a.sort.localeCompare(b.sort) || b.weight - a.weight || a.topic.localeCompare(b.topic))
  const skills = shared.filter(({ sort }) => sort === 'skill')
  return {
    asks: shared,
    coverage:
      skills.length === 0
        ? null
        : skills.reduce((sum, { share, covered }) => sum + (covered.length > 0 ? share : 0), 0),
    years: [...advert.matchAll(YEARS)].map(([words, years]) => ({
      years: Number(years),
      words: words.trim(),
    })),
  }
}

const mentions = (found: readonly Found[]): number => found.reduce((sum, { count }) => sum + count, 0)

const coveredBy = (topic: string, pattern: RegExp, evidence: readonly Evidence[]): Ask['covered'] =>
  evidence.flatMap(({ ref, title, text, skills }) => {
    const words = foundIn(`${title}\n${text}`, pattern).map((each) => each.words)
    if (words.length === 0 && !skills.includes(topic)) return []
    return [{ ref, title, by: words }]
  })

/** Days of several stretches of time, those that lie over each other counted once, in years of 365.25 days. */
export const yearsOf = (stretches: readonly { from: string; to: string }[]): number => {
  const sorted = stretches.filter(({ from, to }) => from <= to).toSorted((a, b) => (a.from < b.from ? -1 : 1))
  let days = 0
  let end = Number.NEGATIVE_INFINITY
  for (const { from, to } of sorted) {
    const first = Math.max(Date.parse(from), end)
    const last = Date.parse(to) + DAY
    if (last <= first) continue
    days += (last - first) / DAY
    end = last
  }
  return days / 365.25
}
const DAY = 86_400_000
