export { type DueObligation, type OpenBlocker, obligationsDue, openBlockers } from './lists.ts'
