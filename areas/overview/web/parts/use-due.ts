import { addDays } from '../../../../engines/calendar/days.ts'
import { ownWorkspace } from '../../../../web/data/client.ts'
import type { Names, Output } from '../../../../web/data/types.ts'
import { useRead } from '../../../../web/data/use-read.ts'

export type SharedLine = Output<'overview.due'>['lines'][number]
export type OwnLine = Output<'growing.due'>['lines'][number]
/** A day of the institution, or of one's own growth, which only its owner reads. */
export type AnyLine = SharedLine | OwnLine

export const isOwn = (line: AnyLine): line is OwnLine => 'kind' in line

/** Both due lists as one, in the order of their days. They meet in the browser only: neither side is told of the other. */
export const useDue = (input: { product?: string }) => {
  const shared = useRead('overview.due', input)
  const own = useRead('growing.due', {}, { enabled: ownWorkspace() !== '' })
  const lines: AnyLine[] = [...(shared.data?.lines ?? []), ...(own.data?.lines ?? [])].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  )
  const names: Names = shared.data?.names ?? {}
  return { shared, today: shared.data?.today ?? null, lines, names }
}

/** What one does oneself; terms and freezes stand in the due list, contacts in the inbox. */
const TO_DO = new Set<SharedLine['what']>(['action', 'release', 'sprint', 'obligation'])
/** How many days belong to "now" after today. */
const AHEAD = 6

/** Whether a line is of today or the week ahead, and something that one does. */
export const isNow = (line: AnyLine, today: string): boolean =>
  (isOwn(line) || TO_DO.has(line.what)) && line.on <= addDays(today, AHEAD)
