import { sql } from 'kysely'
import type { ServedKind } from '../../../core/kinds/served.ts'

/** Ways to filter wins that none of their fields gives. */
export const winFilters: NonNullable<ServedKind['filters']> = {
  goal: {
    about: 'Only wins that serve this goal: its ref or id.',
    values: null,
    where: (ctx, asked) => sql`exists (
      select 1 from link l
        join record g on g.workspace_id = ${ctx.workspaceId} and g.id = l.to_id
       where l.workspace_id = ${ctx.workspaceId} and l.from_id = r.id and l.type = 'serves-goal'
         and (g.id::text = ${asked} or 'GOAL-' || g.number = upper(${asked})))`,
  },
  rests: {
    about: 'Wins that rest on something shared, or on nothing but one’s own word.',
    values: ['something', 'nothing'],
    where: (_ctx, asked) => (asked === 'something' ? sql`b.rests_id <> ''` : sql`b.rests_id = ''`),
  },
}
