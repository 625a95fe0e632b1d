import type { Session } from '../shapes.ts'

/** February 2026: the first talks with students, most of them on the phone. */
export const firstStudents2026: readonly Session[] = [
  {
    on: '2026-02-18',
    by: 'sunita',
    channel: 'interview',
    product: 'student-app',
    later: 1,
    notes: [
      {
        key: 'n-destiny-five',
        who: 'destiny',
        title: 'Five places to look, and a paper calendar on the fridge',
        text: 'There’s the course site, there’s my school e-mail, there’s the publisher thing for anatomy, there’s the syllabus, and there’s what she says at the end of class when I’m already packing because my mom has the kids till nine. I write it all on the fridge. When it’s not on the fridge it doesn’t exist.',
        back: 'You look in five places and collect it on paper. One list would replace the fridge.',
        for: [
          ['one-list', 'When it’s not on the fridge it doesn’t exist.', 'important'],
          ['s-due-list', null, 'dealbreaker'],
        ],
      },
      {
        who: 'destiny',
        title: 'The alert mail felt like debt collection',
        text: 'I got one of those alert mails in October. “You have been flagged.” I thought it was about money. I didn’t open the portal for two weeks because I was scared of it. Turned out my professor just wanted to know if I was OK after I missed two labs. She could have just said that!',
        back: 'The words of the message kept you away from the help it offered.',
        confirmed: true,
        for: [
          ['tone', 'I thought it was about money.', 'dealbreaker'],
          ['e-kind-words', 'She could have just said that!', 'dealbreaker'],
        ],
      },
      {
        who: 'luis',
        title: 'Everything is closed when I get here',
        text: 'I come at ten to six. Financial aid closed at 4:30. Bookstore, 5. Library closes at 8 and I’m in class until 8:40. I had a form that needed one signature, and it took me three weeks, because I’d have had to take half a day off. For a signature!',
        back: 'You cannot get anything done at the college after work; a signature cost you three weeks.',
        confirmed: true,
        for: [
          ['evening-college', 'For a signature!', 'dealbreaker'],
          ['s-who-is-open', 'Financial aid closed at 4:30.', 'important'],
        ],
      },
      {
        who: 'luis',
        title: 'No signal in the trades building',
        text: 'Down in the trades building there’s no signal, none. So before class everybody stands on the stairs with their phone up like it’s a concert, to see which lab we’re in.',
        back: 'In the trades building you cannot see your timetable.',
        for: [
          ['no-signal', 'Down in the trades building there’s no signal, none.', 'important'],
          ['s-offline-times', null, 'important'],
        ],
      },
      {
        who: 'mei',
        title: 'Understands anatomy, not “bursar”',
        text: 'I was pharmacist. I can read the anatomy book. But I did not know what is bursar, what is hold, what is census. I looked up “hold” and it said: to keep in the hand. My daughter, she is eleven, she explained it to me. I was ashamed.',
        back: 'College words are harder for you than the course. They should be explained where they stand.',
        confirmed: true,
        for: [
          ['words', 'I looked up “hold” and it said: to keep in the hand.', 'important'],
          ['s-plain-words', null, 'important'],
        ],
      },
      {
        who: 'brianna',
        title: 'Likes the app, misses the what-if',
        text: 'Honestly I think it’s pretty good? I check it like twice a day. The one thing: in high school we had this thing where you could type in a fake grade for the final and see what you’d get. I did that all night before every test instead of studying, so maybe don’t, haha.',
        back: 'You would like to try out grades, and say yourself that it kept you from studying.',
        confirmed: true,
        for: [
          ['what-if', 'you could type in a fake grade for the final and see what you’d get', 'nice-to-have'],
          ['g-what-if'],
        ],
      },
      {
        who: 'samuel',
        title: 'Opening the app costs more than the bus',
        text: 'I pay for data. Ten dollars, two gigabytes, and when it’s gone it’s gone. I looked once: your first page is four megabytes. Pictures of happy people. If I look every day it’s more than the bus. So I look on Sundays at the library.',
        back: 'The pictures on the first page cost you money, so you look once a week.',
        for: [
          ['data', 'your first page is four megabytes', 'dealbreaker'],
          ['s-small', 'If I look every day it’s more than the bus.', 'dealbreaker'],
          ['phone-only'],
        ],
      },
      {
        who: 'kayla',
        title: 'Handed in on time, arrived the next day',
        text: 'We have internet like a garden hose with a knot in it. I upload my paper at nine at night, the circle goes round, it says done. Next morning it says late. I have a picture of my screen saying done, with the time. He believed me. But what if he hadn’t?',
        back: 'You need proof that your work arrived, before the deadline.',
        confirmed: true,
        for: [
          ['s-receipt', 'I have a picture of my screen saying done, with the time.', 'important'],
          ['no-signal', 'We have internet like a garden hose with a knot in it.', 'important'],
          ['arrived'],
        ],
      },
    ],
  },
]
