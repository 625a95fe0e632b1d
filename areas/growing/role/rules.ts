import type { ServedKind } from '../../../core/kinds/served.ts'
import { invalid } from '../../../core/problems.ts'

/** What ended, ended after it began. */
export const checkExperience: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  const { startsOn, endsOn } = next as { startsOn: string | null; endsOn: string | null }
  if (startsOn !== null && endsOn !== null && endsOn < startsOn)
    throw invalid('endsOn', 'Nothing was changed: its last day lies before its first. Look at both again.')
}
