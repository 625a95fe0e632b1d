import type { Session } from '../shapes.ts'

/** The last five weeks: midterms, a visit at a high school, registration. Much of it is not sorted yet. */
export const recent2026: readonly Session[] = [
  {
    on: '2026-10-20',
    by: 'lou',
    door: 'api',
    channel: 'ticket',
    notes: [
      {
        product: 'gradebook',
        group: 'part-time',
        title: 'Student: passing or not',
        text: 'Midterm report says S, gradebook says 71.3, syllabus says 75 to pass. Somebody decide',
        for: [['standing', 'Somebody decide', 'important'], ['g-weights-shown']],
      },
      {
        product: 'gradebook',
        group: 'adjunct',
        title: 'Late penalty applied twice',
        text: 'I took off 10 % by hand, my co-instructor took off 10 % by hand. The student got 80 % of a perfect paper, and an apology from both of us.',
        for: [
          ['late-rules', 'I took off 10 % by hand, my co-instructor took off 10 % by hand.', 'important'],
          ['g-co-teacher'],
          ['g-late-rule'],
        ],
      },
      {
        product: 'gradebook',
        group: 'tenured',
        title: 'Bulk change again, 27 notifications',
        text: "Did the column thing. 27 students notified of a 4/100. It's the second time and I consider myself a careful person.",
        for: [['g-undo-bulk', "It's the second time and I consider myself a careful person.", 'important']],
      },
      {
        product: 'early-alert',
        group: 'part-time',
        title: 'Student asks to see her alert',
        text: 'Student on the phone, calm, wants to read what her instructor wrote about her. I told her I’d ask. Whom do I ask?',
        for: [['about-me', 'wants to read what her instructor wrote about her', 'important'], ['e-about-me']],
      },
      {
        product: 'student-app',
        group: 'online',
        title: 'Upload said done, file was empty',
        text: 'uploaded from my phone at the library, it said done, prof says the file has 0 kb. i still have the photo on my phone with the date if that counts',
        for: [
          ['s-receipt', 'prof says the file has 0 kb', 'important'],
          ['arrived', null, 'important'],
          ['no-signal'],
        ],
      },
    ],
  },
  {
    on: '2026-10-29',
    by: 'maya',
    channel: 'email',
    notes: [
      {
        who: 'janet',
        product: 'gradebook',
        title: 'Senate: what-if grade is on the agenda of 3 December',
        text: 'You have fifteen minutes. Bring a student who wants it and a colleague who doesn’t, and leave the slides at home.',
        for: [['what-if', 'Bring a student who wants it and a colleague who doesn’t', 'mentioned']],
      },
      {
        who: 'stuart',
        product: 'gradebook',
        title: 'On the matter of phones',
        text: '1. I do not own a smartphone.\n2. I do not intend to.\n3. Kindly make sure that whatever you build for those who do remains possible for those who do not.',
        back: 'Nothing will be possible on a phone only.',
        confirmed: true,
        for: [['phone-grading', 'remains possible for those who do not', 'important']],
      },
    ],
  },
  {
    on: '2026-11-04',
    by: 'maya',
    channel: 'interview',
    later: 1,
    notes: [
      {
        key: 'n-ethan-two',
        who: 'ethan',
        product: 'student-app',
        title: 'Two calendars, two passwords, one locker',
        text: 'My school has fall break when you have midterms. I missed one because I was at my grandma’s. Both calendars were right. Also your app thinks I’m an adult and wants me to accept something about loans.',
        back: 'The two calendars should lie on top of each other, and the app should know that you are seventeen.',
        confirmed: true,
        for: [
          ['two-schools', 'Both calendars were right.', 'dealbreaker'],
          ['s-two-calendars', null, 'dealbreaker'],
        ],
      },
      {
        group: 'dual',
        product: 'early-alert',
        title: 'Does my mom get the alert',
        text: 'If my college teacher reports me, does it go to my mom or to Mr. Achterberg or to both? I’d rather know before.',
        for: [
          ['two-schools', 'I’d rather know before.', 'important'],
          ['e-dual-told', null, 'important'],
        ],
      },
      {
        who: 'gordon',
        product: 'early-alert',
        title: 'The counselor hears last',
        text: 'I learn that one of mine is failing college algebra when the transcript comes, in January. I could have walked down the hall in October. I’ve forty of them; I can’t be the last to know.',
        back: 'You want to hear in October, and you can walk over.',
        for: [['two-schools', 'I can’t be the last to know', 'important'], ['e-dual-told']],
      },
      {
        who: 'gordon',
        product: null,
        title: 'The college week is a mystery to a high school',
        text: 'Your Monday holidays, your short sessions, your “reading day”. We ring bells here. If you sent me your dates in one file in May I could do half of your work.',
        for: [['two-schools', 'If you sent me your dates in one file in May', 'nice-to-have']],
      },
    ],
  },
  {
    on: '2026-11-10',
    by: 'ben',
    door: 'api',
    channel: 'ticket',
    product: 'student-app',
    notes: [
      {
        group: 'evening',
        title: 'Registration hold at 8 pm, office opens at 9',
        text: 'registration opened, i have a hold, the office is closed, the class i need has 3 seats. it’s 8:10 pm. i already know how this ends',
        for: [
          ['evening-college', 'it’s 8:10 pm. i already know how this ends', 'dealbreaker'],
          ['s-evening-desk'],
          ['s-aid-hold'],
        ],
      },
      {
        group: 'full-time',
        title: 'Registered in five minutes',
        text: 'Nothing wrong, your survey link just brought me here. Registered in 5 min from my bed. 10/10',
      },
      {
        key: 'n-waitlist-spam',
        group: 'part-time',
        title: 'Wait list e-mail went to spam',
        text: 'Seat was offered Saturday, mail went to spam, seat gone Sunday. third time',
        for: [['s-waitlist', 'Seat was offered Saturday, mail went to spam, seat gone Sunday.', 'important']],
      },
      {
        group: 'english-learners',
        title: 'Prerequisite: which door is it',
        text: 'The program says I can not take this class because of prerequisite. I search prerequisite on the campus map. I do not find it.',
        for: [['words', 'I search prerequisite on the campus map.', 'important']],
      },
      {
        key: 'n-spam',
        title: 'Grow your college audience today',
        text: 'Dear product manager, our platform grows your college audience by 300 % in 30 days. Reply YES for a demo.',
        product: null,
      },
    ],
  },
  {
    on: '2026-11-16',
    by: 'lou',
    door: 'api',
    channel: 'ticket',
    notes: [
      {
        product: 'student-app',
        group: 'part-time',
        title: 'Reminder during a funeral',
        text: 'It’s nobody’s fault. But please let me switch it off for one day without switching it off for good.',
      },
      {
        product: 'gradebook',
        group: 'adjunct',
        title: 'Can two sections share one late rule',
        text: 'Heard there’s a rule for late work coming. I have six sections of the same course. Once, please, not six times.',
      },
      {
        product: 'gradebook',
        group: 'tenured',
        title: 'Holiday week: please no changes',
        text: 'Whatever you have planned: not between Thanksgiving and the last final. Last year a button moved.',
      },
      {
        key: 'n-waitlist-twice',
        product: 'student-app',
        group: 'part-time',
        title: 'Waitlist mail in spam (second report)',
        text: 'me again about the waitlist mail in spam, I wrote last week. is anybody there',
      },
      {
        product: null,
        group: 'evening',
        title: 'Vending machine in the annex ate my card',
        text: 'I know this is IT but the machine in the annex ate my student card and it’s the only place open at 9',
      },
    ],
  },
  {
    on: '2026-11-18',
    by: 'sunita',
    channel: 'conversation',
    notes: [
      {
        who: 'luis',
        product: 'student-app',
        title: 'Would come on Saturdays',
        text: 'Met him at the bus stop. If one office were open on Saturday mornings he’d never complain again. “I’d bring donuts. Write that down.”',
      },
      {
        who: 'winnie',
        product: 'early-alert',
        title: 'Three students came with an alert in their hand',
        text: 'They had the message on the phone and showed it at the desk like a ticket. She let them in like one.',
      },
    ],
  },
  {
    on: '2026-11-19',
    by: 'maya',
    channel: 'email',
    notes: [
      {
        who: 'grace',
        product: 'early-alert',
        title: 'When can students read their alerts',
        text: 'Student government meets on the 30th and I’ll be asked. Is spring realistic? A straight no is fine, we just hate “soon”.',
      },
      {
        who: 'rosa',
        product: 'gradebook',
        title: 'Rounding before finals',
        text: 'Second reminder, kindly meant: 77.6 is not 78. Eleven of mine are between 77 and 78 right now.',
      },
      {
        who: 'helen',
        product: 'gradebook',
        title: 'Arrow keys: January?',
        text: 'I see the arrow keys are “ready”. Ready as in soup, or ready as in soon?',
      },
    ],
  },
  {
    on: '2026-11-20',
    by: 'sunita',
    channel: 'portal',
    product: 'student-app',
    notes: [
      {
        group: 'full-time',
        title: 'Widget with the next thing due',
        text: 'Could the next due thing sit on my lock screen? Just one line.',
      },
      {
        group: 'carers',
        title: 'Study rooms where a child is allowed',
        text: 'Which rooms may I bring a quiet seven-year-old to? Asking for a quiet seven-year-old.',
      },
      {
        group: 'veterans',
        title: 'Certification of enrollment',
        text: 'A button that says “send my enrollment to the VA” would save the veterans office a line of forty people every August.',
      },
    ],
  },
]
