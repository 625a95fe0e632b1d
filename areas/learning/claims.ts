import { WORDINGS, type Wording } from './contract.ts'

/** A number that a claim names: `reduced by 9.8 points`. */
export type Named = { text: string; value: number; unit: 'percent' | 'points' }

const CAUSES =
  /\b(reduc|cut|lower(s|ed|ing)\b|decreas|rais(e|ed|es|ing)\b|improv|increas|boost|halv|doubl|eliminat|caus|led to|leads to|thanks to|because of|due to|prevent|sav(e|ed|es)\b|prov(e|ed|es|en)\b|dropped|drove|drives|brought|made|helped|works\b|worked\b|effect)/i
const DIFFERS = /\b(than|fewer|less|more|higher|lower|better|worse|compared|versus|vs|differ|gap)\b/i
const WAS = /\b(was|were|is|are|had|stood|reached|came to|after|during|saw)\b|\d/i

/** How strong a sentence is: a word of cause, a comparison, a figure, or only that something was tried. */
export const strengthOf = (claim: string): Wording => {
  if (CAUSES.test(claim)) return 'caused'
  if (DIFFERS.test(claim)) return 'differs'
  return WAS.test(claim) ? 'was' : 'piloted'
}

/** Whether a wording is carried by evidence for another one. */
export const isCarried = (asked: Wording, carried: Wording): boolean =>
  WORDINGS.indexOf(asked) <= WORDINGS.indexOf(carried)

/** The shares and points that a claim names. */
export const numbersIn = (claim: string): Named[] =>
  [...claim.matchAll(/(\d+(?:[.,]\d+)?)\s*(%|per ?cent\b|percentage points?\b|points?\b)/gi)].map(
    (match) => ({
      text: match[0],
      value: Number((match[1] ?? '').replace(',', '.')),
      unit: /point/i.test(match[2] ?? '') ? 'points' : 'percent',
    }),
  )

/** Whether a named number is one of these figures (in percent or points), to as many places as it is written with. */
export const isAmong = ({ text, value }: Named, figures: readonly number[]): boolean => {
  const places = /[.,](\d+)/.exec(text)?.[1]?.length ?? 0
  return figures.some((figure) => Math.abs(Math.abs(figure) - value) <= 0.5 * 10 ** -places + 1e-9)
}
