export {
  type CalendarSpan,
  closedDays,
  type FrozenInterval,
  frozenIntervals,
  nextOpenWindow,
  type RuleFacts,
  spansOf,
  termAt,
  termWeek,
} from './calendar.ts'
