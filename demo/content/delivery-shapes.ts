import type { Day, Key } from './shapes.ts'

/** How a team of the demo worked: its agreement, its sprints one after the other, and what was in the way. */
export type DeliveryContent = {
  product: Key
  /** Who plans, starts and closes. */
  by: Key
  agreedOn: Day
  agreement: {
    title: string
    doneWhen: readonly string[]
    readyWhen: readonly string[]
    limitInProgress: number
    limitReady: number
  }
  sprints: readonly {
    key: Key
    title: string
    from: Day
    to: Day
    goal: string
    learning: string
    /** Left out for the one that still runs. */
    learned?: boolean
    /** Items of the content that were taken in. */
    items?: readonly Key[]
    /** The small work of it, each with the day on which it was done. */
    done: readonly (readonly [title: string, day: Day])[]
  }[]
  impediments: readonly {
    title: string
    since: Day
    resolved?: Day
    owner: Key
    sprint: Key
    item?: Key
    notes: string
  }[]
}
