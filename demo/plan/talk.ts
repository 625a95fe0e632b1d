import { addComment } from '../../core/comments/comments.ts'
import { setReaction } from '../../core/comments/reactions.ts'
import { addLinks, linksOf, removeLinks } from '../../core/links/links.ts'
import type { Context } from '../../core/operations/context.ts'
import { binRecords } from '../../core/records/bin.ts'
import { changeRecords } from '../../core/records/change.ts'
import { undoBatch } from '../../core/records/undo.ts'
import type { Content, Key, Mishap, Thread } from '../content/shapes.ts'
import type { Moments } from '../moments.ts'
import type { Desk, Event } from '../timeline.ts'
import type { Births } from './notes.ts'

/** Comments, in the order in which they were written: what follows the first answers it, and who began says thank you. */
export const planTalk = (content: Content, moments: Moments, births: Births): Event[] =>
  content.threads.flatMap((thread) => linesOf(thread, moments, births.get(thread.on) ?? ''))

const linesOf = ({ on, lines }: Thread, moments: Moments, born: string): Event[] => {
  let last = ''
  const [first] = lines
  const thread = `thread ${on}`
  const said = lines.map(([day, by, text], at): Event => {
    // On the day on which it was made, nobody comments before the day's work is done.
    const from = born.startsWith(day) ? 16 * 60 + 55 : 9 * 60
    const moment = moments.at(day, `${on} ${at}`, from, 17 * 60 + 20)
    // Who answers on the same day answers a while later.
    const answered = new Date(Date.parse(last || moment) + (4 + (text.length % 19)) * 60_000).toISOString()
    last = last !== '' && answered > moment ? answered : moment
    return {
      at: last,
      by,
      operation: 'comment.add',
      run: async (ctx: Context, desk: Desk) => {
        const id = await addComment(ctx, desk.head(on), text, at > 0 ? desk.left.get(thread) : undefined)
        if (at === 0) desk.left.set(thread, id)
        desk.left.set(`${thread} last`, id)
      },
    }
  })
  if (!first || lines.length < 2 || lines.at(-1)?.[1] === first[1]) return said
  return [
    ...said,
    {
      at: new Date(Date.parse(last) + 7 * 60_000).toISOString(),
      by: first[1],
      operation: 'comment.react',
      run: async (ctx: Context, desk: Desk) => {
        await setReaction(ctx, desk.head(on), desk.left.get(`${thread} last`) ?? '', 'thanks', true)
      },
    },
  ]
}

/** What was taken back, unlinked or thrown away. */
export const planMishaps = (content: Content, moments: Moments): Event[] =>
  content.mishaps.flatMap((mishap, at) => {
    const seed = `mishap ${at}`
    const common = { at: moments.at(mishap.on, seed, 17 * 60, 17 * 60 + 30), by: mishap.by }
    const door = mishap.door ?? ('site' as const)
    if ('bin' in mishap) return binning(mishap, { ...common, door }, moments, seed)
    if ('change' in mishap) return undoing(mishap, { ...common, door }, moments, seed)
    return [{ ...common, door, ...linking(mishap) }]
  })

type Common = Pick<Event, 'at' | 'by' | 'door'>

const binning = (
  mishap: Extract<Mishap, { bin: readonly Key[] }>,
  common: Common,
  moments: Moments,
  seed: string,
): Event[] => {
  const move = (to: 'bin' | 'back') => async (ctx: Context, desk: Desk) => {
    const heads = mishap.bin.map(desk.head)
    for (const [kind, of] of Map.groupBy(heads, (head) => head.kind))
      await binRecords(
        ctx,
        desk.served(kind),
        of.map((head) => head.id),
        to,
      )
  }
  const kind = (desk: Desk) => desk.head(mishap.bin[0] ?? '').kind
  const named = (verb: string, to: 'bin' | 'back') => async (ctx: Context, desk: Desk) =>
    move(to)({ ...ctx, operation: `${kind(desk)}.${verb}` }, desk)
  const { restoredOn, restoredBy } = mishap
  return [
    { ...common, operation: 'bin', run: named('bin', 'bin') },
    ...(restoredOn && restoredBy
      ? [
          {
            at: moments.at(restoredOn, seed, 17 * 60 + 31, 17 * 60 + 50),
            by: restoredBy,
            operation: 'restore',
            run: named('restore', 'back'),
          },
        ]
      : []),
  ]
}

const undoing = (
  mishap: Extract<Mishap, { change: Key }>,
  common: Common,
  moments: Moments,
  seed: string,
): Event[] => [
  {
    ...common,
    operation: 'item.change',
    run: async (ctx, desk) => {
      const head = desk.head(mishap.change)
      await changeRecords(ctx, head.served, [head.id], mishap.set)
      desk.left.set(seed, ctx.batchId)
    },
  },
  {
    at: moments.at(mishap.undoneOn, seed, 17 * 60 + 31, 17 * 60 + 50),
    by: mishap.undoneBy,
    operation: 'change.undo',
    run: async (ctx, desk) => {
      await undoBatch(ctx, desk.left.get(seed) ?? '')
    },
  },
]

const linking = (
  mishap: Extract<Mishap, { unlink: Key } | { link: Key }>,
): Pick<Event, 'operation' | 'run'> =>
  'unlink' in mishap
    ? {
        operation: 'link.remove',
        run: async (ctx, desk) => {
          const [from, to] = [desk.head(mishap.unlink), desk.head(mishap.of)]
          const lines = (await linksOf(ctx, from.id)).filter((line) => line.other.id === to.id)
          await removeLinks(
            ctx,
            lines.map((line) => line.id),
          )
        },
      }
    : {
        operation: 'link.add',
        run: async (ctx, desk) => {
          await addLinks(ctx, [{ type: mishap.type, from: desk.head(mishap.link), to: desk.head(mishap.to) }])
        },
      }
