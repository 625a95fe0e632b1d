import type { Area } from '../../core/area.ts'

/** What one part of growing brings: a folder beside the others, with the same names inside. */
export type Part = Partial<
  Pick<
    Area,
    'kinds' | 'links' | 'tables' | 'operations' | 'reactions' | 'jobs' | 'reminders' | 'pauses' | 'mailStops'
  >
>

/** All parts as one area's declarations, in the order in which they are given. */
export const joinParts = (parts: readonly Part[]): Required<Part> => ({
  kinds: parts.flatMap((part) => part.kinds ?? []),
  links: parts.flatMap((part) => part.links ?? []),
  tables: parts.flatMap((part) => part.tables ?? []),
  operations: parts.flatMap((part) => part.operations ?? []),
  reactions: parts.flatMap((part) => part.reactions ?? []),
  jobs: parts.flatMap((part) => part.jobs ?? []),
  reminders: parts.flatMap((part) => part.reminders ?? []),
  pauses: parts.flatMap((part) => part.pauses ?? []),
  mailStops: parts.flatMap((part) => part.mailStops ?? []),
})
