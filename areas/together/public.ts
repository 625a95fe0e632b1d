export { type Due, dueFor } from './actions.ts'
export { todayIn } from './days.ts'
export { refuseSealed } from './rules.ts'
export { createDecision, type NewDecision } from './succeed.ts'
