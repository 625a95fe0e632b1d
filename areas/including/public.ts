export { barriersFixedSince, type FixedBarrier } from './fixed.ts'
export {
  type BarrierCounts,
  barriersOf,
  type DueObligation,
  type OpenBlocker,
  obligationsDue,
  openBlockers,
} from './lists.ts'
