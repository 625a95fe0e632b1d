import { defineJob, type Job } from '../../../core/jobs/job.ts'
import { asEachOwner } from '../each-owner.ts'
import { refreshLive } from './live.ts'
import { tickMilestones } from './ticks.ts'

export const goalJobs: Job[] = [
  defineJob({
    name: 'growing.refresh',
    about:
      'Reads live measures each night, so that a value is kept for the day on which rights end, and ticks steps.',
    every: '23 2 * * *',
    run: (app) =>
      asEachOwner(
        app,
        'measure.refresh',
        async (ctx) => (await refreshLive(ctx)).read + (await tickMilestones(ctx)),
      ),
  }),
]
