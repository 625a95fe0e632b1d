import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { item, persona } from './contract.ts'
import { policy } from './policy.ts'

export const backlog: Area = defineArea({
  name: 'backlog',
  about: 'Items in one order: personas, value, lenses, criteria, estimates and dependencies.',
  kinds: [
    serveKind(persona, { may: policy.persona }),
    serveKind(item, {
      may: policy.item,
      importNames: {
        title: ['summary', 'name', 'subject'],
        description: ['body', 'details'],
        estimate: ['storypoint', 'story points', 'points', 'estimation'],
        type: ['issue type', 'issuetype'],
        tags: ['labels'],
      },
    }),
  ],
  links: [
    defineLink({ name: 'blocks', from: ['item'], to: ['item'], acyclic: true }),
    defineLink({ name: 'split-from', from: ['item'], to: ['item'] }),
  ],
  migrations: new URL('./migrations/', import.meta.url),
})
