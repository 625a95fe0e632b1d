import type { Key } from './shapes.ts'

/** A person's own growth, as it is written for a demo: plain data, days with an hour, keys of the content. */
export type GrowthContent = {
  /** Whose it is. */
  owner: Key
  goals: readonly {
    key: Key
    on: string
    /** The fields of the goal. */
    goal: Readonly<Record<string, unknown>> & { title: string }
    /** A measure that is fed by a product. */
    live?: { product: Key; title: string; baseline: number; target: number }
    /** A measure that is read by hand: day, value, note. */
    counted?: {
      title: string
      unit: string
      baseline: number
      target: number
      readings: readonly (readonly [day: string, value: number, note: string])[]
    }
    /** Rules of the checker that were set aside, with the reason. */
    aside?: readonly (readonly [rule: string, reason: string])[]
  }[]
  wins: readonly {
    on: string
    win: Readonly<Record<string, unknown>> & { title: string }
    /** The release that it rests on. */
    rests?: Key
    /** The goal that it serves. */
    serves?: Key
  }[]
  /** Credentials that are held or worked toward, and the log that counts for them. */
  credentials: readonly { on: string; credential: Readonly<Record<string, unknown>> & { title: string } }[]
  learned: readonly { on: string; entry: Readonly<Record<string, unknown>> & { title: string } }[]
}
