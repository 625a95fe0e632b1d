import type { Golden } from './golden.ts'

/** Goals of the work itself: products, figures, papers. */
const work: Golden[] = [
  {
    text: 'Reduce the number of overdue teacher questions from 15 to 3 per week by 26 March 2027, counted in the helpdesk report, so that lessons are planned in time',
    coach: 'All that a figure needs. What is left is your own plan for it.',
    met: 'S5 M1 M2 M3 M4 R1 T1 T3',
  },
  {
    text: 'Increase adoption of the early-alert tool by advisers from 40 % to 75 % by 14 May 2027, read in the usage dashboard',
    coach: '“Increase” is fine with two figures behind it. Why does it matter that they adopt it?',
    met: 'S5 M1 M2 M3 M4 T1 T3',
  },
  {
    text: 'Run trainings for adjunct faculty from 3 March to 8 May 2027',
    coach: 'Those are days, and no figures: how many come, and what can they do afterwards?',
    met: 'S5 T1 T3',
  },
  {
    text: 'Publish the accessibility statement by 15 January 2027',
    coach: 'A paper is an output. What changes for anybody when it is there?',
    met: 'T1 T3',
    wrong: 'R4',
  },
  {
    text: 'Publish the accessibility statement by 15 January 2027 so that students who use screen readers can report barriers',
    coach: 'Now it has a reason. “Report” is what students do here, not where a figure is read.',
    met: 'S5 R1 T1 T3',
  },
  {
    text: 'Write a report on vendor risks in 3 weeks',
    coach:
      'The report is what you make, so nothing is read in it; three weeks are a deadline without a day, and no measure.',
    wrong: 'R4',
  },
  {
    text: 'Answer every accessibility question within 2 working days until 30 June 2027',
    coach: 'Two working days can be counted. Whose questions?',
    met: 'M1 T1 T3',
  },
  {
    text: 'Interview 12 first-year students by the end of February 2027',
    coach: 'Clear and countable. What for?',
    met: 'S5 M1 T1 T3',
  },
  {
    text: 'Halve the days from a note to an answer from 40 to 20 for the Gradebook team by June',
    coach: 'June without a year is the next one.',
    met: 'S5 M1 M2 M3 T1 T3',
  },
  {
    text: 'Migrate the syllabus archive from 2024 to 2026',
    coach: 'Years are no figures, and moving an archive is an output.',
    wrong: 'R4',
  },
  {
    text: 'Cut the sprint review from 90 to 45 minutes for our team in the spring term',
    coach:
      'A sprint review is what is cut, not a promise to look at the goal again. On which day does it end?',
    met: 'S5 M1 M2 M3',
  },
  {
    text: 'Raise satisfaction to 4 by 30 May 2027',
    coach: 'Four of what, from where, and whose?',
    met: 'T1 T3',
    partly: 'M1',
  },
  {
    text: 'Coach more than 3 new product owners by 20 August 2027, reviewed every month',
    coach: '“More than 3” is exact. Say what they will be able to do.',
    met: 'S5 M1 T1 T2 T3',
  },
  {
    text: 'Reduce failed logins on the student portal from 1,200 to 400 a month by 1 February 2027, as the server logs show',
    coach: 'Where it stands, where it is to end and where it is read are all there.',
    met: 'S5 M1 M2 M3 M4 T1 T3',
  },
  {
    text: 'Teach two workshops on reading a chart, and publish the slides, by 10 December 2026',
    coach: 'Two goals in one. For whom are the workshops?',
    met: 'M1 T1 T3',
    partly: 'S4',
  },
  {
    text: 'Finish the analytics course and pass the exam by 3 December 2026',
    coach: 'An exam is passed or it is not, and the course belongs to it: one goal.',
    met: 'S5 M1 T1 T3',
  },
  {
    text: 'Increase engagement',
    coach: 'Of whom, in what, by how much, by when? “Increase” alone is no act.',
    partly: 'S2',
    wrong: 'S1',
  },
  {
    text: 'Understand how the registrar works',
    coach: 'Understanding cannot be seen. What will you be able to do, and how will it show?',
    met: 'S5',
    partly: 'S2',
    wrong: 'S1',
  },
  {
    text: 'Cut the time to grade an essay from 48 hours in June 2026 to 20 hours by 11 December 2026, down for all teachers, so that they stay and finish earlier',
    coach:
      'The end is the day with “by”, not the month in which it began; what the teachers do is no second goal.',
    met: 'S5 M1 M2 M3 R1 T1 T3',
  },
]

/** Goals of how one works with people: a behaviour that others can see and count (requirement R096). */
const people: Golden[] = [
  {
    text: 'Read back what each person said before answering in 8 of 10 stakeholder meetings by 30 April 2027, counted by a colleague in a log',
    coach: 'A behaviour that a colleague can see, and a figure for it. Where are you now?',
    met: 'S5 M1 M4 T1 T3',
  },
  {
    text: 'Ask one open question before giving my opinion in each sprint review until 29 January 2027',
    coach: 'One question in each review can be counted.',
    met: 'S5 M1 T1 T3',
  },
  {
    text: 'Speak for less than 40 % of the time in one-to-one talks with the four developers, timed with a phone, by 15 June 2027',
    coach: '“Less than 40 %” is exact, and a phone times it.',
    met: 'S5 M1 M4 T1 T3',
  },
  {
    text: 'Communicate better with stakeholders',
    coach: 'Which behaviour would a stakeholder see that they do not see now?',
    met: 'S5',
    partly: 'S2 S3',
    wrong: 'S1',
  },
  {
    text: 'Be more confident in front of leaders',
    coach: 'Confidence cannot be counted; speaking first in three board meetings can.',
    met: 'S5',
    partly: 'S3',
    wrong: 'S1',
  },
  {
    text: 'Try to listen more',
    coach: 'Trying is no act, and listening to whom, about what, is not said.',
    missing: 'S2',
    partly: 'S3',
    wrong: 'S1',
  },
  {
    text: 'Thank the person who disagrees and restate their point in 3 of 4 conflicts this term',
    coach: 'Two behaviours; choose the one that costs you more. It can be counted.',
    met: 'S5 M1',
    partly: 'S4',
  },
  {
    text: 'If a developer interrupts, then I will wait five seconds',
    coach: 'That is the plan for a goal, and a good one. What is the goal?',
    met: 'S5 M1 A4',
    missing: 'S1',
  },
  {
    text: 'Give each developer one piece of feedback a sprint that names what I saw and what it did, until 30 April 2027, kept in a log',
    coach: 'Seen, counted, kept. Ask them in April what it changed.',
    met: 'S5 M1 M4 T1 T3',
  },
  {
    text: 'Show empathy',
    coach: 'How would anybody see it?',
    partly: 'S2',
  },
  {
    text: 'Settle three open conflicts between the library and IT by 28 May 2027, so that both sign the decision',
    coach: 'Three, whose, by when, and how one sees that it is settled.',
    met: 'S5 M1 R1 T1 T3',
  },
  {
    text: 'Let quiet members speak first in 6 of the next 8 retrospectives, counted by the team lead',
    coach: 'Good behaviour, good count. Which day is the eighth?',
    met: 'S5 M1 M4',
  },
  {
    text: 'Stay calm in difficult meetings',
    coach: 'Staying is no act. What do you do when it gets hard?',
    met: 'S5',
    partly: 'S2',
    wrong: 'S1',
  },
  {
    text: 'Raise the share of colleagues who rate my explanations as clear from 55 % to 80 % in the term survey by 21 May 2027. If fewer than ten answer, then I will ask five by hand',
    coach: 'Others judge it, the figure has a source, and there is a plan for the likely trouble.',
    met: 'S5 M1 M2 M3 M4 A4 T1 T3',
  },
  {
    text: 'Say no with a reason and another date to 5 requests when the sprint is full, by 30 April 2027',
    coach: 'A hard behaviour, counted. “When the sprint is full” says where, and is no plan for trouble.',
    met: 'M1 T1 T3',
  },
]

/** Thirty and more texts in English. */
export const englishGoals: readonly Golden[] = [...work, ...people]
/** Those of them that are about behaviour and have a measure: each has to pass M1 (requirement R096). */
export const behaviours: readonly Golden[] = people.filter(({ met }) => (met ?? '').includes('M1'))
