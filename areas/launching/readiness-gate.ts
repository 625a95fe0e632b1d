import type { Gate } from '../../core/gates/gate.ts'
import { openBefore, stepsOf } from './steps.ts'

/** A release waits for the steps that were said to come before it: training held, messages out, people told. */
export const readinessGate: Gate = {
  name: 'readiness',
  about: 'Steps that come before a release are done, or somebody signs that it goes without them.',
  check: async (ctx, { head }) =>
    [...openBefore(await stepsOf(ctx, head.id))].map(([track, steps]) => ({
      key: track,
      says: `${steps.length === 1 ? 'One step' : `${steps.length} steps`} of its ${track} track ${steps.length === 1 ? 'is' : 'are'} still open: ${steps.map((step) => `${step.ref} ${step.title}`).join('; ')}.`,
      severity: 'refuses' as const,
      rule: 'Steps marked as coming before it are done before it goes live.',
      refs: steps.map((step) => step.ref),
      exceptRole: 'the product owner',
      exceptLevel: 'product-owner' as const,
      opens: null,
    })),
}
