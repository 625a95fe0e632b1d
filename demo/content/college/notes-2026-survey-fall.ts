import type { Session } from '../shapes.ts'

/** The free text of the fall survey of 2026: 23 of 187 comments, taken over as they were typed. */
export const surveyFall2026: readonly Session[] = [
  {
    on: '2026-10-07',
    by: 'devon',
    door: 'import',
    channel: 'survey',
    product: 'student-app',
    together: true,
    later: 2,
    notes: [
      {
        group: 'part-time',
        text: 'the due list is the only college thing i open every day',
        for: [['s-due-list', 'the only college thing i open every day', 'important'], ['one-list']],
      },
      {
        group: 'full-time',
        title: 'Half of my teachers don’t put dates in',
        text: 'Half of my teachers don’t put dates in so the list says “no date”. Not the app’s fault but still not a list',
        for: [['one-list', 'Half of my teachers don’t put dates in', 'important']],
      },
      {
        group: 'evening',
        title: 'Reminded me of the quiz while I was in it',
        text: 'Reminded me of a quiz at 6:15. I was IN the quiz. In front of everyone. Loud.',
        for: [['wrong-hour', 'I was IN the quiz.', 'important'], ['s-quiet-hours']],
      },
      {
        group: 'carers',
        title: 'I would like to choose the hour for reminders',
        text: 'I would like to choose the hour for reminders. Mornings belong to my mother (dialysis).',
        for: [
          ['wrong-hour', 'I would like to choose the hour for reminders.', 'important'],
          ['s-quiet-hours', null, 'important'],
        ],
      },
      { group: 'part-time', text: 'reminders are PERFECT dont touch them' },
      {
        group: 'english-learners',
        title: 'What is “census date”?',
        text: 'What is “census date”? I think it is when government count the people. I was afraid and did not come to class this day.',
        for: [
          ['words', 'I was afraid and did not come to class this day.', 'dealbreaker'],
          ['s-plain-words', null, 'dealbreaker'],
        ],
      },
      {
        group: 'online',
        title: 'Works in the laundromat, not at home',
        text: 'It works in the laundromat, it works at my sister’s, it does not work at home. Could it load when there IS internet and keep it',
        for: [
          ['no-signal', 'Could it load when there IS internet and keep it', 'important'],
          ['s-offline-due'],
        ],
      },
      {
        group: 'full-time',
        title: 'Told of a room change two hours before',
        text: 'I got a room change alert 2 hours before class. First time in two years the college told me something before I was standing there',
        for: [
          [
            's-room',
            'First time in two years the college told me something before I was standing there',
            'important',
          ],
          ['deadlines'],
        ],
      },
      {
        group: 'evening',
        text: 'who do I ask at 8pm. serious question. who.',
        for: [
          ['evening-college', 'who do I ask at 8pm', 'important'],
          ['s-evening-desk', null, 'important'],
        ],
      },
      {
        group: 'evening',
        title: 'One human being on Tuesday and Thursday nights',
        text: 'More than an app we need ONE human being on Tuesday and Thursday nights in the main building',
        for: [['s-evening-desk', 'ONE human being', 'important'], ['evening-college']],
      },
      {
        group: 'part-time',
        title: 'Uploaded on time, “never arrived”',
        text: 'Uploaded on time, “never arrived”. Took a zero. I don’t have a printer or a lawyer.',
        for: [['s-receipt', 'Uploaded on time, “never arrived”.', 'dealbreaker'], ['arrived']],
      },
      {
        group: 'full-time',
        title: 'Show what score I need, next to the date',
        text: 'Wish it showed what score I need on the final, right there next to the date',
        product: 'gradebook',
        for: [['what-if', 'Wish it showed what score I need on the final', 'important'], ['g-what-if']],
      },
      {
        group: 'full-time',
        title: 'I check, I panic, I check again',
        text: 'I don’t want to see my grade every time I open the thing. I check, I panic, I check again. Maybe hide it until I ask?',
        product: 'gradebook',
        for: [['standing', 'I check, I panic, I check again.', 'important']],
      },
      {
        group: 'part-time',
        title: 'Found the comments in week 6, by accident',
        text: 'My instructor writes really good comments but I only found them in week 6, by accident, you have to tap the number',
        product: 'gradebook',
        for: [
          ['feedback', 'I only found them in week 6, by accident', 'important'],
          ['g-feedback-first', null, 'important'],
        ],
      },
      {
        group: 'part-time',
        title: 'An adviser called at 7:30 PM, and I stayed',
        text: 'An adviser named Jo called me at 7:30 PM. I was in the break room. We talked for 20 minutes and I did not drop. Thats my survey answer',
        product: 'early-alert',
        for: [
          ['somebody', 'We talked for 20 minutes and I did not drop.', 'important'],
          ['e-evening-adviser'],
        ],
      },
      {
        group: 'full-time',
        title: '“Asked me to check in”: thought it was a scam',
        text: 'got a message “your instructor asked me to check in”, thought it was a scam, it had a first name and a number so I called, it was real, it was nice',
        product: 'early-alert',
        for: [['tone', 'it was real, it was nice', 'important'], ['e-kind-words']],
      },
      {
        group: 'veterans',
        title: 'One call is enough, gentlemen',
        text: 'The alert went to three offices. VA rep, coach, adviser. All called. One is enough, gentlemen.',
        product: 'early-alert',
        for: [['whose', 'One is enough, gentlemen.', 'important'], ['e-merge']],
      },
      {
        group: 'deaf',
        title: 'Thank you for captions, where are the others',
        text: 'Thank you for captions on the financial aid video! “Financial aide” made my day. Also I failed to find the other ones.',
        for: [['s-captions', 'I failed to find the other ones', 'important']],
      },
      {
        group: 'registered',
        title: 'Called late while I still have time',
        text: 'I have extra time on record. The app says “late” in red in front of my whole row when I open it. I am not late.',
        for: [['g-extra-time', 'I am not late.', 'dealbreaker'], ['late-rules']],
      },
      { group: 'full-time', text: 'ok' },
      {
        group: 'online',
        text: 'Please keep it small. Every year somebody adds a video.',
        for: [['data', 'Please keep it small.', 'important']],
      },
      {
        group: 'part-time',
        title: 'Password, code, password, code',
        text: 'Password, code, password, code. I can prove who I am in my sleep and sometimes do',
        for: [['s-signin', 'Password, code, password, code.', 'important']],
      },
      {
        group: 'carers',
        title: 'Called every day to ask my number',
        text: 'The nursing waitlist: I called every day for three weeks to ask my number. The lady and I are friends now.',
        for: [['s-waitlist', 'I called every day for three weeks to ask my number.', 'important']],
      },
    ],
  },
]
