export type Step = { hours: number | null; dueOn: string | null; doneOn: string | null }

export type Study = {
  steps: number
  done: number
  /** Hours of all steps, and of those that are still open. */
  hours: number
  left: number
  /** Open steps that say no hours: the sum is at least so much. */
  unsaid: number
  /** Open steps whose day is over, and those that lie after the examination. */
  late: number
  after: number
  /** Days from today to the examination; null without a day or once it is over. */
  days: number | null
  /** Hours a week that it takes from now on: left ÷ (days ÷ 7). Null without days. */
  aWeek: number | null
  /** Hours that there are until then, at the pace one has; null where it is not said. */
  free: number | null
}

const DAY = 86_400_000
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** How the way to an examination stands on a day: what is left, and what that takes a week. */
export const studyOf = (
  steps: readonly Step[],
  examOn: string | null,
  hoursAWeek: number | null,
  today: string,
): Study => {
  const open = steps.filter(({ doneOn }) => doneOn === null)
  const sum = (list: readonly Step[]): number => list.reduce((total, { hours }) => total + (hours ?? 0), 0)
  const left = sum(open)
  const days = examOn !== null && examOn > today ? Math.round((at(examOn) - at(today)) / DAY) : null
  return {
    steps: steps.length,
    done: steps.length - open.length,
    hours: sum(steps),
    left,
    unsaid: open.filter(({ hours }) => hours === null).length,
    late: open.filter(({ dueOn }) => dueOn !== null && dueOn < today).length,
    after: open.filter(({ dueOn }) => dueOn !== null && examOn !== null && dueOn > examOn).length,
    days,
    aWeek: days === null ? null : (left * 7) / days,
    free: days === null || hoursAWeek === null ? null : (hoursAWeek * days) / 7,
  }
}
