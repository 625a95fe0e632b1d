import { growthRhythm } from './content/college/growth-rhythm.ts'
import type { Key } from './content/shapes.ts'

type DoAt = (
  day: string,
  name: string,
  input: Record<string, unknown>,
) => Promise<{ id: string; ref: string }>

type There = {
  goals: ReadonlyMap<Key, { id: string; ref: string }>
  /** Ids of what lies in the institution. */
  known: ReadonlyMap<Key, string>
  workspaceId: string
}

/** Writes down the rhythm of the demo's product owner at the moments at which she did. */
export const seedRhythm = async (doAt: DoAt, { goals, known, workspaceId }: There): Promise<void> => {
  const { hours, prompts, pauses, wins, ties, reflections } = growthRhythm
  await doAt(hours.on, 'rhythm.set-hours', { hours: hours.hours, busyHours: hours.busyHours })
  for (const { on, prompt } of prompts) await doAt(on, 'prompt.create', prompt)
  for (const { on, pause } of pauses) await doAt(on, 'pause.create', pause)
  for (const { on, win, serves } of wins)
    await doAt(on, 'win.capture', {
      ...win,
      wonOn: on.slice(0, 10),
      ...(serves ? { goal: goals.get(serves)?.ref ?? '' } : {}),
    })
  for (const { on, title, goal } of ties)
    await doAt(on, 'growing.tie', {
      workspace: workspaceId,
      record: known.get(title) ?? '',
      goal: goals.get(goal)?.ref ?? '',
    })
  for (const { on, title, goal } of reflections)
    await doAt(on, 'reflection.write', { title, ...(goal ? { goalId: goals.get(goal)?.id ?? '' } : {}) })
}
