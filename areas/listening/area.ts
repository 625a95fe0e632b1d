import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { assignOperations } from './assign-operations.ts'
import { captureOperations } from './capture-operations.ts'
import { contact, engagement, note, theme } from './contract.ts'
import { coverageOperations } from './coverage-operations.ts'
import { engagementOperations } from './engagement-operations.ts'
import { leads, merged, noteFigures, themeFigures } from './figures.ts'
import { confirmation, fillHeard, heardFollows } from './heard-back.ts'
import { highlightOperations } from './highlight-operations.ts'
import { checkSupport } from './highlights.ts'
import { intakeOperations } from './intake-operations.ts'
import { keptVoices } from './kept.ts'
import { mergeOperations } from './merge-operations.ts'
import { undoNotePart } from './note-parts.ts'
import { groupsFromSpeakers } from './people.ts'
import { checkContact, checkEngagement, fillContacts } from './people-rules.ts'
import { policy } from './policy.ts'
import { satisfactionOperations } from './satisfaction-operations.ts'
import { settingsOperations } from './settings.ts'
import { similarOperations } from './similar-operations.ts'
import { engagementFigures } from './standing.ts'
import { suggestOperations } from './suggest-operations.ts'
import { LISTENING_TABLES } from './tables.ts'
import { thanksOperations } from './thanks-operations.ts'
import { voiceOperations } from './voice-operations.ts'
import { voteOperations } from './vote-operations.ts'
import { waitingOperations } from './waiting.ts'

export const listening: Area = defineArea({
  name: 'listening',
  about: 'Notes and themes: what people said, what they share, and whom we have heard.',
  kinds: [
    serveKind(note, {
      may: policy.note,
      many: true,
      derived: noteFigures,
      apart: { merged },
      undoPart: undoNotePart,
      complete: async (ctx, list) => fillHeard(ctx, await groupsFromSpeakers(ctx, list)),
      follows: heardFollows,
      filters: { leads, confirmation },
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
    serveKind(engagement, {
      may: policy.engagement,
      derived: engagementFigures,
      check: checkEngagement,
      sample: (sample) => ({ groupId: sample.ref('group') }),
      importNames: {
        title: ['name', 'stakeholder', 'who'],
        personId: ['person'],
        groupId: ['group'],
        power: ['influence'],
        now: ['current', 'engagement now', 'current engagement'],
        wanted: ['desired', 'wanted engagement', 'desired engagement'],
        everyWeeks: ['every weeks', 'weeks'],
        caresAbout: ['cares about', 'interests', 'needs'],
        reachBy: ['reach by', 'best way', 'communication'],
      },
    }),
    serveKind(contact, {
      may: policy.contact,
      complete: fillContacts,
      check: checkContact,
      sample: (sample) => ({ personId: sample.personId }),
      importNames: {
        title: ['summary', 'subject', 'about'],
        personId: ['person', 'who', 'with', 'name'],
        groupId: ['group'],
        way: ['how', 'type', 'channel'],
        contactOn: ['on', 'date', 'day', 'when'],
        byId: ['by'],
        satisfied: ['satisfaction', 'satisfied'],
        note: ['notes', 'details'],
      },
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
    ...engagementOperations,
    ...satisfactionOperations,
    ...highlightOperations,
    ...assignOperations,
    ...voteOperations,
    ...mergeOperations,
    ...suggestOperations,
    ...voiceOperations,
    ...coverageOperations,
    ...settingsOperations,
    ...intakeOperations,
    ...thanksOperations,
    ...waitingOperations,
    ...similarOperations,
  ],
  tables: LISTENING_TABLES,
  kept: [keptVoices],
  migrations: new URL('./migrations/', import.meta.url),
})
