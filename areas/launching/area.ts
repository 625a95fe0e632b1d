import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { release } from './contract.ts'
import { gateOperations } from './gate-operations.ts'
import { mailOperations } from './mail-operations.ts'
import { releaseOperations } from './operations.ts'
import { policy } from './policy.ts'
import { readinessGate } from './readiness-gate.ts'
import { checkPrepares, checkRelease, checkTold, releaseFigures } from './rules.ts'
import { launchingJobs } from './send-mail.ts'
import { stepOperations } from './step-operations.ts'
import { releaseMailStop } from './stop-mail.ts'
import { LAUNCHING_TABLES } from './tables.ts'
import { waitingOperations } from './waiting.ts'

export const launching: Area = defineArea({
  name: 'launching',
  about: 'Releases: what went live, for whom, and who was told.',
  kinds: [
    serveKind(release, {
      may: policy.release,
      derived: releaseFigures,
      check: checkRelease,
      sample: { state: 'released', releasedAt: '2026-08-24T06:00:00.000Z' },
    }),
  ],
  links: [
    defineLink({ name: 'shipped-in', from: ['item'], to: ['release'], chain: true }),
    // What somebody does before or after it; the release waits for those that say so.
    defineLink({
      name: 'prepares',
      from: ['action'],
      to: ['release'],
      detail: { track: 'text', before: 'text' },
      check: checkPrepares,
    }),
    // Not a step of the chain but a mark on its release (decisions.md 10).
    defineLink({
      name: 'told',
      from: ['release'],
      to: ['person'],
      check: checkTold,
      detail: { how: 'text', at: 'text' },
    }),
  ],
  gates: [readinessGate],
  mailStops: [releaseMailStop],
  tables: LAUNCHING_TABLES,
  jobs: launchingJobs,
  reactions: [{ to: 'mail.queued', run: async ({ app }) => app.startJob('mail.send') }],
  operations: [
    ...releaseOperations,
    ...gateOperations,
    ...stepOperations,
    ...mailOperations,
    ...waitingOperations,
  ],
  migrations: new URL('./migrations/', import.meta.url),
})
