/** Five invented adverts, with what a reader of each would say that it asks for. For the tests and for nobody else. */
export type Golden = {
  name: string
  text: string
  /** The skills that weigh most, in any order. */
  top: readonly string[]
  /** Skills that it does not ask for at all. */
  absent: readonly string[]
  terms: readonly string[]
  years: readonly number[]
}

export const golden: readonly Golden[] = [
  {
    name: 'a school district looks for somebody from the classroom',
    text: `Associate Product Owner, Classroom Tools. Willow Creek Unified School District

You know what a Monday in a classroom feels like. You will collect feedback from teachers, write user stories with acceptance criteria, and keep the backlog in order with two developers.

What we ask
- Classroom experience is required.
- You must be able to write clear user stories and keep a backlog.
- Familiarity with Google Classroom. Experience with Jira is a plus.
- A CSPO is desirable.
- Curiosity, and the willingness to learn.`,
    top: ['backlog-craft', 'stakeholders', 'user-research'],
    absent: ['business-case', 'market-analysis', 'leadership', 'privacy-and-procurement'],
    terms: ['CSPO', 'Google Classroom', 'Jira', 'Teaching'],
    years: [],
  },
  {
    name: 'a community college pilots with figures',
    text: `Product Owner, Student Success Systems

The college runs an early-alert system for advisers. You own its roadmap, set priorities with faculty and advising, and show with data-informed pilots whether it improves retention.

Responsibilities: prioritize the backlog and explain the trade-offs; define metrics and dashboards with institutional research; run usability sessions and student interviews; plan the rollout and the training of advisers around the academic calendar.

Requirements: at least 3 years in product ownership. Experience with A/B testing or pilot designs is required. Knowledge of FERPA is essential. SQL or Power BI preferred. All our products must meet WCAG 2.2.`,
    top: ['learning-evidence', 'prioritisation', 'privacy-and-procurement'],
    absent: ['market-analysis', 'leadership', 'business-case'],
    terms: ['FERPA', 'Power BI', 'SQL', 'WCAG'],
    years: [3],
  },
  {
    name: 'a university system wants a strategist',
    text: `Senior Product Owner, Learning Platforms (system office)

Set the product strategy for four campuses. You shape the vision, write the business case, defend the budget before the provosts, and mentor two product owners.

You will need:
* 7+ years of experience, and leadership of product teams
* A record of strategy that became a roadmap and OKRs
* Financial judgement: ROI, total cost, funding by grants
* Vendor and procurement experience, including RFPs
* Integration of an LMS by LTI; Canvas preferred
* Stakeholder negotiation across campuses`,
    top: ['vision-and-roadmap', 'business-case', 'privacy-and-procurement'],
    absent: ['agile-practice', 'accessibility'],
    terms: ['Canvas', 'LTI', 'OKR'],
    years: [7],
  },
  {
    name: 'eine Hochschule sucht auf Deutsch',
    text: `Product Owner (m/w/d) Digitale Lehre an der Hochschule

Ihre Aufgaben: Sie verantworten die Lernplattform (Moodle) und ihre Schnittstellen zum Campusmanagement. Sie nehmen Anforderungen der Lehrenden auf, priorisieren das Product Backlog und stimmen sich mit Gremien und Fakultäten ab. Sie begleiten Einführung und Schulung.

Ihr Profil:
- Mindestens 2 Jahre Erfahrung in agiler Entwicklung, Scrum ist erforderlich
- Kenntnisse in Barrierefreiheit (BITV) und Datenschutz (DSGVO) setzen wir voraus
- Eine Zertifizierung als PSPO ist von Vorteil
- Kommunikationsstärke und Lernbereitschaft`,
    top: ['edtech-platforms', 'stakeholders', 'agile-practice', 'accessibility', 'privacy-and-procurement'],
    absent: ['market-analysis', 'business-case', 'leadership', 'learning-evidence'],
    terms: ['BITV', 'GDPR', 'Moodle', 'PSPO'],
    years: [2],
  },
  {
    name: 'a further education college asks for access first',
    text: `Digital Product Owner, Learner Services. Riverside College (further education)

Every learner has to be able to use what we build. You will make accessibility part of every sprint, test with screen readers and with learners, and publish what was found. You work with an agile team by Scrum.

Essential: WCAG and inclusive design in practice; user research with learners; clear written communication.
Desirable: Kanban; experience of the GDPR and data protection.
We offer coaching and a budget for certificates.`,
    top: ['accessibility', 'agile-practice', 'user-research', 'communication'],
    absent: ['market-analysis', 'vision-and-roadmap', 'learning-evidence'],
    terms: ['GDPR', 'WCAG'],
    years: [],
  },
]
