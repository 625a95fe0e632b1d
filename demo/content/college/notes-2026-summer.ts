import type { Session } from '../shapes.ts'

/** May to August 2026: the pilot is looked back on, summer talks, ideas from the portal, convocation. */
export const summer2026: readonly Session[] = [
  {
    on: '2026-05-27',
    by: 'lydia',
    channel: 'workshop',
    product: 'early-alert',
    group: 'advisers',
    together: true,
    notes: [
      {
        text: 'I print the alert mails and tick them off with a pen. Best system we have.',
        for: [
          ['e-follow-queue', 'I print the alert mails and tick them off with a pen.', 'important'],
          ['somebody'],
        ],
      },
      {
        title: 'Three alerts, three calls on one Tuesday',
        text: 'Same student, three alerts, three advisers, three calls on one Tuesday. She thought somebody had died.',
        for: [['e-merge', 'three calls on one Tuesday', 'important'], ['whose']],
      },
      {
        title: 'What worked in the pilot: a name',
        text: 'What worked in the pilot: a name. “You are mine until May.” Students said it back to me.',
        for: [['whose', 'You are mine until May.', 'important'], ['e-assign']],
      },
      {
        title: 'Chemistry alerts need a tutor',
        text: 'Chemistry alerts = they need a tutor, not me. Let me send them there in two clicks.',
        for: [['e-tutor-link', 'they need a tutor, not me', 'important']],
      },
      {
        text: 'Please no more required fields about how the call made me feel',
        for: [['forms', 'no more required fields', 'nice-to-have']],
      },
      {
        who: 'omar',
        title: 'Cannot see what a colleague has tried already',
        text: 'I called a student who’d been called an hour before. She was kind about it. I need to see: called, no answer, Jo, yesterday.',
        back: 'The list has to show what was tried, by whom and when.',
        confirmed: true,
        for: [['e-follow-queue', 'I need to see: called, no answer, Jo, yesterday.', 'dealbreaker']],
      },
      {
        title: 'Closed eleven alerts without calling',
        text: 'Honest card: in week 8 I closed eleven alerts without calling. There was no time. I’d like that to be visible, not hidden.',
        for: [['somebody', 'I’d like that to be visible, not hidden.', 'important'], ['e-loop']],
      },
    ],
  },
  {
    on: '2026-06-24',
    by: 'sunita',
    channel: 'interview',
    product: 'student-app',
    notes: [
      {
        who: 'destiny',
        title: 'The list replaced the fridge, and wakes her up',
        text: 'OK so the list. I love the list. The fridge has drawings on it now. But it reminds me at two in the afternoon, and I work nights, two in the afternoon is my three in the morning. I turned it off, and then I missed one. So now I look by myself again.',
        back: 'The list works. The reminders come while you sleep, so you turned them off.',
        for: [
          ['s-due-list', 'I love the list.', 'important'],
          ['wrong-hour', 'two in the afternoon is my three in the morning', 'dealbreaker'],
          ['s-quiet-hours', null, 'dealbreaker'],
        ],
      },
      {
        who: 'kayla',
        title: 'Timetable works without a signal; now the assignments',
        text: 'It opened in the canyon! I was in the truck and it just opened. Now do the assignments. I don’t need the videos, just what she wants and by when.',
        back: 'After the timetable you would like due dates and instructions without a connection. Videos are not needed.',
        confirmed: true,
        for: [
          ['s-offline-due', 'I don’t need the videos, just what she wants and by when.', 'important'],
          ['no-signal'],
          ['s-offline-times', 'It opened in the canyon!', 'important'],
        ],
      },
      {
        who: 'leila',
        title: 'Her class would write the explanations',
        text: 'My level-five class could write your explanations of the college words. They know exactly which ones hurt. It’s better than the textbook exercise, and they would be proud.',
        back: 'Your class writes the sentences, we put them in. In September.',
        confirmed: true,
        for: [['s-plain-words', 'They know exactly which ones hurt.', 'important'], ['words']],
      },
      {
        who: 'mei',
        title: 'The message in plain words: understood at once',
        text: 'We read her the new alert message. She read it once. “This I understand. He asks you to check on me, you are Omar, this is the number. In my country also the boss does not call himself.” Then she asked whether it exists in Chinese, for her husband, who worries.',
        back: 'The new wording is clear. A translation would help your family.',
        for: [
          ['e-kind-words', 'This I understand.', 'important'],
          ['e-plain-letter', 'whether it exists in Chinese', 'nice-to-have'],
          ['tone'],
        ],
      },
    ],
  },
  {
    on: '2026-06-24',
    by: 'devon',
    channel: 'email',
    product: 'early-alert',
    notes: [
      {
        who: 'devon',
        title: 'The pilot’s difference may be chance',
        text: 'Six pilot sections, 142 students, 21.8 % D, F or W. Six comparison sections, 139 students, 31.7 %. The difference is 9.8 points and its interval runs from about −20 to a little above zero. I would not put “reduced” on a slide. I would put “worth a second term”.',
        back: 'We say: not clear yet. And we write down what would count before the next term begins.',
        confirmed: true,
        for: [['e-measure', 'I would not put “reduced” on a slide.', 'dealbreaker']],
      },
    ],
  },
  {
    on: '2026-07-08',
    by: 'sunita',
    channel: 'portal',
    product: 'student-app',
    later: 1,
    notes: [
      {
        group: 'full-time',
        title: 'Dark mode',
        text: 'Dark mode please, my roommate wakes up when I check if class is cancelled at 6am',
        for: [['s-dark', 'my roommate wakes up', 'nice-to-have']],
      },
      {
        group: 'full-time',
        title: 'Bus times',
        text: 'Show when the 14 comes. It comes when it wants but at least show when it’s supposed to',
        for: [['s-bus', 'Show when the 14 comes.', 'nice-to-have']],
      },
      {
        group: 'part-time',
        title: 'Where is the food pantry',
        text: 'I heard there is a pantry for students. I don’t want to ask at the front desk with people behind me. Put it in the app so a person can just look.',
        for: [['s-pantry', 'I don’t want to ask at the front desk with people behind me.', 'important']],
      },
      {
        group: 'evening',
        title: 'Let me write to somebody at night',
        text: 'I don’t need an answer in five minutes. I need to know that somebody will read it before class tomorrow.',
        for: [
          ['s-evening-desk', 'I need to know that somebody will read it before class tomorrow.', 'important'],
          ['evening-college'],
        ],
      },
      {
        group: 'part-time',
        title: 'Book my adviser like the barber',
        text: 'My barber has a page where I pick a time. My adviser has a phone that rings in an empty room (no offense to her).',
        for: [
          ['s-book-adviser', 'My barber has a page where I pick a time.', 'nice-to-have'],
          ['evening-college'],
        ],
      },
      {
        group: 'online',
        title: 'Thanks for the small start page',
        text: 'It opens now. On the old phone too. I had given up on it in January.',
        for: [['s-small', 'It opens now.', 'important'], ['data']],
      },
      {
        group: 'full-time',
        title: 'Test please ignore',
        key: 'n-test',
        text: 'test test 123',
      },
    ],
  },
  {
    on: '2026-07-22',
    by: 'sunita',
    channel: 'usability',
    product: 'early-alert',
    later: 1,
    notes: [
      {
        who: 'terry',
        title: 'One-minute form: 41 seconds, on his phone, standing',
        text: 'Raised a made-up alert in 41 seconds. Then sat down and asked: “And now? Who has it?” The page said “Thank you”. He wants the name.',
        back: 'After sending, the page should say who takes it from here.',
        confirmed: true,
        for: [
          ['e-one-form', 'Raised a made-up alert in 41 seconds.', 'important'],
          ['e-assign', 'He wants the name.', 'important'],
        ],
      },
      {
        who: 'cathy',
        title: 'Hesitated at “reason: other”',
        text: 'Stopped for two minutes at the reasons. Her student had written something in an essay that worried her. None of the four fits, and she did not want it in a field. She would call the counseling center; the form should tell her that number.',
        back: 'For danger the form is the wrong door, and it should show the right one.',
        for: [['forms', 'None of the four fits', 'dealbreaker']],
      },
      {
        who: 'stuart',
        title: 'Four remarks on the alert form',
        text: '1. The form is short. Good.\n2. “Student success concern” is not English. Say “worry”.\n3. I cannot go back to the second step with the keyboard.\n4. I received my confirmation in eleven seconds.',
        back: 'Plain words, and the keyboard has to go backwards too.',
        confirmed: true,
        for: [
          ['e-one-form', 'The form is short. Good.', 'nice-to-have'],
          ['e-sr-form', 'I cannot go back to the second step with the keyboard.', 'important'],
          ['words'],
        ],
      },
      {
        who: 'amina',
        title: 'Would use “well done” every week',
        text: 'Found the greyed-out fifth choice and pressed it four times. “This one. When does this one work?”',
        for: [['e-praise', 'When does this one work?', 'important'], ['tone']],
      },
    ],
  },
  {
    on: '2026-08-26',
    by: 'carla',
    channel: 'workshop',
    together: true,
    notes: [
      {
        product: 'gradebook',
        group: 'tenured',
        text: 'Finals go to the registrar by themselves. I would bake for whoever does this',
        for: [['g-sis-final', 'I would bake for whoever does this', 'important'], ['twice']],
      },
      {
        product: 'gradebook',
        group: 'adjunct',
        title: 'Everything that waits, on one page',
        text: 'Everything that waits for me on ONE page. The late list is a third of it. Finish it!',
        for: [['g-what-waits', 'The late list is a third of it.', 'important'], ['late-work']],
      },
      {
        product: 'gradebook',
        group: 'tenured',
        text: 'A clear rule for late work that the STUDENT can see before he asks me',
        for: [
          ['late-rules', null, 'important'],
          ['g-late-rule', 'that the STUDENT can see before he asks me', 'important'],
        ],
      },
      {
        product: 'gradebook',
        group: 'tenured',
        text: 'Leave it alone. Every August it looks different and I have four days.',
        for: [['grading-time', 'Every August it looks different and I have four days.', 'important']],
      },
      {
        product: 'early-alert',
        group: 'adjunct',
        title: 'One line back in the pilot',
        text: 'I was in the pilot. I got ONE line back: “reached, she is fine”. I nearly cried. More of that',
        for: [['silence', 'reached, she is fine', 'important'], ['e-reply']],
      },
      {
        product: 'early-alert',
        group: 'adjunct',
        title: 'Am I covered if the student complains?',
        text: 'What if I alert and the student complains about me? Am I covered? Adjuncts have no office to hide in',
        for: [['about-me', 'Am I covered?', 'important']],
      },
      {
        product: 'early-alert',
        group: 'tutors',
        who: 'winnie',
        title: 'Tutors are empty on Mondays and full on Thursdays',
        text: 'If an alert could offer my Monday hours by itself, I’d have half the line on Thursday. We have two chemistry tutors knitting on Mondays.',
        back: 'An alert offers free tutoring hours, Mondays first.',
        confirmed: true,
        for: [['e-tutor-link', 'We have two chemistry tutors knitting on Mondays.', 'important']],
      },
      {
        product: null,
        group: 'designers',
        title: 'Training at 3 pm on a Tuesday',
        text: 'Accessibility training is offered at 3 pm on a Tuesday. Adjuncts: at their other job.',
      },
      {
        product: null,
        group: 'tenured',
        text: 'Parking. I know it is not you. But: parking',
      },
    ],
  },
]
