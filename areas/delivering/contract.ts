import { choice, date, flag, longText, moment, number, record, text } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'
import type { ItemState } from '../backlog/contract.ts'

export const SPRINT_STATES = ['planned', 'running', 'closed'] as const

export const sprint = defineKind({
  name: 'sprint',
  plural: 'sprints',
  prefix: 'SPRINT',
  about: 'A time box in which a team works towards one goal, and learns one thing.',
  product: 'required',
  chainStep: 50,
  titleAbout: 'A name or a number: "Sprint 14".',
  fields: {
    goal: text('What will be different when it ends.', { max: 1000, searched: true }),
    learningGoal: text('The one thing that the team wants to learn in it.', { max: 1000, searched: true }),
    isLearned: flag('Whether that was learned; what was not goes along into the next sprint.'),
    startsOn: date('Its first day.'),
    endsOn: date('Its last day.'),
    state: choice('Whether it runs.', SPRINT_STATES, { default: 'planned' }),
    capacity: number('How many points the team has for it.', { max: 100_000 }),
    startedAt: moment('When it was started.'),
    closedAt: moment('When it was closed.'),
  },
})

export const impediment = defineKind({
  name: 'impediment',
  plural: 'impediments',
  prefix: 'IMP',
  about: 'Something that is in the way of the team, until it is resolved.',
  product: 'required',
  titleAbout: 'What is in the way.',
  fields: {
    since: date('Since when it is in the way; today unless it says otherwise.'),
    ownerId: record('Who takes care of it.', 'person', { owner: true }),
    resolvedOn: date('The day on which it was out of the way.'),
    itemId: record('The item that it holds up.', 'item'),
    sprintId: record('The sprint that it holds up.', 'sprint'),
    notes: longText('What is known of it and what was tried.', { max: 20_000 }),
  },
})

/** The columns of a board, from left to right. What is declined stands on none. */
export const COLUMNS = [
  'new',
  'refining',
  'ready',
  'in-progress',
  'done',
] as const satisfies readonly ItemState[]
export type ColumnState = (typeof COLUMNS)[number]

/** The field of the agreement that holds a column's limit. Done has none. */
export const LIMIT_OF = {
  new: 'limitNew',
  refining: 'limitRefining',
  ready: 'limitReady',
  'in-progress': 'limitInProgress',
  done: null,
} as const satisfies Record<ColumnState, string | null>
