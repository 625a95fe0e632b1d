/** A look at one's own skills, evidence, and platforms, as they are written for a demo: days with an hour, plain data. */
export type SkillsContent = {
  checks: readonly {
    on: string
    title: string
    level: 'entry' | 'mid' | 'senior'
    ratings: readonly (readonly [skill: string, level: number, note: string])[]
  }[]
  evidence: readonly { on: string; evidence: Readonly<Record<string, unknown>> & { title: string } }[]
  platforms: readonly { on: string; platform: Readonly<Record<string, unknown>> & { title: string } }[]
}

/** How Maya Lindqvist sees her own skills: one look in the spring, one this autumn, and what shows them. */
export const growthSkills: SkillsContent = {
  checks: [
    {
      on: '2026-05-22 15:10',
      title: 'Skills, end of the spring term',
      level: 'mid',
      ratings: [
        ['agile-practice', 2, 'I run the events, and cannot say yet which of them still earns its hour.'],
        ['backlog-craft', 2, 'The stories are accepted; the big wishes stay big.'],
        ['prioritisation', 2, ''],
        ['stakeholders', 1, 'I had not met the library once.'],
        ['communication', 2, ''],
        ['user-research', 3, 'Everybody who spoke in the spring was told.'],
        ['accessibility', 2, ''],
      ],
    },
    {
      on: '2026-11-13 14:30',
      title: 'Skills, late autumn',
      level: 'mid',
      ratings: [
        ['agile-practice', 3, 'We dropped the long stand-up, and nobody missed it.'],
        ['stakeholders', 2, 'Regular talks with advising and the library; the senate still surprises me.'],
        ['communication', 3, 'Forty instructors asked the right questions afterwards.'],
        ['vision-and-roadmap', 2, ''],
        ['learning-evidence', 2, 'I set a measure before, not yet the threshold.'],
        ['leadership', 1, ''],
        ['launch-and-training', 3, ''],
        ['adaptability', 3, 'A win each week for a term, and feedback asked for twice.'],
      ],
    },
  ],
  evidence: [
    {
      on: '2026-04-17 16:20',
      evidence: {
        title: 'Sat with the registrar for a day and wrote down where grades get stuck',
        skill: 'user-research',
        type: 'did-it-myself',
        happenedOn: '2026-04-16',
        about: 'Nine places, of which four became items of the summer.',
      },
    },
    {
      on: '2026-06-19 15:40',
      evidence: {
        title: 'Asked for the long stand-up to end, and measured the half hour that came back',
        skill: 'agile-practice',
        type: 'did-it-myself',
        happenedOn: '2026-06-18',
      },
    },
    {
      on: '2026-09-25 16:05',
      evidence: {
        title: 'The dean said that the autumn page was the first she did not have to ask about',
        skill: 'communication',
        type: 'observed',
        happenedOn: '2026-09-24',
      },
    },
    {
      on: '2026-09-18 16:00',
      evidence: {
        title: 'Asked six colleagues what to change, and changed two things of it',
        skill: 'adaptability',
        type: 'did-it-myself',
        happenedOn: '2026-09-18',
      },
    },
    {
      on: '2026-10-16 16:10',
      evidence: {
        title: 'Tried silent sorting in a refinement, and told the team what came of it',
        skill: 'adaptability',
        type: 'did-it-myself',
        happenedOn: '2026-10-15',
      },
    },
    {
      on: '2026-10-30 13:15',
      evidence: {
        title: 'A checklist for vendors, which procurement now sends out itself',
        skill: 'privacy-and-procurement',
        type: 'artefact',
        happenedOn: '2026-10-29',
      },
    },
  ],
  platforms: [
    {
      on: '2026-05-22 15:40',
      platform: {
        title: 'College LMS',
        type: 'lms',
        familiarity: 'practitioner',
        usedFor: 'Set up course shells, rubrics and the grade passback with IT.',
      },
    },
    {
      on: '2026-05-22 15:42',
      platform: {
        title: 'The student information system',
        type: 'sis',
        familiarity: 'working',
        usedFor: 'Rosters, census dates, final grades.',
      },
    },
    {
      on: '2026-05-22 15:44',
      platform: {
        title: 'The team’s wiki and calls',
        type: 'collaboration',
        familiarity: 'expert',
        usedFor: 'Every review and every decision note.',
      },
    },
  ],
}
