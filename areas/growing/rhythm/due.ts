import { asDue, type OwnDueSource } from '../due-contract.ts'
import { standingSprintGoals } from './sprint-goals.ts'

/** What is to be learned by the end of a sprint. Once the sprint is over it is offered to be carried over, not due. */
export const sprintGoalsDue: OwnDueSource = async (ctx, { today, until }) =>
  (await standingSprintGoals(ctx)).flatMap(({ id, ref, title, endsOn, isOver, goal }) =>
    isOver || endsOn === null || endsOn > until
      ? []
      : [{ ...asDue('sprint-goal', { id, ref, kind: 'sprint-goal', title, on: endsOn }, today), goal }],
  )
