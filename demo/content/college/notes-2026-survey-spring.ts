import type { Session } from '../shapes.ts'

/** The free text of the spring survey of 2026: 24 of 212 comments, taken over as they were typed. */
export const surveySpring2026: readonly Session[] = [
  {
    on: '2026-03-04',
    by: 'devon',
    door: 'import',
    channel: 'survey',
    product: 'student-app',
    together: true,
    later: 2,
    notes: [
      {
        group: 'part-time',
        text: 'I didnt know it was due. thats it thats the comment',
        for: [['deadlines', 'I didnt know it was due.', 'important'], ['s-due-list']],
      },
      {
        group: 'full-time',
        title: 'One list with everything that’s due',
        text: 'One list with everything that’s due would fix 90% of my problems, the other 10% is chemistry',
        for: [
          ['one-list', 'One list with everything that’s due would fix 90% of my problems', 'important'],
          ['s-due-list'],
        ],
      },
      {
        group: 'carers',
        title: 'Tell me on Monday, not on Thursday night',
        text: 'Tell me on Monday, not on Thursday night. I have to find somebody for the kids.',
        for: [['deadlines', 'Tell me on Monday, not on Thursday night.', 'important']],
      },
      { group: 'part-time', text: 'no complaints' },
      {
        group: 'online',
        title: 'Slow out past the reservoir',
        text: 'It’s slow. I live out past the reservoir and it takes a minute to open, sometimes it gives up',
        for: [['data'], ['no-signal', 'it takes a minute to open, sometimes it gives up', 'important']],
      },
      {
        group: 'evening',
        text: 'Office hours: 9 to 4. My hours: 6 to 9. Guess how often we meet.',
        for: [['evening-college', 'Office hours: 9 to 4. My hours: 6 to 9.', 'important'], ['s-who-is-open']],
      },
      {
        group: 'english-learners',
        title: 'Please write with easy words',
        text: 'Please write with easy words. I translate every page with phone and the translation is funny but not help.',
        for: [['words', 'Please write with easy words.', 'important'], ['s-plain-words']],
      },
      {
        group: 'full-time',
        title: 'a group chat for every class!!!',
        text: 'a group chat for every class!!! right now half the class is in one and the other half doesnt know it exists',
        for: [['s-class-chat', 'a group chat for every class!!!', 'important']],
      },
      {
        group: 'full-time',
        title: 'pls do not put a class chat in there',
        text: 'pls do not put a class chat in there, I left the last one after two days, it was just memes and one guy arguing',
        for: [['s-class-chat', 'pls do not put a class chat in there', 'important']],
      },
      {
        group: 'part-time',
        title: 'Letters too small and too gray',
        text: 'I am 61. The letters are too small and too gray. Otherwise a very nice program.',
        for: [['phone-only', 'The letters are too small and too gray.', 'important'], ['s-contrast']],
      },
      {
        group: 'veterans',
        title: 'A wrong date costs housing money',
        text: 'If a date is wrong in your system the VA takes my housing money back. Please be careful with dates.',
        for: [['deadlines', 'Please be careful with dates.', 'important']],
      },
      {
        group: 'part-time',
        text: 'The phone is all I have. Don’t tell me “best viewed on a computer”.',
        for: [['phone-only', 'The phone is all I have.', 'dealbreaker']],
      },
      {
        group: 'online',
        text: 'videos start by themselves and eat my plan!!',
        for: [['data', 'videos start by themselves and eat my plan!!', 'dealbreaker'], ['s-small']],
      },
      { group: 'full-time', text: 'Love the map. Found my class on day 1 without asking anybody.' },
      {
        group: 'evening',
        text: 'parking lot C is dark, the app can not fix that but somebody should',
        product: null,
      },
      {
        group: 'carers',
        title: 'The app makes a sound when it opens',
        text: 'My son is autistic and sounds set him off. The app makes a sound when I open it. I turned my phone to silent and then I missed the reminder. So.',
        for: [['wrong-hour', 'I turned my phone to silent and then I missed the reminder.', 'important']],
      },
      {
        group: 'deaf',
        title: 'How-to videos have no captions',
        text: 'The how-to videos have no captions. How to register for a class: no idea, a woman moves her mouth for three minutes.',
        for: [['s-captions', 'The how-to videos have no captions.', 'dealbreaker']],
      },
      { group: 'full-time', text: 'dark mode', for: [['s-dark', 'dark mode', 'nice-to-have']] },
      {
        group: 'part-time',
        title: 'What do I need on the final to pass',
        text: 'What do I need on the final to pass. Thats all anyone wants to know in december and may',
        product: 'gradebook',
        for: [['what-if', 'What do I need on the final to pass.', 'important'], ['g-what-if']],
      },
      {
        group: 'full-time',
        text: 'Room changes. RoOm ChAnGeS. please.',
        for: [['s-room', 'Room changes.', 'important'], ['deadlines']],
      },
      {
        group: 'english-learners',
        title: 'Thank you for asking',
        text: 'Thank you for asking. In my first semester nobody asked me. The app is good. My teacher showed me where to push.',
      },
      {
        group: 'part-time',
        title: 'who can see the alerts about me?',
        text: 'who can see the alerts about me? my cousin works in the cafeteria and she knew I was “flagged”. HOW',
        product: 'early-alert',
        for: [
          ['about-me', 'who can see the alerts about me?', 'dealbreaker'],
          ['e-about-me', null, 'dealbreaker'],
        ],
      },
      {
        group: 'part-time',
        title: 'The drop date was in the middle of a mail',
        text: 'The drop date was in an e-mail in a paragraph in the middle. 340 dollars.',
        for: [
          ['deadlines', 'The drop date was in an e-mail in a paragraph in the middle.', 'dealbreaker'],
          ['one-list'],
        ],
      },
      {
        group: 'full-time',
        title: 'Sent from the bus',
        text: 'Sent from the bus, which is where I do everything. It would be cool if it worked in the tunnel',
        for: [
          ['no-signal', 'It would be cool if it worked in the tunnel', 'nice-to-have'],
          ['s-offline-times'],
        ],
      },
    ],
  },
]
