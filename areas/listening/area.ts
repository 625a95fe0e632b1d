import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { assignOperations } from './assign-operations.ts'
import { captureOperations } from './capture-operations.ts'
import { note, theme } from './contract.ts'
import { leads, noteFigures, themeFigures } from './figures.ts'
import { highlightOperations } from './highlight-operations.ts'
import { checkSupport } from './highlights.ts'
import { groupsFromSpeakers } from './people.ts'
import { policy } from './policy.ts'
import { similarOperations } from './similar-operations.ts'
import { voiceOperations } from './voice-operations.ts'
import { waitingOperations } from './waiting.ts'

export const listening: Area = defineArea({
  name: 'listening',
  about: 'Notes and themes: what people said, what they share, and whom we have heard.',
  kinds: [
    serveKind(note, {
      may: policy.note,
      many: true,
      derived: noteFigures,
      complete: groupsFromSpeakers,
      filters: { leads },
      sample: { text: 'I find late work by accident.' },
      importNames: {
        title: ['summary', 'subject', 'name'],
        text: ['body', 'description', 'comment', 'message', 'feedback', 'what was said'],
        saidBy: ['said by', 'person', 'who', 'author', 'reporter', 'from', 'name of person'],
        groupId: ['group', 'role', 'audience'],
        channel: ['source', 'via'],
        saidOn: ['said on', 'date', 'created', 'created at', 'createdat'],
      },
    }),
    serveKind(theme, {
      may: policy.theme,
      derived: themeFigures,
      importNames: { title: ['name', 'theme', 'need'], parentId: ['parent', 'part of', 'wider theme'] },
    }),
  ],
  links: [
    // Each highlighted sentence is a link of its own; a plain link without a quote carries an importance alone.
    defineLink({
      name: 'supports',
      from: ['note'],
      to: ['theme', 'item'],
      chain: true,
      many: true,
      check: checkSupport,
      detail: {
        quote: 'text',
        start: 'whole',
        end: 'whole',
        importance: 'whole',
        before: 'text',
        after: 'text',
      },
    }),
    defineLink({ name: 'asks-for', from: ['theme'], to: ['item'], chain: true }),
  ],
  operations: [
    ...captureOperations,
    ...highlightOperations,
    ...assignOperations,
    ...voiceOperations,
    ...waitingOperations,
    ...similarOperations,
  ],
  migrations: new URL('./migrations/', import.meta.url),
})
