/** What Maya Lindqvist wanted to learn in sprints of the Gradebook, by the titles of the sprints. */
export const growthSprints = {
  written: [
    {
      on: '2026-10-19 09:40',
      sprint: 'Sprint 7',
      title: 'Read a drop-off by step without asking Tobias',
      goal: null,
      done: {
        on: '2026-10-29 16:20',
        learned: 'The share that is lost is of the step before, not of all who began.',
      },
      carried: null,
    },
    {
      on: '2026-11-02 09:35',
      sprint: 'Sprint 8',
      title: 'Write acceptance criteria with an example from a real section',
      goal: 'dissent',
      done: null,
      carried: { on: '2026-11-16 09:30', into: 'Sprint 9' },
    },
  ],
} as const
