import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { release } from './contract.ts'
import { releaseOperations } from './operations.ts'
import { policy } from './policy.ts'
import { checkRelease, checkTold, releaseFigures } from './rules.ts'
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
    // Not a step of the chain but a mark on its release (decisions.md 10).
    defineLink({
      name: 'told',
      from: ['release'],
      to: ['person'],
      check: checkTold,
      detail: { how: 'text', at: 'text' },
    }),
  ],
  operations: [...releaseOperations, ...waitingOperations],
  migrations: new URL('./migrations/', import.meta.url),
})
