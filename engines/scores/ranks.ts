import { type Factors, type Method, sumOf } from './sums.ts'

/** The figures that are there, from the highest to the lowest. */
const falling = (figures: readonly (number | null)[]): number[] =>
  figures.filter((each): each is number => each !== null).toSorted((a, b) => b - a)

/** Answers how many of the figures are above one, in steps that double: lists of ten thousands are ranked at once. */
export const counterAbove = (figures: readonly (number | null)[]): ((figure: number) => number) => {
  const sorted = falling(figures)
  return (figure) => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) > figure) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Places by figure, from 1; equal figures share the better place (1, 2, 2, 4). What has no figure has no place. */
export const ranksOf = (figures: readonly (number | null)[]): (number | null)[] => {
  const above = counterAbove(figures)
  return figures.map((figure) => (figure === null ? null : 1 + above(figure)))
}

/**
 * How far apart two methods place each item at most, over all pairs of them. Each pair is compared over the items that
 * have a figure under both: a place among five says nothing about one among fifty. Null where no pair has it.
 */
export const spreadsOf = (methods: readonly (readonly (number | null)[])[]): (number | null)[] => {
  const spreads: (number | null)[] = (methods[0] ?? []).map(() => null)
  for (const [at, one] of methods.entries())
    for (const other of methods.slice(at + 1)) {
      const both = one.map((figure, item) => figure !== null && (other[item] ?? null) !== null)
      const within = (figures: readonly (number | null)[]) =>
        ranksOf(figures.map((figure, item) => (both[item] ? figure : null)))
      const [places, others] = [within(one), within(other)]
      for (const [item, isBoth] of both.entries())
        if (isBoth) {
          const apart = Math.abs((places[item] ?? 0) - (others[item] ?? 0))
          spreads[item] = Math.max(spreads[item] ?? 0, apart)
        }
    }
  return spreads
}

/** The best and the worst place that an item takes when one of its factors is 20 % lower or higher. */
export type Sensitivity = { rank: number; best: number; worst: number; movedBy: string[] }

/** How far a factor is moved, up and down. */
export const SWING = 0.2

const MOVED: Record<Method, readonly (keyof Factors)[]> = {
  rice: ['reach', 'impact', 'confidence', 'effort'],
  wsjf: ['userValue', 'timeCriticality', 'riskReduction', 'effort'],
  moscow: [],
  'value-effort': ['learningValue', 'institutionValue', 'effort'],
  education: ['reach', 'impact', 'confidence', 'equity', 'effort', 'adoptionEffort'],
}

/**
 * Whether the place of an item holds when its own factors are 20 % off, one at a time, while all others stay: null where
 * it has no figure. `above` counts the figures of all items, its own too. A confidence does not go above 1.
 */
export const sensitivityOf = (
  method: Method,
  factors: Factors,
  above: (figure: number) => number,
): Sensitivity | null => {
  const { figure } = sumOf(method, factors)
  if (figure === null) return null
  // Among the figures that are counted stands its own as it is now, which must not stand in its own way.
  const placeOf = (moved: number): number => 1 + above(moved) - (figure > moved ? 1 : 0)
  const rank = placeOf(figure)
  const tried = MOVED[method].flatMap((key) => {
    const value = factors[key]
    if (typeof value !== 'number') return []
    return [1 - SWING, 1 + SWING].flatMap((times) => {
      const moved = key === 'confidence' ? Math.min(1, value * times) : value * times
      const other = sumOf(method, { ...factors, [key]: moved }).figure
      return other === null ? [] : [{ key, rank: placeOf(other) }]
    })
  })
  const ranks = [rank, ...tried.map((each) => each.rank)]
  return {
    rank,
    best: Math.min(...ranks),
    worst: Math.max(...ranks),
    movedBy: [...new Set(tried.filter((each) => each.rank !== rank).map((each) => each.key))],
  }
}
