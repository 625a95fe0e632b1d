import type { GrowthRhythm } from '../growth-rhythm-shapes.ts'

/** How Maya Lindqvist keeps time for herself: what she is asked, when she is left alone, what stayed. */
export const growthRhythm: GrowthRhythm = {
  hours: { on: '2026-09-07 08:20', hours: 4, busyHours: 1 },
  prompts: [
    {
      on: '2026-09-07 08:25',
      prompt: { title: 'What went well this week?', asksFor: 'win', weekday: 'friday', atTime: '15:30' },
    },
  ],
  pauses: [
    {
      on: '2026-10-09 17:10',
      pause: { title: 'A week at the coast', startsOn: '2026-10-12', endsOn: '2026-10-18' },
    },
  ],
  wins: [
    {
      on: '2026-10-23 16:05',
      win: {
        title: 'Brought the Monday review of late work down to one list',
        situation: 'The Gradebook group in October, with nine instructors on the call.',
        task: 'Each of them looked through four sections by hand before they could speak.',
        action:
          'I asked each of them for the list they keep on paper, and put the four columns they shared on one page.',
        result: 'They begin with the list now, and three have stopped keeping theirs.',
        method: 'asking nine instructors for the lists they keep on paper',
        fromValue: 12,
        toValue: 7,
        unit: 'minutes before the first question',
        timesAYear: 300,
        skill: 'user-research',
        tags: ['gradebook', 'faculty'],
      },
      serves: 'loop',
    },
    {
      on: '2026-11-05 15:45',
      win: {
        title: 'Told the vendor what we will not sign, and kept the talk going',
        action: 'Wrote down the two clauses with the privacy office first, and read them out.',
        isConfidential: true,
        skill: 'privacy-and-procurement',
        tags: ['vendor'],
      },
    },
  ],
  ties: [
    {
      on: '2026-11-16 08:05',
      title: 'Write to the twelve volunteers whom the registrar named',
      goal: 'loop',
    },
  ],
  reflections: [
    {
      on: '2026-10-30 17:05',
      title: 'Asking the library before the draft would have spared us both a week.',
      goal: 'dissent',
    },
    {
      on: '2026-11-13 16:40',
      title: 'Reading the sentence back to the adviser changed more than the decision did.',
      goal: 'dissent',
    },
    {
      on: '2026-11-19 17:15',
      title: 'A short list beats a good chart when somebody has four sections to grade.',
    },
  ],
}
