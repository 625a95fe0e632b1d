import type { Context } from '../../../core/operations/context.ts'
import { notFound } from '../../../core/problems.ts'
import { findRecord } from '../../../core/records/load.ts'
import { type SprintLine, sprintsAround } from '../../delivering/public.ts'
import { asMyselfIn, placeOf } from '../elsewhere.ts'
import { languageFor } from '../language.ts'
import { productNames } from '../wins/evidence.ts'
import { winSays } from '../wins/says.ts'
import type { SPRINT_FIELDS } from './contract.ts'

/** A sprint as it is named from here: the id of its workspace, and its ref or id there. */
export type SprintNamed = { workspace: string; record: string }

type Kept = Record<(typeof SPRINT_FIELDS)[number], string | null>

/** A sprint as it stands, and what a learning goal keeps of it. Refused where the person may not read it. */
export const readSprint = async (
  ctx: Context,
  { workspace, record }: SprintNamed,
): Promise<{ sprint: SprintLine; kept: Kept }> => {
  const place = await placeOf(ctx, workspace)
  const says = winSays(await languageFor(ctx, undefined))
  const found = await asMyselfIn(ctx, workspace, async (there) => {
    const head = await findRecord(there, record)
    const sprint = (await sprintsAround(there, [head.id])).find(({ id }) => id === head.id)
    if (!sprint?.productId) return null
    return { sprint, product: (await productNames(there, [sprint.productId], says))(sprint.productId) }
  })
  if (!found || !place) throw notFound(`A sprint ${record}`)
  const { sprint, product } = found
  return {
    sprint,
    kept: {
      sprintTitle: sprint.title,
      sprintStartsOn: sprint.startsOn,
      sprintEndsOn: sprint.endsOn,
      sprintRef: sprint.ref,
      sprintPlace: [product, place.name].filter(Boolean).join(' · '),
      sprintId: sprint.id,
      sprintProduct: sprint.productId,
      sprintWorkspace: workspace,
    },
  }
}
