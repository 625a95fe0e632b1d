import { type Area, defineArea } from '../../core/area.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import type { Context } from '../../core/operations/context.ts'
import type { Head } from '../../core/records/load.ts'
import { refuseSealed } from '../together/public.ts'
import { undoAside } from './aside.ts'
import { checkOperations } from './check-operations.ts'
import { agreement, item, persona } from './contract.ts'
import { completeDone } from './done-on.ts'
import { itemFilters } from './filters.ts'
import { followItem } from './follows.ts'
import { healthOperations } from './health-operations.ts'
import { operations } from './operations.ts'
import { followBlockers } from './order.ts'
import { orderOperations } from './order-operations.ts'
import { stateOf, typeOf } from './other-words.ts'
import { placeOperations } from './place-operations.ts'
import { policy } from './policy.ts'
import { keptPositions, positionTable } from './positions.ts'
import { itemFigures, personaFigures } from './reads.ts'
import { relookOperations } from './relook-operations.ts'
import { checkItem } from './rules.ts'
import { splitOperations } from './split-operations.ts'
import { keptStandings, standingTable } from './standings.ts'
import { storyOperations } from './story-operations.ts'
import { BACKLOG_TABLES } from './tables.ts'
import { treeOperations } from './tree-operations.ts'

/** What a published decision chose stays as it was. */
const unsealed = (ctx: Context, { from }: { from: Head }) => refuseSealed(ctx, [from.id])

export const backlog: Area = defineArea({
  name: 'backlog',
  about: 'Items in one order: personas, value, lenses, criteria, estimates and dependencies.',
  kinds: [
    serveKind(persona, { may: policy.persona, derived: personaFigures }),
    serveKind(agreement, { may: policy.agreement }),
    serveKind(item, {
      may: policy.item,
      derived: itemFigures,
      filters: itemFilters,
      check: checkItem,
      complete: completeDone,
      follows: followItem,
      moved: followBlockers,
      undoPart: undoAside,
      sample: { criteria: [{ text: 'Reads aloud', done: false }] },
      importNames: {
        title: ['summary', 'name', 'subject'],
        description: ['body', 'details'],
        estimate: ['storypoint', 'story points', 'points', 'estimation'],
        type: ['issue type', 'issuetype'],
        tags: ['labels'],
        criteria: ['acceptance criteria'],
        doneOn: ['resolved', 'resolved at', 'resolution date', 'closed', 'closed at', 'completed', 'done'],
      },
      importValues: { state: stateOf, type: typeOf },
    }),
  ],
  links: [
    defineLink({ name: 'blocks', from: ['item'], to: ['item'], acyclic: true }),
    defineLink({ name: 'split-from', from: ['item'], to: ['item'] }),
    // Decisions belong to an area that knows no items, so their links to them are declared here.
    defineLink({
      name: 'chose',
      from: ['decision'],
      to: ['item'],
      chain: 'beside',
      check: unsealed,
      removing: unsealed,
    }),
    defineLink({
      name: 'declined',
      from: ['decision'],
      to: ['item'],
      chain: 'beside',
      check: unsealed,
      removing: unsealed,
    }),
  ],
  operations: [
    ...operations,
    ...placeOperations,
    ...checkOperations,
    ...treeOperations,
    ...orderOperations,
    ...splitOperations,
    ...relookOperations,
    ...healthOperations,
    ...storyOperations,
  ],
  tables: [...BACKLOG_TABLES, standingTable, positionTable],
  kept: [keptPositions, keptStandings],
  migrations: new URL('./migrations/', import.meta.url),
})
