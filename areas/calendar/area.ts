import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { closedDays, currentTerm } from './calendar.ts'
import { freeze, span } from './contract.ts'
import { feedOperations } from './feed.ts'
import { freezeGate } from './gate.ts'
import { icsOperations } from './ics-import.ts'
import { calendarOperations } from './operations.ts'
import { policy } from './policy.ts'
import { checkFreeze, checkSpan, fillSpans } from './rules.ts'
import { CALENDAR_TABLES } from './tables.ts'
import { templateOperations } from './templates.ts'

export const calendar: Area = defineArea({
  name: 'calendar',
  about: 'The academic year: terms, exams and breaks, and when nothing may go live.',
  kinds: [
    serveKind(span, {
      may: policy.span,
      complete: fillSpans,
      check: checkSpan,
      sample: { type: 'term', startsOn: '2026-08-24', endsOn: '2026-12-18', firstClassOn: '2026-08-31' },
      importNames: {
        title: ['name', 'summary', 'event', 'term', 'subject'],
        type: ['kind', 'category'],
        startsOn: ['start', 'starts', 'start date', 'begins', 'from', 'date'],
        endsOn: ['end', 'ends', 'end date', 'to', 'until', 'through'],
        firstClassOn: ['first class', 'first day of classes', 'classes begin'],
        lastClassOn: ['last class', 'last day of classes', 'classes end'],
        censusOn: ['census', 'census date'],
        withdrawOn: ['withdrawal', 'withdraw by', 'last day to withdraw'],
        gradesDueOn: ['grades due'],
        audience: ['for', 'who'],
      },
    }),
    serveKind(freeze, {
      may: policy.freeze,
      check: checkFreeze,
      sample: { startOffset: -3, startTime: '00:01', endOffset: 11 },
    }),
  ],
  gates: [freezeGate],
  term: currentTerm,
  tables: CALENDAR_TABLES,
  // In a break nobody is reminded of what is due.
  pauses: [async (ctx, day) => (await closedDays(ctx, { from: day, to: day })).length > 0],
  operations: [...calendarOperations, ...icsOperations, ...templateOperations, ...feedOperations],
  migrations: new URL('./migrations/', import.meta.url),
})
