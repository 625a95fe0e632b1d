export { barriersFixedSince, type FixedBarrier } from './fixed.ts'
export { type DueObligation, type OpenBlocker, obligationsDue, openBlockers } from './lists.ts'
