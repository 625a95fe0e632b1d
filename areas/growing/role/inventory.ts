import { yearsOf } from '../../../engines/advert/match.ts'
import type { SETTINGS } from './contract.ts'

/** The three sides of the role that employers ask experience in. */
export const SIDES = ['agile', 'projects', 'user-experience'] as const
export type Side = (typeof SIDES)[number]
type Setting = (typeof SETTINGS)[number]

export type Lived = {
  ref: string
  title: string
  type: string
  setting: Setting
  startsOn: string | null
  endsOn: string | null
  inAgile: boolean
  inProjects: boolean
  inUserExperience: boolean
}

const HAS: Record<Side, (each: Lived) => boolean> = {
  agile: (each) => each.inAgile,
  projects: (each) => each.inProjects,
  'user-experience': (each) => each.inUserExperience,
}

export type Inventory = {
  sides: {
    side: Side
    /** Years in it, times that lie over each other counted once. What has no first day counts none. */
    years: number
    inTechnology: number
    inEducation: number
    refs: string[]
    /** `none`: nothing yet. `short`: less than a year. Null where there is enough to tell of. */
    gap: 'none' | 'short' | null
  }[]
  /** Years of work, of whatever sort. */
  years: number
}

const stretchOf = (today: string) => (each: Lived) =>
  each.startsOn === null ? [] : [{ from: each.startsOn, to: each.endsOn ?? today }]

/** What of the role somebody has lived already, and what is missing. */
export const inventoryOf = (all: readonly Lived[], today: string): Inventory => {
  const years = (list: readonly Lived[]): number => yearsOf(list.flatMap(stretchOf(today)))
  return {
    sides: SIDES.map((side) => {
      const held = all.filter(HAS[side])
      const inside = (...settings: Setting[]) =>
        years(held.filter(({ setting }) => settings.includes(setting)))
      const sum = years(held)
      return {
        side,
        years: sum,
        inTechnology: inside('technology', 'both'),
        inEducation: inside('education', 'both'),
        refs: held.map(({ ref }) => ref),
        gap: held.length === 0 ? 'none' : sum < 1 ? 'short' : null,
      }
    }),
    years: years(all.filter(({ type }) => type === 'work')),
  }
}
