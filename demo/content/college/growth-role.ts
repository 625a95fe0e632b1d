import type { RoleContent } from '../role-shapes.ts'

/** What Maya Lindqvist keeps of her way: what she did before, what she can tell, whom she knows, what she shows. */
export const growthRole: RoleContent = {
  experiences: [
    {
      on: '2026-09-08 17:10',
      record: {
        title: 'Teacher of mathematics',
        organisation: 'Lantern Street Secondary School',
        location: 'Heron Bend',
        setting: 'education',
        startsOn: '2013-08-19',
        endsOn: '2019-06-28',
        inUserExperience: true,
        what: '- Taught algebra to five classes a year\n- Drew the marks page anew with twelve colleagues, who then used it\n- Trained forty teachers on it in one afternoon',
      },
    },
    {
      on: '2026-09-08 17:20',
      record: {
        title: 'Coordinator of learning technology',
        organisation: 'Heron Bend Community College',
        location: 'Heron Bend',
        address: 'https://heronbend.example',
        setting: 'both',
        startsOn: '2019-08-12',
        endsOn: '2024-01-31',
        inProjects: true,
        what: '- Led the move of 320 courses to another platform in two terms\n- Kept a budget of 180,000 a year, and said each term what it had bought',
      },
    },
    {
      on: '2026-09-08 17:30',
      record: {
        title: 'Product owner',
        organisation: 'Heron Bend Community College',
        location: 'Heron Bend',
        setting: 'both',
        startsOn: '2024-02-01',
        inAgile: true,
        inProjects: true,
        inUserExperience: true,
        what: '- Looks after the gradebook, early alert and the student app with two teams\n- Writes down with each decision who disagreed, and why',
      },
    },
    {
      on: '2026-09-08 17:40',
      record: {
        title: 'Member',
        type: 'membership',
        organisation: 'Regional circle of college product teams',
        setting: 'both',
        startsOn: '2024-09-01',
        what: 'Hosts one of its four meetings a year.',
      },
    },
  ],
  stories: [
    {
      on: '2026-10-02 16:30',
      record: {
        title: 'Twelve colleagues and one marks page',
        question: 'What made you want this work?',
        situation:
          'Our school bought a marks page that nobody could read. Every Friday somebody cried in the staff room.',
        task: 'Nobody had asked me. I taught next door to the person who did the timetable.',
        action:
          'I sat beside twelve colleagues while they entered marks, wrote down every sigh, and drew the page anew on paper. I took the drawing to the maker.',
        result: 'They changed three screens. Entering a class went from eleven minutes to four.',
        tags: ['passion', 'research'],
        skill: 'user-research',
        toldOn: '2026-11-04',
      },
    },
    {
      on: '2026-10-02 16:50',
      record: {
        title: 'The decision that two advisers did not like',
        question: 'Tell me of a decision that was not liked.',
        situation:
          'Early alert had four forms. One form meant that two advisers lost fields they had fought for.',
        task: 'I had to decide before the term, and they would have to work with it.',
        action:
          'I asked each for the one sentence they wanted kept, put it beside the decision, and read it to them before it was sent.',
        result: 'Both still disagree. Both use it, and one of them found the fault in its second week.',
        tags: ['conflict', 'decision'],
        skill: 'stakeholders',
      },
    },
  ],
  people: [
    {
      on: '2026-10-09 18:00',
      record: {
        title: 'Ines Marlow',
        work: 'Product owner of a library system',
        organisation: 'Tern Valley University',
        metAt: 'Regional circle, autumn meeting',
        metOn: '2026-10-09',
        spokeOn: '2026-10-30',
        followUpOn: '2026-11-24',
        followUp: 'How they settled who answers for the catalogue',
        notes: 'Came from cataloguing. Says what she does not know, which is rare.',
      },
    },
    {
      on: '2026-10-09 18:10',
      record: {
        title: 'Tobias Renner',
        work: 'Accessibility lead',
        organisation: 'State office of colleges',
        metAt: 'Faculty development day',
        metOn: '2026-10-09',
        followUpOn: '2026-11-18',
        followUp: 'Ask whether he would look at the alert form with a screen reader',
      },
    },
  ],
  adverts: [
    {
      on: '2026-11-12 19:20',
      record: {
        title: 'Senior product owner, learning platforms',
        organisation: 'Tern Valley University System',
        closesOn: '2026-12-04',
        words: `You look after the platforms that four campuses teach with.

What you do
- Set the product strategy and the roadmap with faculty and provosts
- Write the business case for what is bought, and defend the budget
- Prioritize one backlog for four campuses, and say what is left out
- Plan each launch and its training around the academic calendar

What we ask
- At least 6 years in learning technology or product work
- Stakeholder negotiation is essential
- Experience with an LMS and its integrations by LTI; Canvas preferred
- All that we ship must meet WCAG 2.2
- Data-informed: you define metrics, and know what they cannot say
- PMI-ACP or CSPO desirable`,
        notes: 'Ines says that the team is kind and the budget is not.',
      },
    },
  ],
  steps: [
    {
      on: '2026-09-07 08:20',
      record: { title: 'Read the guide once, without notes', dueOn: '2026-10-31', hours: 6 },
      doneOn: '2026-10-25',
    },
    {
      on: '2026-09-07 08:22',
      record: { title: 'Course of twenty-one hours on agile work', dueOn: '2027-02-26', hours: 21 },
    },
    {
      on: '2026-09-07 08:24',
      record: { title: 'Two practice examinations, with what went wrong', dueOn: '2027-05-28', hours: 8 },
    },
  ],
  portfolios: [
    {
      on: '2026-11-14 20:05',
      record: {
        title: 'For Tern Valley',
        headline: 'Product owner in education technology',
        location: 'Heron Bend',
        mail: 'maya.lindqvist@heronbend.example',
        summary:
          'I taught mathematics for six years before I looked after software. I turn what instructors, students and advisers need into things that work on Monday, and I say plainly whether they helped.',
        mission:
          'I work for instructors at four places at once, who copy every mark four times. I turn what they say into small things that work on Monday, so that their evenings belong to their students.',
        shows: ['WIN-1', 'WIN-2', 'XP-1', 'XP-2', 'XP-3', 'XP-4', 'CRED-1', 'LEARN-2'],
      },
    },
  ],
}
