import type { ReleaseContent } from '../shapes.ts'

/** Nothing goes live from the week before finals until grades are in, nor in the first two weeks of a term. */
export const releases: readonly ReleaseContent[] = [
  {
    key: 'r-spring-2026',
    title: 'Gradebook, spring start 2026',
    product: 'gradebook',
    plannedOn: '2025-12-16',
    by: 'maya',
    releaseOn: '2026-01-14',
    shipped: '2026-01-14 06:30',
    audience: 'Everybody who grades',
    items: ['g-late-list', 'g-keep-place', 'g-announce-save', 'g-timeout'],
    notes: `## What is different from Wednesday on

- **Late work has a list.** On your start page, “Late” shows what came in after its date, in all your sections, newest first.
- **Saving keeps your place.** The page stays where you are, and the next student is ready.
- **You are asked before you are signed out.** Five minutes before, with one key for more time. What you typed is kept either way.
- **“Saved” is said aloud** to those who use a screen reader.

Nothing to learn, nothing to switch on. It came from talks with five of you and an evening of cards; thank you.`,
    told: [
      [['terry', 'nadine', 'paul'], 'mail', '2026-01-15'],
      [['andre'], 'in-person', '2026-01-21'],
    ],
  },
  {
    key: 'r-summer-2026',
    title: 'Student App, summer on the phone',
    product: 'student-app',
    plannedOn: '2026-03-30',
    by: 'maya',
    releaseOn: '2026-06-02',
    shipped: '2026-06-02 06:10',
    audience: 'All students',
    items: ['s-due-list', 's-small', 's-offline-times', 's-contrast', 's-room'],
    notes: `## New in the app

- **One list of what is due**, from all your courses, soonest first. What you handed in is gone from it.
- **The first page is fourteen times smaller.** It loads on a weak connection and costs you next to nothing.
- **Your timetable opens without a signal**, and says how old it is.
- **Dates are dark and large enough to read**, and “late” is a word.
- **Room changes reach you** when the scheduling office makes them.

If a course shows “no date”, its instructor has not set one. Ask; they can see the same.`,
    told: [
      [['destiny', 'samuel', 'noor'], 'mail', '2026-06-03'],
      [['kayla'], 'in-person', '2026-06-24'],
      [['wes'], 'in-person', '2026-06-16'],
    ],
  },
  {
    key: 'r-autumn-2026',
    title: 'Early Alert, alerts with an answer',
    product: 'early-alert',
    plannedOn: '2026-06-08',
    by: 'maya',
    releaseOn: '2026-08-25',
    shipped: '2026-08-25 06:00',
    audience: 'Everybody who teaches, all advisers',
    items: ['e-reply', 'e-one-form', 'e-assign', 'e-kind-words', 'e-week3'],
    notes: `## For those who teach

- **An alert takes a minute.** Who, one of four reasons, one sentence.
- **You see who has it**, by name, as soon as you send it.
- **You hear back within a week**: reached, not reached, or in good hands. What the student said stays between them and the adviser.
- **In week three you are asked once** whether you worry about anybody. “Nobody” is a good answer.

## For those who advise

- **Every student has one name.** Yours are on your list; handing over takes one step.

## For students

- **The message was rewritten with eight of you.** It says who asked, which course, and whom to call.`,
    told: [
      [['lydia', 'omar', 'jo', 'terry'], 'meeting', '2026-08-27'],
      [['destiny', 'mei', 'cathy'], 'mail', '2026-08-28'],
    ],
  },
  {
    key: 'r-spring-2027',
    title: 'Gradebook, spring start 2027',
    product: 'gradebook',
    plannedOn: '2026-09-28',
    by: 'maya',
    releaseOn: '2027-01-13',
    audience: 'Everybody who grades, and students who look at grades',
    items: ['g-names', 'g-table-headers', 'g-what-waits', 'g-sis-final', 'g-feedback-first'],
    notes:
      'Draft. Sending final grades will be tried with twelve volunteers first; the registrar names them.',
  },
  {
    key: 'r-spring-app-2027',
    title: 'Student App, evenings and nights',
    product: 'student-app',
    plannedOn: '2026-10-12',
    by: 'maya',
    releaseOn: '2027-01-12',
    audience: 'All students, evening students first',
    items: ['s-signin', 's-quiet-hours', 's-who-is-open', 's-zoom'],
    notes: '',
  },
]
