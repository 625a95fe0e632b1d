import type { Context } from '../operations/context.ts'
import { Problem } from '../problems.ts'
import { exceptionKey, type GateException, standingAt } from './exceptions.ts'
import type { GateFinding, Passing } from './gate.ts'

/** A finding with the gate that made it, and the signed exception by which it does not refuse, if there is one. */
export type Stood = GateFinding & { gate: string; exception: GateException | null }

/** Everything that stands against passing at that moment, over all gates of all areas, refusals first. */
export const runGates = async (ctx: Context, passing: Passing): Promise<Stood[]> => {
  const standing = await standingAt(ctx, passing.head.id, passing.at)
  const stood: Stood[] = []
  for (const gate of ctx.app.gates)
    for (const finding of await gate.check(ctx, passing))
      stood.push({
        ...finding,
        gate: gate.name,
        exception: standing.get(exceptionKey({ gate: gate.name, key: finding.key })) ?? null,
      })
  return stood.toSorted((a, b) => Number(refuses(b)) - Number(refuses(a)))
}

/** Whether it holds the record up: a refusal that nobody excepted. */
export const refuses = (stood: Stood): boolean => stood.severity === 'refuses' && stood.exception === null

/** Refuses with every reason, who may except each, and the moment from which none of them stands. */
export const passGates = async (ctx: Context, passing: Passing): Promise<void> => {
  const against = (await runGates(ctx, passing)).filter(refuses)
  if (against.length === 0) return
  const opens = against.every((each) => each.opens !== null)
    ? against
        .map((each) => each.opens ?? '')
        .toSorted()
        .at(-1)
    : undefined
  throw new Problem(
    'gate-refused',
    [
      `${passing.head.ref} may not go live, and nothing was changed.`,
      ...against.map((each) => `${each.says} Rule: ${each.rule} It can be excepted by ${each.exceptRole}.`),
      ...(opens ? [`The next moment without any of it: ${opens}.`] : []),
    ].join(' '),
    {
      errors: against.map((each) => ({ path: `${each.gate}.${each.key}`, message: each.says })),
    },
  )
}
