import type { Key } from './shapes.ts'

/** What somebody keeps of their own rhythm in the demo; `on` is a day and a time of the institution's clocks. */
export type GrowthRhythm = {
  hours: { on: string; hours: number; busyHours: number }
  prompts: { on: string; prompt: { title: string; asksFor: string; weekday: string; atTime: string } }[]
  pauses: { on: string; pause: { title: string; startsOn: string; endsOn: string } }[]
  wins: { on: string; win: { title: string } & Record<string, unknown>; serves?: Key }[]
  /** Actions of the institution, by their titles, and the goal that each serves. */
  ties: { on: string; title: string; goal: Key }[]
  reflections: { on: string; title: string; goal?: Key }[]
}
