import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { actionOperations } from './action-operations.ts'
import { actionFigures, actionFilters } from './actions.ts'
import { askOperations } from './ask-operations.ts'
import { action, decision, meeting } from './contract.ts'
import { decisionOperations } from './decision-operations.ts'
import { optionOperations } from './option-operations.ts'
import { undoPart } from './parts.ts'
import { policy } from './policy.ts'
import { remindOfActions } from './remind.ts'
import { checkDecision, checkSucceeds, refuseSealed } from './rules.ts'
import { shareOperations } from './share-operations.ts'
import { TOGETHER_TABLES } from './tables.ts'
import { waitingOperations } from './waiting.ts'
import { decisionFigures } from './whole.ts'

export const together: Area = defineArea({
  name: 'together',
  about: 'Meetings, actions and decisions: one of each for the whole product.',
  kinds: [
    serveKind(meeting, {
      may: policy.meeting,
      importNames: {
        title: ['summary', 'subject', 'name'],
        startsAt: ['start', 'starts', 'date', 'when'],
        minutes: ['duration', 'lasts'],
        place: ['location', 'where'],
      },
    }),
    serveKind(action, {
      may: policy.action,
      derived: actionFigures,
      filters: actionFilters,
      importNames: {
        title: ['summary', 'name', 'task', 'action'],
        ownerId: ['owner', 'assignee', 'who', 'responsible'],
        dueOn: ['due', 'due date', 'deadline', 'by'],
        doneAt: ['done', 'completed', 'closed'],
        about: ['description', 'why', 'details'],
      },
    }),
    serveKind(decision, {
      may: policy.decision,
      derived: decisionFigures,
      check: checkDecision,
      binning: (ctx, ids) => refuseSealed(ctx, ids),
      undoPart,
      sample: {
        state: 'decided',
        outcome: 'The list for late work, since it takes the least time away from teaching.',
        shutOut: 'Those who grade with a screen reader.',
        shutOutAnswer: 'Two of them tried it; the headers of the table were mended first.',
        technical: 'One more view on the submissions table, no new service.',
        educational: 'Late work stands on one list on your start page.',
      },
      importNames: {
        title: ['decision', 'subject', 'name'],
        question: ['context'],
        outcome: ['decision made', 'result'],
      },
    }),
  ],
  links: [
    defineLink({ name: 'takes-part', from: ['person', 'group'], to: ['meeting'] }),
    defineLink({ name: 'follows-up', from: ['action'], to: ['*'] }),
    defineLink({ name: 'decided-in', from: ['decision'], to: ['meeting'] }),
    defineLink({
      name: 'succeeds',
      from: ['decision'],
      to: ['decision'],
      acyclic: true,
      check: checkSucceeds,
    }),
  ],
  tables: TOGETHER_TABLES,
  reminders: [remindOfActions],
  operations: [
    ...actionOperations,
    ...decisionOperations,
    ...optionOperations,
    ...askOperations,
    ...shareOperations,
    ...waitingOperations,
  ],
  migrations: new URL('./migrations/', import.meta.url),
})
