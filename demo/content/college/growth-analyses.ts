import type { AnalysisContent } from '../analysis-shapes.ts'

/** A term of visits to the tutoring centre, as its desk wrote them down: our own, of nobody. One line broke off. */
const VISITS = `Visit,Day,Place,Time,Subject,Minutes waited,Minutes helped,Came back
V-001,2026-09-08,Library,evening,Mathematics,24,26,yes
V-002,2026-09-08,Library,afternoon,Mathematics,5,36,yes
V-003,2026-09-08,Library,afternoon,Mathematics,11,29,yes
V-004,2026-09-09,Building C,afternoon,Chemistry,8,25,yes
V-005,2026-09-09,Building C,afternoon,Writing,12,19,yes
V-006,2026-09-10,Building C,evening,Mathematics,13,25,no
V-007,2026-09-10,Building C,evening,Writing,7,29,yes
V-008,2026-09-10,Building C,afternoon,Mathematics,9,23,yes
V-009,2026-09-10,Library,afternoon,Chemistry,11,30,yes
V-010,2026-09-14,Library,afternoon,Chemistry,9,28,no
V-011,2026-09-14,Building C,afternoon,Writing,3,25,yes
V-012,2026-09-15,Library,afternoon,Chemistry,7,33,yes
V-013,2026-09-15,Library,evening,Chemistry,17,22,no
V-014,2026-09-15,Building C,evening,Chemistry,7,29,no
V-015,2026-09-15,Library,afternoon,Chemistry,11,19,no
V-016,2026-09-16,Library,afternoon,Mathematics,10,20,yes
V-017,2026-09-16,Library,afternoon,Writing,10,27,yes
V-018,2026-09-16,Library,afternoon,Chemistry,11,15,yes
V-019,2026-09-17,Library,evening,Writing,14,11,yes
V-020,2026-09-17,Library,evening,Mathematics,16,18,yes
V-021,2026-09-17,Library,afternoon,Chemistry,12,7,yes
V-022,2026-09-21,Building C,evening,Mathematics,11,23,no
V-023,2026-09-21,Building C,afternoon,Mathematics,?,36,no
V-024,2026-09-22,Library,afternoon,Mathematics,20,9,no
V-025,2026-09-22,Building C,evening,Mathematics,22,24,yes
V-026,2026-09-23,Library,afternoon,Mathematics,15,16,yes
V-027,2026-09-23,Library,evening,Mathematics,14,21,yes
V-028,2026-09-23,Library,evening,Mathematics,18,8,no
V-029,2026-09-24,Building C,afternoon,Chemistry,8,28,yes
V-030,2026-09-24,Building C,afternoon,Writing,7,22,yes
V-031,2026-09-24,Building C,afternoon,Writing,11,31,yes
V-032,2026-09-28,Library,evening,Mathematics,18,35,yes
V-033,2026-09-28,Building C,afternoon,Writing,11,31,yes
V-034,2026-09-28,Library,afternoon,Mathematics,6,22,yes
V-035,2026-09-28,Library,evening,Writing,14,18,yes
V-036,2026-09-29,Building C,afternoon,Writing,8,27,yes
V-037,2026-09-29,Library,evening,Writing,20,37,no
V-038,2026-09-30,Library,evening,Writing,13,30,no
V-039,2026-09-30,Library,afternoon,Mathematics,4,32,yes
V-040,2026-09-30,Library,evening,Chemistry,25,19,no
V-041,2026-10-01,Library,evening,Chemistry,7,34,yes
V-042,2026-10-01,Library,evening,Writing,20,28,no
V-043,2026-10-01,Library,evening,Writing,20,18,no
V-044,2026-10-01,Library,afternoon,Mathematics,11,31,yes
V-045,2026-10-05,Library,afternoon,Mathematics,7,30,no
V-046,2026-10-05,Building C,afternoon,Mathematics,14,22,no
V-047,2026-10-05,Library,evening,Writing,17,24,yes
V-048,2026-10-05,Library,evening,Mathematics,17,13,no
V-049,2026-10-06,Library,evening,Mathematics,4,28,no
V-050,2026-10-06,Library,afternoon,Mathematics,7,30,no
V-051,2026-10-07,Building C,afternoon,Mathematics,8,18,yes
V-052,2026-10-07,Library,evening,Mathematics,18,23,no
V-053,2026-10-08,Building C,evening,Mathematics,16,34,no
V-054,2026-10-08,Building C,afternoon,Mathematics,9,31,yes
V-055,2026-10-08,Building C,afternoon,Mathematics,3,22,yes
V-056,2026-10-08,Library,evening,Writing,9,13,no
V-057,2026-10-12,Building C,evening,Mathematics,15,24,no
V-058,2026-10-12,Library,evening,Mathematics,15,18,yes
V-059,2026-10-12,Building C,afternoon,Writing,1,23,yes
V-059x,2026-10-05,Library
V-060,2026-10-13,Library,evening,Mathematics,17,17,yes
V-061,2026-10-13,Library,afternoon,Mathematics,17,15,yes
V-062,2026-10-13,Building C,afternoon,Mathematics,10,17,yes
V-063,2026-10-13,Library,evening,Mathematics,12,27,no
V-064,2026-10-14,Library,afternoon,Writing,10,34,yes
V-065,2026-10-14,Building C,afternoon,Mathematics,7,25,yes
V-066,2026-10-14,Library,afternoon,Writing,15,26,no
V-067,2026-10-15,Library,afternoon,Writing,8,24,yes
V-068,2026-10-15,Building C,afternoon,Mathematics,0,33,yes
V-069,2026-10-15,Building C,afternoon,Chemistry,9,30,no
V-070,2026-10-19,Building C,afternoon,Chemistry,1,27,yes
V-071,2026-10-19,Library,afternoon,Writing,?,13,yes
V-072,2026-10-19,Library,evening,Writing,9,33,no
V-073,2026-10-20,Building C,evening,Mathematics,26,15,no
V-074,2026-10-20,Library,evening,Mathematics,10,30,no
V-075,2026-10-20,Library,afternoon,Chemistry,21,11,yes
V-076,2026-10-20,Library,evening,Chemistry,9,21,yes
V-077,2026-10-21,Building C,evening,Writing,15,26,no
V-078,2026-10-21,Building C,afternoon,Mathematics,22,13,no
V-079,2026-10-21,Library,afternoon,Mathematics,15,19,yes
V-080,2026-10-22,Library,evening,Writing,7,28,no
V-081,2026-10-22,Building C,afternoon,Mathematics,13,29,yes
V-082,2026-10-22,Building C,afternoon,Mathematics,12,21,yes
V-083,2026-10-22,Library,afternoon,Writing,16,26,yes
V-084,2026-10-26,Library,evening,Chemistry,22,18,yes
V-085,2026-10-26,Library,afternoon,Mathematics,18,19,no
V-086,2026-10-27,Building C,evening,Mathematics,12,28,yes
V-087,2026-10-27,Library,evening,Chemistry,11,30,no
V-088,2026-10-27,Building C,afternoon,Mathematics,10,27,no
V-089,2026-10-28,Library,evening,Chemistry,14,30,no
V-090,2026-10-28,Library,evening,Mathematics,15,23,yes
V-091,2026-10-28,Library,afternoon,Writing,16,18,yes
V-092,2026-10-29,Library,evening,Chemistry,15,19,yes
V-093,2026-10-29,Library,afternoon,Writing,16,12,no
V-094,2026-11-02,Building C,evening,Chemistry,14,24,yes
V-095,2026-11-02,Library,afternoon,Writing,3,31,yes
V-096,2026-11-02,Building C,afternoon,Writing,7,29,yes
V-097,2026-11-02,Library,afternoon,Mathematics,9,21,no
V-098,2026-11-03,Building C,evening,Chemistry,7,31,no
V-099,2026-11-03,Library,afternoon,Mathematics,9,33,yes
V-100,2026-11-03,Library,evening,Chemistry,19,24,no
V-101,2026-11-03,Library,afternoon,Mathematics,11,28,yes
V-102,2026-11-04,Library,afternoon,Writing,,31,yes
V-103,2026-11-04,Building C,afternoon,Writing,8,35,yes
V-104,2026-11-04,Library,evening,Writing,15,30,yes
V-105,2026-11-05,Library,afternoon,Mathematics,16,11,no
V-106,2026-11-05,Library,evening,Writing,15,26,yes
V-107,2026-11-05,Library,evening,Mathematics,10,19,yes
V-108,2026-11-05,Building C,evening,Chemistry,18,31,no
V-109,2026-11-09,Library,evening,Chemistry,13,21,yes
V-110,2026-11-09,Building C,afternoon,Mathematics,10,23,yes
V-111,2026-11-09,Library,afternoon,Writing,23,29,no
V-112,2026-11-10,Library,afternoon,Chemistry,10,30,no
V-113,2026-11-10,Library,afternoon,Writing,20,16,yes
V-114,2026-11-10,Library,afternoon,Mathematics,9,31,yes
V-115,2026-11-11,Building C,evening,Writing,12,23,no
V-116,2026-11-11,Library,afternoon,Writing,13,33,yes
V-117,2026-11-11,Library,evening,Mathematics,8,37,yes
V-118,2026-11-12,Building C,afternoon,Mathematics,11,16,yes
V-119,2026-11-12,Building C,afternoon,Mathematics,11,28,yes
V-120,2026-11-12,Building C,afternoon,Mathematics,14,22,yes
V-121,2026-11-12,Library,evening,Mathematics,16,25,yes
V-122,2026-11-16,Building C,evening,Chemistry,18,17,no
V-123,2026-11-16,Library,evening,Writing,16,29,no
V-124,2026-11-16,Building C,afternoon,Writing,13,26,no
V-125,2026-11-17,Building C,afternoon,Writing,14,19,yes
V-126,2026-11-17,Building C,afternoon,Writing,10,18,no
V-127,2026-11-17,Building C,evening,Mathematics,11,29,no
V-128,2026-11-17,Library,afternoon,Chemistry,12,20,yes
V-129,2026-11-18,Building C,afternoon,Mathematics,18,21,no
V-130,2026-11-18,Library,afternoon,Writing,11,15,yes
V-131,2026-11-18,Building C,evening,Mathematics,23,14,yes
V-132,2026-11-18,Library,afternoon,Mathematics,16,28,yes`

const REMINDERS = `Week of,Reminders sent,Alert forms filled
2026-09-14,4,11
2026-09-21,6,9
2026-09-28,2,12
2026-10-05,8,16
2026-10-12,5,8
2026-10-19,9,13
2026-10-26,3,10
2026-11-02,7,9
2026-11-09,6,15
2026-11-16,5,12`

/** What Maya Lindqvist asked of data herself: one clear and logged as learning, one not clear yet. */
export const growthAnalyses: readonly AnalysisContent[] = [
  {
    on: '2026-11-19 16:10',
    record: {
      title: 'Waiting at the tutoring centre',
      question: 'Do students wait longer for a tutor in the evening than in the afternoon?',
      source: 'Sheet of the centre’s desk, 8 September to 18 November 2026',
      found:
        'In the evening students waited about four minutes longer, and that is more than chance in these visits.\n\nThe sheet does not say why: it knows neither how many tutors were there nor which courses had work due. Three visits have no waiting time, and one line broke off. Next I ask the centre for its rota.',
    },
    file: { name: 'tutoring-visits.csv', text: VISITS },
    questions: [
      { method: 'describe', column: 'Minutes waited' },
      { method: 'related', column: 'Minutes helped', by: 'Minutes waited' },
      { method: 'means', column: 'Minutes waited', by: 'Time', first: 'evening', second: 'afternoon' },
    ],
    hours: 2.5,
  },
  {
    on: '2026-11-20 12:05',
    record: {
      title: 'Reminders and alert forms',
      question: 'Are more alert forms filled in weeks with more reminders?',
      source: 'Counted by hand from the outbox and the form, ten weeks of the autumn term',
    },
    file: { name: 'reminders.csv', text: REMINDERS },
    questions: [{ method: 'related', column: 'Alert forms filled', by: 'Reminders sent' }],
  },
]
