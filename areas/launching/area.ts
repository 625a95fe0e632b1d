import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { release } from './contract.ts'
import { policy } from './policy.ts'

export const launching: Area = defineArea({
  name: 'launching',
  about: 'Releases: what went live, for whom, and who was told.',
  kinds: [serveKind(release, { may: policy.release })],
  links: [
    defineLink({ name: 'shipped-in', from: ['item'], to: ['release'], chain: true }),
    // Not a step of the chain but a mark on its release (decisions.md 10).
    defineLink({ name: 'told', from: ['release'], to: ['person'], detail: { how: 'text', at: 'text' } }),
  ],
  migrations: new URL('./migrations/', import.meta.url),
})
