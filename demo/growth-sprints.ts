import { growthSprints } from './content/college/growth-sprints.ts'
import type { Key } from './content/shapes.ts'

type Did = { id: string; ref: string }
type DoAt = (day: string, name: string, input: Record<string, unknown>) => Promise<Did>

type There = {
  goals: ReadonlyMap<Key, Did>
  /** Ids of what lies in the institution, sprints by their titles. */
  known: ReadonlyMap<Key, string>
  workspaceId: string
}

/** Writes down what the demo's product owner wanted to learn in sprints: one learned, one carried over. */
export const seedSprintGoals = async (doAt: DoAt, { goals, known, workspaceId }: There): Promise<void> => {
  const named = (title: string) => ({ workspace: workspaceId, record: known.get(title) ?? '' })
  for (const { on, sprint, title, goal, done, carried } of growthSprints.written) {
    const { ref } = await doAt(on, 'sprint-goal.write', {
      title,
      sprint: named(sprint),
      ...(goal === null ? {} : { goal: goals.get(goal)?.ref ?? '' }),
    })
    if (done)
      await doAt(done.on, 'sprint-goal.change', { ref, doneOn: done.on.slice(0, 10), learned: done.learned })
    if (carried) await doAt(carried.on, 'sprint-goal.carry', { ref, to: named(carried.into) })
  }
}
