import type { Session } from '../shapes.ts'

/** January and February 2026: after finals, a term begins, and Early Alert is talked over. */
export const winter2026: readonly Session[] = [
  {
    on: '2026-01-05',
    by: 'lou',
    door: 'api',
    channel: 'ticket',
    product: 'gradebook',
    notes: [
      {
        group: 'tenured',
        title: 'Typed all finals in the wrong system first',
        text: 'I entered five sections of finals in Gradebook, thinking that was it. It was not it. Registrar called at 4:40 pm on the 23rd. I was at my daughter’s recital. Why are there two systems and why do they not speak',
        for: [
          ['twice', 'Why are there two systems and why do they not speak', 'dealbreaker'],
          ['g-sis-final', null, 'dealbreaker'],
        ],
      },
      {
        key: 'n-b-became-d',
        group: 'adjunct',
        title: 'A B became a D on the way to the registrar',
        text: 'typo when retyping finals, gave a B student a D, she found out from her scholarship office on new years eve. form, two signatures, office closed until today. i feel terrible about it',
        for: [['twice', 'typo when retyping finals', 'dealbreaker'], ['g-sis-final']],
      },
    ],
  },
  {
    on: '2026-01-13',
    by: 'carla',
    channel: 'workshop',
    product: 'early-alert',
    together: true,
    notes: [
      {
        group: 'tenured',
        text: 'Raised six alerts last fall. Heard back on: zero.',
        for: [
          ['silence', 'Heard back on: zero.', 'dealbreaker'],
          ['e-reply', null, 'dealbreaker'],
        ],
      },
      {
        group: 'adjunct',
        text: 'After the second one without an answer I stopped. I assume I am not alone',
        for: [['silence', 'After the second one without an answer I stopped.', 'important'], ['e-reply']],
      },
      {
        group: 'adjunct',
        text: '23 fields. I counted. For a kid who stopped coming.',
        for: [
          ['forms', '23 fields. I counted.', 'important'],
          ['e-one-form', null, 'important'],
        ],
      },
      {
        group: 'tenured',
        title: 'At midterm the only advice left is to withdraw',
        text: 'By the time midterm grades are in, the only advice left is how to withdraw.',
        for: [['too-late', 'the only advice left is how to withdraw', 'dealbreaker'], ['e-week3']],
      },
      {
        group: 'tenured',
        text: 'Ask me in week 3. I know in week 3. Nobody asks.',
        for: [['too-late'], ['e-week3', 'Ask me in week 3. I know in week 3.', 'important']],
      },
      {
        group: 'tenured',
        title: 'All instructors of a student should see the alert',
        text: 'All instructors of that student should see the alert. We work on the same person.',
        for: [['e-copy-all', 'All instructors of that student should see the alert.', 'important']],
      },
      {
        group: 'adjunct',
        title: 'Do not show my alert to the others',
        text: 'Do NOT show my alert to the other instructors. A student deserves a fresh start next door.',
        for: [['e-copy-all', 'A student deserves a fresh start next door.', 'dealbreaker'], ['about-me']],
      },
      {
        group: 'adjunct',
        text: 'attendance report, alert, tutoring referral: same name, three forms, one evening',
        for: [['forms', 'same name, three forms, one evening', 'important']],
      },
      {
        who: 'amina',
        title: 'An alert about something good',
        text: 'Could I also say when somebody did well? I have a mother of three who came back after the fire in her building and got a B. There’s no form for that.',
        back: 'A way to tell a student that something went well, as easy as an alert.',
        for: [['e-praise', 'Could I also say when somebody did well?', 'important']],
      },
      {
        group: 'senate',
        title: 'Who reads it, who keeps it, for how long?',
        text: 'Who reads it, who keeps it, for how long? Until that is written down, my vote is no.',
        for: [['about-me', 'Who reads it, who keeps it, for how long?', 'dealbreaker']],
      },
    ],
  },
  {
    on: '2026-01-22',
    by: 'ben',
    door: 'api',
    channel: 'ticket',
    notes: [
      {
        product: 'gradebook',
        group: 'full-time',
        title: 'Wrong name on the roster',
        text: "hi, my instructor's gradebook shows my old name, I changed it with the registrar a year ago. he read it out loud. can this please be fixed before tomorrow",
        for: [['g-names', 'he read it out loud', 'dealbreaker']],
      },
      {
        product: 'gradebook',
        group: 'adjunct',
        title: 'Late list: thank you',
        text: 'No problem to report. I opened the late list on Monday and found a paper from a student I had already written off. Graded it, called her, she is back. Tell whoever made it.',
        for: [
          ['late-work'],
          ['g-late-list', 'found a paper from a student I had already written off', 'important'],
        ],
      },
      {
        product: 'gradebook',
        group: 'adjunct',
        title: 'Co-instructor overwrote my lab grades',
        text: 'There are two of us in CHEM 110. He entered lecture grades, imported his sheet, my lab column was gone. We share one gradebook and one password for it, which I know we should not.',
        for: [['g-co-teacher', 'my lab column was gone', 'important']],
      },
      {
        product: 'student-app',
        group: 'evening',
        title: 'Drove to a locked door',
        text: 'class was moved to the annex, there was a paper on the door. i came straight from work, 40 min. a text would be nice',
        for: [['deadlines'], ['s-room', 'a text would be nice', 'important']],
      },
      {
        product: 'student-app',
        group: 'part-time',
        title: 'Have to sign in every time',
        text: 'Why does the app forget me every single time. My bank trusts me longer than you do',
        for: [['s-signin', 'My bank trusts me longer than you do', 'nice-to-have']],
      },
      {
        product: 'gradebook',
        group: 'tenured',
        title: 'Tab key takes forever across the grade table',
        text: "I have a repetitive strain injury and cannot use the mouse this month. From the first name to the third quiz is 140 presses of Tab. I've gone back to paper.",
        for: [
          ['no-mouse', 'From the first name to the third quiz is 140 presses of Tab.', 'dealbreaker'],
          ['g-keyboard-grid', null, 'dealbreaker'],
        ],
      },
    ],
  },
  {
    on: '2026-02-04',
    by: 'maya',
    channel: 'interview',
    product: 'early-alert',
    notes: [
      {
        key: 'n-lydia-whose',
        who: 'lydia',
        title: 'Four people or nobody',
        text: 'Take a veteran on the wrestling team in the nursing program who comes in the evening. That’s four advisers, and each thinks it’s one of the other three. And then there’s general studies, 900 students, and nobody’s name on the list at all. We don’t fail at helping. We fail at knowing whose turn it is.',
        back: 'Every student needs one name, and everybody has to be able to see it.',
        confirmed: true,
        for: [
          ['whose', 'We fail at knowing whose turn it is.', 'dealbreaker'],
          ['e-assign', 'nobody’s name on the list at all', 'dealbreaker'],
        ],
      },
      {
        who: 'omar',
        title: 'Alerts come in a wave in the week of midterms',
        text: 'From August to the end of September: eleven alerts. In the week of midterms: sixty-four, most of them on the Friday. I can call eight people a day if nobody walks in. People always walk in.',
        back: 'You can act on eight a day, so sixty in a week help nobody.',
        confirmed: true,
        for: [['too-late', 'In the week of midterms: sixty-four', 'important'], ['e-follow-queue']],
      },
      {
        who: 'omar',
        title: 'We do call, nobody tells the instructor',
        text: 'I know they think we throw them away. I called every one of mine! But the student tells me about her marriage, and what am I supposed to write to the professor? So I write nothing.',
        back: 'You need a way to answer the instructor that gives nothing private away.',
        for: [
          ['silence', 'what am I supposed to write to the professor? So I write nothing', 'important'],
          ['e-reply', null, 'important'],
        ],
      },
      {
        who: 'jo',
        title: 'Evening students are called at ten in the morning',
        text: 'The day desk calls my students at ten. They’re under a truck, or asleep. It gets written down as “no answer, three attempts”, and there goes the student, officially unreachable. I was here the whole time with my light on until nine.',
        back: 'Alerts from evening sections should come to you, since you are there when they are.',
        confirmed: true,
        for: [
          ['e-evening-adviser', 'The day desk calls my students at ten.', 'important'],
          ['evening-college', 'I was here the whole time with my light on until nine.', 'important'],
          ['whose'],
        ],
      },
      {
        who: 'jo',
        title: 'A phone call beats everything',
        text: 'You can build what you want, dear. They answer a person. If your thing gives me twenty minutes more a day to call, it’s good. If it wants me to fill in how the call went in twelve boxes, it’s bad.',
        back: 'It is good if it gives you time to call, and bad if it takes it.',
        for: [['somebody', 'They answer a person.', 'important'], ['e-follow-queue']],
      },
      {
        who: 'teresa',
        title: 'For dual-enrollment pupils everything is different',
        text: 'I have a thousand and some pupils in fourteen schools. If a college instructor worries about one, do I call the pupil, the counselor, or mother and father? I honestly do not know what I’m allowed. So mostly I call the counselor and hope.',
        back: 'You need a rule on who is told when a pupil of a high school gets an alert.',
        confirmed: true,
        for: [['e-dual-told', 'I honestly do not know what I’m allowed.', 'important'], ['about-me']],
      },
    ],
  },
  {
    on: '2026-02-10',
    by: 'sunita',
    channel: 'conversation',
    product: 'gradebook',
    notes: [
      {
        who: 'nadine',
        title: 'Would rather talk than type',
        text: 'Met her at the copier. She records her feedback as voice messages at one of the other colleges, two minutes per student, and says students answer for the first time in years. “They hear that I’m smiling.”',
        for: [['g-voice-feedback', 'They hear that I’m smiling.', 'important'], ['feedback']],
      },
    ],
  },
]
