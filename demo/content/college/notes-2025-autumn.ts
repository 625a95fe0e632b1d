import type { Session } from '../shapes.ts'

/** November and December 2025: the first talks with those who grade, and a finals week at the help desk. */
export const autumn2025: readonly Session[] = [
  {
    on: '2025-11-18',
    by: 'sunita',
    channel: 'interview',
    product: 'gradebook',
    notes: [
      {
        key: 'n-terry-late',
        who: 'terry',
        title: 'Late work turns up by accident',
        text: 'I have four sections on two campuses. If somebody hands in late, there is nothing that tells me. I find late work by accident, usually when the student asks me in class why it isn’t graded, and then I look like I don’t care. I’d rather have one list than all the colors in the world.',
        back: 'You want one list of late work for all your sections. It does not have to be pretty.',
        confirmed: true,
        for: [
          ['late-work', 'I find late work by accident', 'dealbreaker'],
          ['g-late-list', 'I’d rather have one list than all the colors in the world.', 'dealbreaker'],
        ],
      },
      {
        who: 'terry',
        title: 'The page jumps to the top after each grade',
        text: 'Every time I save a grade the page jumps back up to the top. Thirty students, thirty times I scroll down and look for where I was. My wife says I swear in my sleep.',
        back: 'After saving, the page should stay where you are.',
        for: [
          ['g-keep-place', 'Every time I save a grade the page jumps back up to the top.', 'important'],
          ['entry'],
        ],
      },
      {
        who: 'nadine',
        title: 'Three colleges, three gradebooks',
        text: 'I teach at three places and each has another gradebook. Yours isn’t the worst! But with the other two I open one page and it says: eleven to grade. Here I go course by course, assignment by assignment, like an advent calendar.',
        back: 'A page that says how many papers wait, over all your courses, before you open any of them.',
        confirmed: true,
        for: [
          ['late-work', null, 'important'],
          ['g-what-waits', 'I open one page and it says: eleven to grade', 'important'],
        ],
      },
      {
        who: 'nadine',
        title: 'Will not come to training that is not paid',
        text: 'Please don’t solve it with a workshop. I am paid by the section, and the drive here and back is fifty minutes. If it needs a training, I will not use it. That’s not attitude, that’s rent.',
        back: 'Whatever we change has to work without a training.',
        for: [['grading-time', 'If it needs a training, I will not use it.', 'dealbreaker']],
      },
      {
        who: 'leila',
        title: 'Comments seem to be read by no one',
        text: 'I write a paragraph to every student. In class I ask, did you see what I wrote about the past tense? Blank faces. They looked at the number and closed it. I don’t think they are lazy, I think they never saw there was something to read.',
        back: 'Your comments are hard to find behind the number, so students stop at the number.',
        confirmed: true,
        for: [
          ['feedback', 'They looked at the number and closed it.', 'important'],
          ['g-feedback-first', null, 'important'],
        ],
      },
    ],
  },
  {
    on: '2025-11-20',
    by: 'sunita',
    channel: 'interview',
    product: 'gradebook',
    notes: [
      {
        who: 'helen',
        title: 'Keeps a spreadsheet beside Gradebook, and compares',
        text: 'In spring 2021 it dropped the wrong quiz for eleven students. Nobody at IT noticed. A student did. Since then I keep my own spreadsheet and compare before midterm and before the final. I will stop when I can see the sum.',
        back: 'You need to see how a percentage came about before you trust it again.',
        for: [
          ['arithmetic', 'I will stop when I can see the sum.', 'dealbreaker'],
          ['g-weights-shown', null, 'important'],
        ],
      },
      {
        who: 'helen',
        title: 'Entering quiz scores should take six minutes, not sixteen',
        text: 'I timed it. A quiz, 34 students, from a stack in alphabetical order: six minutes in the spreadsheet, sixteen in Gradebook. In the spreadsheet I type, press down, type. In Gradebook I type, click, wait, click.',
        back: 'Type a score, press the down arrow, type the next one.',
        confirmed: true,
        for: [
          ['entry', 'six minutes in the spreadsheet, sixteen in Gradebook', 'important'],
          ['g-keyboard-grid', 'I type, press down, type', 'important'],
        ],
      },
      {
        who: 'paul',
        title: 'Signed out in the middle of a comment',
        text: 'I wrote for forty minutes on a portfolio, pressed save, and was looking at the sign-in page. Gone. I sat there for a while. Since then I write in a text editor and paste, which of course loses the italics.',
        back: 'It signed you out without a warning, and the comment was lost.',
        confirmed: true,
        for: [
          ['g-timeout', 'pressed save, and was looking at the sign-in page. Gone.', 'dealbreaker'],
          ['entry'],
        ],
      },
      {
        who: 'paul',
        title: 'Does not want the grade to be the headline',
        text: 'I’d hide the number for a day if I could. They should sit with the comments first. My colleagues in math will tell you the opposite, and they’re right for math.',
        back: 'In composition the comment should come before the number; for other courses that may be wrong.',
        for: [['g-feedback-first', 'They should sit with the comments first.', 'important'], ['feedback']],
      },
    ],
  },
  {
    on: '2025-11-24',
    by: 'lou',
    door: 'api',
    channel: 'ticket',
    product: 'gradebook',
    notes: [
      {
        group: 'adjunct',
        title: 'Late policy differs in each of my sections',
        text: "Hi, is there a setting for late penalties? One department wants 10% per day, the other gives a free week. I do it by hand on a calendar and I'm sure I've been unfair to somebody. Thx",
        for: [['late-rules', 'I do it by hand on a calendar', 'important'], ['g-late-rule']],
      },
      {
        group: 'full-time',
        title: 'Student: my grade went down and I did nothing',
        text: 'my grade went from 84 to 79 overnight and there is no new assignment, is this a mistake, please respond asap',
        for: [['arithmetic', null, 'important']],
      },
      {
        who: 'stuart',
        title: 'Three observations on the grade export',
        text: '1. The export sorts by an internal number instead of by name.\n2. Extra credit is exported in the same column as the score, so that the column does not add up.\n3. I would be glad to be told whether anybody intends to look at 1 and 2.',
        back: 'The export should sort by name and keep extra credit apart. And you would like an answer; this is one.',
        confirmed: true,
        for: [['arithmetic', 'the column does not add up', 'nice-to-have']],
      },
      {
        group: 'adjunct',
        title: 'How do I give everybody the same grade',
        text: 'gave a participation grade of 10 to all 28, had to click into every single one. there HAS to be a fill down. if there is and I missed it I apologize',
        for: [['entry', 'had to click into every single one', 'nice-to-have']],
      },
    ],
  },
  {
    on: '2025-12-03',
    by: 'sunita',
    channel: 'workshop',
    product: 'gradebook',
    group: 'adjunct',
    together: true,
    notes: [
      {
        text: 'I grade in the parking lot between campuses. Steering wheel is my desk.',
        for: [
          ['phone-grading', 'I grade in the parking lot between campuses', 'important'],
          ['g-phone-grade'],
        ],
      },
      {
        text: 'Phone grading = expected to answer at all hours. NO THANK YOU',
        for: [['phone-grading', 'expected to answer at all hours', 'dealbreaker']],
      },
      {
        who: 'victor',
        title: 'Lab sheets are graded on a bench with gloves on',
        text: 'Lab sheets: I grade standing at the bench, one glove on. Photo, tap a score, next. That is the whole dream.',
        back: 'Grade a photographed lab sheet with one hand, standing.',
        confirmed: true,
        for: [['g-phone-grade', 'Photo, tap a score, next.', 'important'], ['phone-grading']],
      },
      {
        title: 'Zeros should enter themselves',
        text: 'Zero should go in by itself when the date has passed. Why am I typing zeros for people who never showed up',
        for: [['g-auto-zero', 'Zero should go in by itself when the date has passed.', 'important']],
      },
      {
        title: 'Automatic zeros: please never',
        text: 'Automatic zeros: please never. A zero that nobody looked at is how you lose a student for good.',
        for: [['g-auto-zero', 'please never', 'dealbreaker']],
      },
      {
        text: 'Rubrics! Built the same one 3x because it will not copy to next term',
        for: [['g-rubric-reuse', 'Built the same one 3x', 'nice-to-have'], ['entry']],
      },
      {
        text: 'Students ask “am I passing” every. single. week. The page should answer it',
        for: [['standing']],
      },
      {
        title: 'It is actually fine??',
        text: 'It is actually fine?? I have used four of these and this one at least never loses grades',
      },
      {
        text: 'Late list late list late list',
        for: [['late-work'], ['g-late-list', null, 'important']],
      },
    ],
  },
  {
    on: '2025-12-09',
    by: 'gil',
    channel: 'usability',
    product: 'gradebook',
    notes: [
      {
        key: 'n-andre-table',
        who: 'andre',
        title: 'Grade table: numbers without names',
        text: 'Task: find the grade of the third lab. It took four minutes and a guess. “It says seventeen, seventeen, blank, nine. Seventeen what? I’m counting cells in my head. I can count, I just didn’t sign up for it.”',
        back: 'Without headings you have to count cells to know what a grade belongs to.',
        for: [
          ['by-ear', 'Seventeen what? I’m counting cells in my head.', 'dealbreaker'],
          ['g-table-headers', 'It says seventeen, seventeen, blank, nine.', 'dealbreaker'],
        ],
      },
      {
        who: 'andre',
        title: 'Saving is silent',
        text: 'After pressing Save he waited, pressed again, and sent the same reflection twice. “Nothing told me it worked. The first time you learn to trust a save, the second time you learn not to.”',
        back: 'The page has to say that it saved.',
        confirmed: true,
        for: [['g-announce-save', 'Nothing told me it worked.', 'dealbreaker'], ['by-ear']],
      },
      {
        who: 'faye',
        title: 'Two instructors cannot use the grade table at all',
        text: 'Everybody tests with students. We also have two instructors on staff who don’t use a mouse, and they hand their grades to the department secretary on paper. Has anybody counted them? I have, it’s two, and it’s two too many.',
        back: 'Instructors with disabilities were forgotten; two of them cannot enter grades by themselves.',
        confirmed: true,
        for: [
          ['shut-out', 'they hand their grades to the department secretary on paper', 'dealbreaker'],
          ['no-mouse'],
        ],
      },
    ],
  },
  {
    on: '2025-12-16',
    by: 'lou',
    door: 'api',
    channel: 'ticket',
    product: 'gradebook',
    notes: [
      {
        group: 'part-time',
        title: 'Student: where do I see my final grade',
        text: "Which one is my real grade the one in gradebook or the one in the portal, they don't match",
        for: [['standing', "they don't match", 'important'], ['twice']],
      },
      {
        who: 'stuart',
        title: 'Grades-due mail does not say which sections',
        text: '1. The reminder states that “some of your sections” have missing grades.\n2. I have five sections.\n3. It was the fifth.',
        back: 'The mail should name the section and how many grades are missing.',
        for: [
          [
            'g-due-sections',
            'The reminder states that “some of your sections” have missing grades.',
            'nice-to-have',
          ],
          ['which-missing'],
        ],
      },
      {
        group: 'adjunct',
        title: 'Lost a whole evening of comments',
        text: "Signed me out at 11pm while I was typing. No warning!! 9 comments gone. I won't retype them, so those nine students get a number and that's that.",
        for: [['g-timeout', 'Signed me out at 11pm while I was typing.', 'important'], ['feedback']],
      },
      {
        group: 'tenured',
        title: 'Dropped quiz is not the lowest one',
        text: 'For two students the “lowest” quiz that was dropped is the ungraded one, i.e. it dropped nothing. I believe it counts blank as zero or does not, depending on the day.',
        for: [['arithmetic', 'it dropped nothing', 'important'], ['g-drop-lowest']],
      },
    ],
  },
]
