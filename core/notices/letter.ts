import type { NoticeKind } from './kinds.ts'

/** One notice as a letter says it. */
export type Line = {
  kind: NoticeKind
  ref: string
  title: string
  by: string | null
  /** What was said, where somebody said something that may be read. */
  excerpt: string | null
  /** The day that comes near or is over, `2026-11-24`. */
  on: string | null
  link: string
}

const longDay = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  )

/** What happened, in one line without the record. */
const SAID: Record<NoticeKind, (line: Line) => string> = {
  mention: ({ by }) => `${by ?? 'Somebody'} mentioned you`,
  reply: ({ by }) => `${by ?? 'Somebody'} answered`,
  comment: ({ by }) => `${by ?? 'Somebody'} commented`,
  change: ({ by }) => `${by ?? 'Somebody'} changed it`,
  assigned: ({ by }) => `${by ?? 'Somebody'} gave it to you`,
  decision: ({ by }) => `${by ?? 'Somebody'} asks where you stand`,
  'due-soon': ({ on }) => `due on ${on ? longDay(on) : 'a day that comes near'}`,
  prompt: () => 'a question that you asked to be asked',
  overdue: ({ on }) => `was due on ${on ? longDay(on) : 'a day that is over'}`,
}

/** The subject and text of one mail: about one thing it says which, about several how many. */
export const letterOf = (
  lines: readonly Line[],
  more: { name: string; workspace: string; inbox: string; settings: string; stop: string },
): { subject: string; text: string } => {
  const [first] = lines
  const subject =
    lines.length === 1 && first
      ? `${first.ref} ${first.title}: ${SAID[first.kind](first)}`
      : `${lines.length} notices from ${more.workspace}`
  const about = [...Map.groupBy(lines, (line) => line.ref).values()].map((of) => {
    const [head] = of
    const said = of.map((line) => {
      const quoted = line.excerpt === null ? [] : line.excerpt.split('\n').map((each) => `  > ${each}`)
      return [`- ${SAID[line.kind](line)}`, ...quoted].join('\n')
    })
    return [`${head?.ref} ${head?.title}`, ...said, head?.link].join('\n')
  })
  const foot = [
    `All of it is in your inbox: ${more.inbox}`,
    `How and when you are told, you choose: ${more.settings}`,
    `If you want no such mail any more: ${more.stop}`,
  ].join('\n')
  const text = [`Hello ${more.name},`, ...about, `-- \n${foot}\n`].join('\n\n')
  // A title may hold a line break from an import; a header may not.
  return { subject: subject.replaceAll(/\s+/g, ' ').slice(0, 200), text }
}
