export {
  type BarrierCounts,
  barriersOf,
  type DueObligation,
  type OpenBlocker,
  obligationsDue,
  openBlockers,
} from './lists.ts'
