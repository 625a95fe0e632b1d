import type { Values } from '../../core/fields/field.ts'
import type { freeze, SpanType } from './contract.ts'

type FreezeValues = Partial<Values<(typeof freeze)['fields']>>

/** A rule of a template: what it is called and its fields. */
export type TemplateRule = { key: string; title: string } & FreezeValues

export type Template = {
  key: string
  institution: string
  /** What was published, in short. */
  says: string
  source: string
  /** The day on which it was read. */
  readOn: string
  /** Empty where what was published is no freeze. */
  rules: readonly TemplateRule[]
}

const exams = (key: string): TemplateRule => ({
  key,
  title: 'End of term: last class day to the end of exams',
  startAnchor: 'last-class',
  startTime: '00:01',
  endAnchor: 'exams',
  endTime: '24:00',
})

/** Its days alone: no offsets were published, so it is as long as the span in the calendar is. */
const during = (key: string, title: string, anchor: SpanType): TemplateRule => ({
  key,
  title,
  startAnchor: anchor,
  startTime: '00:00',
  endAnchor: anchor,
  endTime: '24:00',
})

const READ = '2026-11-21'

/**
 * Rules that institutions published, as anchors and offsets. Dated and editable: they are examples to begin with, no
 * advice, and they move; the source says where to look.
 */
export const TEMPLATES: readonly Template[] = [
  {
    key: 'michigan',
    institution: 'University of Michigan',
    says: 'Fall from 00:01 on the Friday before the first class day to the Friday of week 2; winter to the end of the 5th class day; exams from the last class day to midnight of the last exam day.',
    source: 'University of Michigan ITS, its published freeze rules',
    readOn: READ,
    rules: [
      {
        key: 'fall',
        title: 'Fall start: Friday before classes to Friday of week 2',
        season: 'fall',
        startOffset: -1,
        startWeekday: 5,
        startTime: '00:01',
        endOffset: 7,
        endWeekday: 5,
        endTime: '24:00',
      },
      {
        key: 'winter',
        title: 'Winter start: Friday before classes to the 5th class day',
        season: 'winter',
        startOffset: -1,
        startWeekday: 5,
        startTime: '00:01',
        endOffset: 4,
        endUnit: 'business',
        endTime: '24:00',
      },
      exams('exams'),
    ],
  },
  {
    key: 'buffalo',
    institution: 'University at Buffalo',
    says: 'From 00:01 on the Thursday before the first class day to 04:30 on the first business day one week after. Holidays from two business days before to 04:30 on the next business day.',
    source: 'University at Buffalo, its published freeze rules',
    readOn: READ,
    rules: [
      {
        key: 'start',
        title: 'Start of classes: Thursday before to the first business day a week after',
        startOffset: -1,
        startWeekday: 4,
        startTime: '00:01',
        endOffset: 7,
        endUnit: 'calendar-to-business',
        endTime: '04:30',
        exceptRole: 'Director',
      },
      {
        key: 'holiday',
        title: 'Holidays: two business days before to the next business day',
        startAnchor: 'holiday',
        startOffset: -2,
        startUnit: 'business',
        startTime: '00:01',
        endAnchor: 'holiday',
        endOffset: 1,
        endUnit: 'business',
        endTime: '04:30',
        exceptRole: 'Director',
      },
    ],
  },
  {
    key: 'texas-a-m',
    institution: 'Texas A&M University',
    says: 'Two weeks before the first class day to one week after it; at the end of term from the last class day until final grades are due. Standard changes too need approval beforehand.',
    source: 'Texas A&M University, its published freeze rules',
    readOn: READ,
    rules: [
      {
        key: 'start',
        title: 'Start of classes: two weeks before to one week after',
        startOffset: -14,
        startTime: '00:00',
        endOffset: 7,
        endTime: '24:00',
        exceptRole: 'Associate vice president',
      },
      {
        key: 'end',
        title: 'End of term: last class day until final grades are due',
        startAnchor: 'last-class',
        startTime: '00:00',
        endAnchor: 'grades-due',
        endTime: '24:00',
        exceptRole: 'Associate vice president',
      },
    ],
  },
  {
    key: 'new-mexico',
    institution: 'University of New Mexico',
    says: 'Nothing at the start of classes, at finals, at grade entry and at registration. Emergency changes are allowed; the way back must be ready.',
    source: 'University of New Mexico, its published moratoria',
    readOn: READ,
    rules: [
      during('start', 'First day of classes', 'first-class'),
      during('finals', 'Finals', 'exams'),
      during('grades', 'Grade entry', 'grade-entry'),
      during('registration', 'Registration', 'registration'),
    ],
  },
  {
    key: 'boston',
    institution: 'Boston University',
    says: 'Semester start, registration, finals, admissions decisions, deposit deadline and commencement: in 2021–22, 112 of 274 days.',
    source: 'Boston University, its published days of 2021–22',
    readOn: READ,
    rules: [
      during('start', 'First day of classes', 'first-class'),
      during('registration', 'Registration', 'registration'),
      during('finals', 'Finals', 'exams'),
      during('admissions', 'Admissions decisions and deposits', 'admissions'),
      during('commencement', 'Commencement', 'commencement'),
    ],
  },
  {
    key: 'geneseo',
    institution: 'SUNY Geneseo, learning management system',
    says: 'Fall courses are made on 1 May, students loaded on 1 June, add and drop taken over three times a day; access one week before classes, closed on 31 December.',
    source: 'SUNY Geneseo, its published course schedule',
    readOn: READ,
    rules: [],
  },
  {
    key: 'siena',
    institution: 'Siena College, learning management system',
    says: 'Students are loaded two weeks before the term until add and drop end; courses are concluded 30 days after the term.',
    source: 'Siena College, its published course schedule',
    readOn: READ,
    rules: [],
  },
  {
    key: 'state-tests',
    institution: 'School districts, state test windows',
    says: 'No unplanned updates, browsers for tests kept at their version, other tools for the web blocked.',
    source: 'Ask the test coordinator of the district for the handbook and the window of each year',
    readOn: READ,
    rules: [during('tests', 'State test window', 'test-window')],
  },
]
