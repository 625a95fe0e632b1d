import { sql } from 'kysely'
import { type Area, defineArea } from '../../core/area.ts'
import type { ServedKind } from '../../core/kinds/served.ts'
import { serveKind } from '../../core/kinds/served.ts'
import { defineLink } from '../../core/links/link-type.ts'
import { Problem } from '../../core/problems.ts'
import { boardOperations } from './board-operations.ts'
import { agreement, impediment, sprint } from './contract.ts'
import { forecastOperations } from './forecast-operations.ts'
import { policy } from './policy.ts'
import {
  checkImpediment,
  checkSprint,
  completeImpediment,
  impedimentFigures,
  impedimentFilters,
  sprintFigures,
} from './rules.ts'
import { sprintOperations } from './sprint-operations.ts'
import { waitingOperations } from './waiting.ts'

/** One agreement for each product: a second would leave open which one holds. */
const refuseSecond: NonNullable<ServedKind['made']> = async (ctx, { id }) => {
  const { rows } = await sql`
    select 1 from record r
      join record o on o.workspace_id = ${ctx.workspaceId} and o.kind = 'agreement' and o.product_id = r.product_id
       and o.binned_at is null and o.id <> r.id
     where r.workspace_id = ${ctx.workspaceId} and r.id = ${id}`.execute(ctx.db)
  if (rows.length > 0)
    throw new Problem('conflict', 'Nothing was made: this product has an agreement already. Change that one.')
}

export const delivering: Area = defineArea({
  name: 'delivering',
  about: 'Sprints, boards, impediments, and forecasts from what was really done.',
  kinds: [
    serveKind(sprint, { may: policy.sprint, derived: sprintFigures, check: checkSprint }),
    serveKind(impediment, {
      may: policy.impediment,
      derived: impedimentFigures,
      filters: impedimentFilters,
      complete: completeImpediment,
      check: checkImpediment,
    }),
    serveKind(agreement, { may: policy.agreement, made: refuseSecond }),
  ],
  links: [defineLink({ name: 'worked-in', from: ['item'], to: ['sprint'], chain: true })],
  operations: [...sprintOperations, ...boardOperations, ...forecastOperations, ...waitingOperations],
  migrations: new URL('./migrations/', import.meta.url),
})
