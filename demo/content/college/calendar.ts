import type { FreezeContent, SpanContent } from '../shapes.ts'

const term = (
  key: string,
  title: string,
  season: NonNullable<SpanContent['season']>,
  days: readonly [starts: string, ends: string],
  named: Pick<SpanContent, 'firstClassOn' | 'lastClassOn' | 'censusOn' | 'withdrawOn' | 'gradesDueOn'>,
  since = '2025-11-17',
): SpanContent => ({ key, title, type: 'term', season, startsOn: days[0], endsOn: days[1], since, ...named })

const later = '2026-03-09'

/** Two academic years, as the registrar publishes them. */
export const spans: readonly SpanContent[] = [
  term('fall-2025', 'Fall 2025', 'fall', ['2025-08-25', '2025-12-12'], {
    firstClassOn: '2025-08-25',
    lastClassOn: '2025-12-05',
    censusOn: '2025-09-10',
    withdrawOn: '2025-11-07',
    gradesDueOn: '2025-12-16',
  }),
  term('spring-2026', 'Spring 2026', 'spring', ['2026-01-20', '2026-05-15'], {
    firstClassOn: '2026-01-20',
    lastClassOn: '2026-05-08',
    censusOn: '2026-02-04',
    withdrawOn: '2026-04-03',
    gradesDueOn: '2026-05-19',
  }),
  term('summer-2026', 'Summer 2026', 'summer', ['2026-06-08', '2026-07-31'], {
    firstClassOn: '2026-06-08',
    lastClassOn: '2026-07-30',
    gradesDueOn: '2026-08-04',
  }),
  term(
    'fall-2026',
    'Fall 2026',
    'fall',
    ['2026-08-31', '2026-12-18'],
    {
      firstClassOn: '2026-08-31',
      lastClassOn: '2026-12-11',
      censusOn: '2026-09-16',
      withdrawOn: '2026-11-13',
      gradesDueOn: '2026-12-22',
    },
    later,
  ),
  term(
    'spring-2027',
    'Spring 2027',
    'spring',
    ['2027-01-19', '2027-05-14'],
    {
      firstClassOn: '2027-01-19',
      lastClassOn: '2027-05-07',
      censusOn: '2027-02-03',
      withdrawOn: '2027-04-02',
      gradesDueOn: '2027-05-18',
    },
    later,
  ),
  term(
    'summer-2027',
    'Summer 2027',
    'summer',
    ['2027-06-07', '2027-07-30'],
    { firstClassOn: '2027-06-07', lastClassOn: '2027-07-29', gradesDueOn: '2027-08-03' },
    later,
  ),
  ...[
    ['late-2026', 'Fall 2026, late start', 'part-term', '2026-10-19', '2026-12-18'],
    ['finals-fall-2025', 'Finals, fall 2025', 'exams', '2025-12-08', '2025-12-12'],
    ['finals-spring-2026', 'Finals, spring 2026', 'exams', '2026-05-11', '2026-05-15'],
    ['finals-fall-2026', 'Finals, fall 2026', 'exams', '2026-12-14', '2026-12-18'],
    ['finals-spring-2027', 'Finals, spring 2027', 'exams', '2027-05-10', '2027-05-14'],
    ['thanks-2025', 'Thanksgiving recess', 'break', '2025-11-26', '2025-11-28'],
    ['thanks-2026', 'Thanksgiving recess', 'break', '2026-11-25', '2026-11-27'],
    ['winter-2025', 'Winter closure', 'break', '2025-12-24', '2026-01-02'],
    ['winter-2026', 'Winter closure', 'break', '2026-12-24', '2027-01-01'],
    ['break-2026', 'Spring recess', 'break', '2026-03-16', '2026-03-20'],
    ['break-2027', 'Spring recess', 'break', '2027-03-15', '2027-03-19'],
    ['labor-2026', 'Labor Day', 'holiday', '2026-09-07', '2026-09-07'],
    ['king-2026', 'Martin Luther King Jr. Day', 'holiday', '2026-01-19', '2026-01-19'],
    ['king-2027', 'Martin Luther King Jr. Day', 'holiday', '2027-01-18', '2027-01-18'],
    ['memorial-2026', 'Memorial Day', 'holiday', '2026-05-25', '2026-05-25'],
    ['registration-spring', 'Registration for spring 2027', 'registration', '2026-11-02', '2026-12-04'],
    ['registration-fall', 'Registration for fall 2027', 'registration', '2027-04-05', '2027-05-07'],
    ['add-drop-fall', 'Add and drop, fall 2026', 'add-drop', '2026-08-31', '2026-09-08'],
    ['commencement-2026', 'Commencement', 'commencement', '2026-05-16', '2026-05-16'],
    ['commencement-2027', 'Commencement', 'commencement', '2027-05-15', '2027-05-15'],
  ].map(([key = '', title = '', type = 'other', startsOn = '', endsOn = '']) => ({
    key,
    title,
    type: type as SpanContent['type'],
    startsOn,
    endsOn,
    since: startsOn < '2026-08-01' ? '2025-11-17' : later,
  })),
]

/** What the change board agreed on: nothing from the week before finals, nor in the first two weeks of a term. */
export const freezes: readonly FreezeContent[] = [
  {
    title: 'Start of classes',
    values: {
      startAnchor: 'first-class',
      startOffset: -1,
      startWeekday: 5,
      startTime: '00:01',
      endAnchor: 'first-class',
      endOffset: 7,
      endWeekday: 5,
      endTime: '24:00',
      systems: ['Gradebook', 'course site', 'sign-in'],
      exceptRole: 'Vice president for academic affairs',
      source: 'Change board, minutes of 12 November 2025',
      about:
        'In these two weeks 9,000 people look for their courses, and the help desk answers nothing else.',
    },
  },
  {
    title: 'Finals and grades',
    values: {
      startAnchor: 'exams',
      startOffset: -7,
      startTime: '00:01',
      endAnchor: 'grades-due',
      endTime: '24:00',
      systems: ['Gradebook', 'course site', 'sign-in'],
      exceptRole: 'Registrar',
      source: 'Change board, minutes of 12 November 2025',
      about: 'From the week before finals until grades are in.',
    },
  },
  {
    title: 'Registration opens',
    values: {
      startAnchor: 'registration',
      startTime: '00:01',
      endAnchor: 'registration',
      endOffset: -28,
      endTime: '24:00',
      severity: 'warns',
      exceptRole: 'Registrar',
      source: 'Agreed with the registrar, September 2026',
      about: 'The first days bring half of all registrations. Student App is opened more than ever.',
    },
  },
]
