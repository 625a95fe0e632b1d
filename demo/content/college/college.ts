import type { Content } from '../shapes.ts'
import { freezes, spans } from './calendar.ts'
import { engagements } from './engagement.ts'
import { faculty } from './faculty.ts'
import { fields } from './fields.ts'
import { groups } from './groups.ts'
import { institution, products } from './institution.ts'
import { integrations } from './integrations.ts'
import { earlyAlertClosed } from './items-early-alert-closed.ts'
import { earlyAlertOpen } from './items-early-alert-open.ts'
import { gradebookClosed } from './items-gradebook-closed.ts'
import { gradebookLater } from './items-gradebook-later.ts'
import { gradebookOpen } from './items-gradebook-open.ts'
import { studentAppClosed } from './items-student-app-closed.ts'
import { studentAppLater } from './items-student-app-later.ts'
import { studentAppOpen } from './items-student-app-open.ts'
import { market } from './market.ts'
import { mishaps } from './mishaps.ts'
import { autumn2025 } from './notes-2025-autumn.ts'
import { autumn2026 } from './notes-2026-autumn.ts'
import { firstStudents2026 } from './notes-2026-first-students.ts'
import { offices2026 } from './notes-2026-offices.ts'
import { recent2026 } from './notes-2026-recent.ts'
import { spring2026 } from './notes-2026-spring.ts'
import { summer2026 } from './notes-2026-summer.ts'
import { surveyFall2026 } from './notes-2026-survey-fall.ts'
import { surveySpring2026 } from './notes-2026-survey-spring.ts'
import { winter2026 } from './notes-2026-winter.ts'
import { outcomes } from './outcomes.ts'
import { personas } from './personas.ts'
import { releases } from './releases.ts'
import { staff } from './staff.ts'
import { strategy } from './strategy.ts'
import { students } from './students.ts'
import { talkElsewhere } from './talk.ts'
import { talkEarlyAlert } from './talk-early-alert.ts'
import { talkGradebook } from './talk-gradebook.ts'
import { talkStudentApp } from './talk-student-app.ts'
import { themes } from './themes.ts'
import { actions, decisions, meetings } from './together.ts'
import { voices } from './voices.ts'

/** A community college in its second year of doing this properly. */
export const college: Content = {
  institution,
  groups,
  products,
  people: [...staff, ...faculty, ...students],
  personas,
  themes,
  sessions: [
    ...autumn2025,
    ...winter2026,
    ...firstStudents2026,
    ...offices2026,
    ...surveySpring2026,
    ...spring2026,
    ...summer2026,
    ...surveyFall2026,
    ...autumn2026,
    ...recent2026,
  ],
  items: {
    gradebook: [...gradebookOpen, ...gradebookLater, ...gradebookClosed],
    'early-alert': [...earlyAlertOpen, ...earlyAlertClosed],
    'student-app': [...studentAppOpen, ...studentAppLater, ...studentAppClosed],
  },
  ordered: ['2025-12-15', '2026-02-09', '2026-03-30', '2026-06-22', '2026-09-28', '2026-11-16'],
  releases,
  engagements,
  outcomes,
  threads: [...talkGradebook, ...talkEarlyAlert, ...talkStudentApp, ...talkElsewhere],
  mishaps,
  voices,
  fields,
  strategy,
  integrations,
  market,
  calendar: { spans, freezes, since: '2025-11-18', by: 'maya' },
  together: { meetings, actions, decisions },
}
