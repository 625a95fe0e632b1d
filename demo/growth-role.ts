import { growthRole } from './content/college/growth-role.ts'

type DoAt = (day: string, name: string, input: Record<string, unknown>) => Promise<unknown>

/** Fills in the way to the role: what was lived, stories, people, an advert, a plan of study, a portfolio. */
export const seedRole = async (doAt: DoAt): Promise<void> => {
  const { experiences, stories, people, adverts, steps, portfolios } = growthRole
  for (const { on, record } of experiences) await doAt(on, 'experience.create', record)
  for (const { on, record } of stories) await doAt(on, 'interview-story.create', record)
  for (const { on, record } of people) await doAt(on, 'acquaintance.create', record)
  for (const { on, record } of adverts) await doAt(on, 'advert.create', record)
  for (const { on, record, doneOn } of steps)
    await doAt(on, 'study-step.create', { ...record, credentialId: 'CRED-2', ...(doneOn ? { doneOn } : {}) })
  for (const { on, record } of portfolios) await doAt(on, 'portfolio.create', record)
}
