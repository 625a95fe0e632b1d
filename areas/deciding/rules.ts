import { z } from 'zod'
import type { ServedKind } from '../../core/kinds/served.ts'
import type { LinkType } from '../../core/links/link-type.ts'
import { invalid } from '../../core/problems.ts'
import { LEAST_EFFECT, MOST_EFFECT } from '../../engines/scores/equity.ts'
import { CONFIDENCES, IMPACTS } from './contract.ts'

/** Impact and confidence are steps of a scale and no other numbers: that is what makes two scores comparable. */
export const checkScore: NonNullable<ServedKind['check']> = async (_ctx, next) => {
  const among = (field: string, steps: readonly number[]) => {
    const value = next[field]
    if (typeof value === 'number' && !steps.includes(value))
      throw invalid(field, `Nothing was changed. The ${field} is one of ${steps.join(', ')}.`)
  }
  among('impact', IMPACTS)
  among('confidence', CONFIDENCES)
}

const effect = z.int().min(LEAST_EFFECT).max(MOST_EFFECT)

/** What an item does to a group, and nothing else. */
export const checkTouch: NonNullable<LinkType['check']> = async (_ctx, { detail }) => {
  const stray = Object.keys(detail).find((key) => key !== 'effect')
  if (stray) throw invalid(`detail.${stray}`, `Nothing was linked: there is no place for ${stray}.`)
  if (!effect.safeParse(detail['effect']).success)
    throw invalid(
      'detail.effect',
      `Nothing was linked: an effect is a whole number from ${LEAST_EFFECT} to ${MOST_EFFECT}.`,
    )
}
