import type { Gate, GateFinding } from '../../core/gates/gate.ts'
import { holds } from '../../engines/calendar/freezes.ts'
import { type FrozenInterval, frozenIntervals, nextOpenWindow } from './calendar.ts'

/** Refuses what would go live while the calendar is frozen: by which rule, who may except, and when next. */
export const freezeGate: Gate = {
  name: 'freeze',
  about: 'Nothing goes live in a freeze of the academic calendar.',
  check: async (ctx, { head, at }) => {
    const asked = head.product_id === null ? {} : { productId: head.product_id }
    const held = (await frozenIntervals(ctx, asked)).filter((each) => holds(each, at))
    if (held.length === 0) return []
    const { opensAt } = await nextOpenWindow(ctx, { at, ...asked })
    return held.map((each) => findingOf(each, opensAt))
  },
}

const findingOf = ({ rule, because, localFrom, localTo }: FrozenInterval, opensAt: string): GateFinding => ({
  // One stretch of one rule: an exception for this term is none for the next.
  key: `${rule.ref} ${localFrom}`,
  says: `${because.title}: frozen from ${words(localFrom)} to ${words(localTo)}.`,
  severity: rule.severity,
  rule: rule.source === '' ? `${rule.title}.` : `${rule.title} (${rule.source}).`,
  refs: [rule.ref],
  exceptRole: rule.exceptRole === '' ? `whoever is ${rule.exceptLevel} here` : rule.exceptRole,
  exceptLevel: rule.exceptLevel,
  opens: rule.severity === 'refuses' ? opensAt : null,
})

const words = (local: string): string => local.replace('T', ' ')
