/** A record as it was written on a day and hour. */
type Written = { on: string; record: Readonly<Record<string, unknown>> & { title: string } }

/** A person's way to and in the role, as it is written for a demo: plain data, refs of their own workspace. */
export type RoleContent = {
  experiences: readonly Written[]
  stories: readonly Written[]
  people: readonly Written[]
  adverts: readonly Written[]
  /** Steps to the second of their credentials, the one that they work toward. */
  steps: readonly (Written & { doneOn?: string })[]
  portfolios: readonly Written[]
}
