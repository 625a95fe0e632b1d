export { type Due, dueFor } from './actions.ts'
export { type OpenDecision, openDecisions } from './open-decisions.ts'
export { refuseSealed } from './rules.ts'
export { createDecision, type NewDecision } from './succeed.ts'
