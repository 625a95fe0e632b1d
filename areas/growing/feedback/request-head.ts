import type { Context } from '../../../core/operations/context.ts'
import { notFound } from '../../../core/problems.ts'
import { findRecord, type Head, loadRecords } from '../../../core/records/load.ts'
import { fieldValues } from '../../../core/records/shape.ts'
import type { Skill } from '../../../engines/skill-matrix/matrix.ts'
import { OWN } from '../policy.ts'
import { feedbackRequest } from './contract.ts'
import type { Rater } from './model.ts'

export type RequestHead = Head & {
  raters: Rater
  state: string
  skills: Skill[]
  closedOn: string | null
  skillsTakenOn: string | null
}

/** A request by its ref, held until the transaction ends, with what its operations go by. Throws where there is none. */
export const requestHead = async (ctx: Context, ref: string): Promise<RequestHead> => {
  const head = await findRecord(ctx, ref, OWN)
  if (head.kind !== 'feedback-request') throw notFound(`A request for feedback ${ref}`)
  const [row] = await loadRecords(ctx, head.served, [head.id], true)
  if (!row) throw notFound(`A request for feedback ${ref}`)
  const { raters, state, skills, closedOn, skillsTakenOn } = fieldValues(feedbackRequest, row) as Omit<
    RequestHead,
    keyof Head
  >
  return { ...head, raters, state, skills, closedOn, skillsTakenOn }
}
