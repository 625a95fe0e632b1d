/** What a credential takes: to earn it, and again with each renewal. Null is not known, never nothing. */
export type Asks = {
  firstCost: number | null
  firstHours: number | null
  /** For how many months it holds; null for good. */
  months: number | null
  /** Of each renewal. */
  fee: number | null
  credits: number | null
}

export type Outlay = {
  /** Renewals that fall due within the years. */
  renewals: number
  /** In the credential's own money; what is not known is left out of it and named in `unknown`. */
  cost: number
  hours: number
  unknown: readonly ('first-cost' | 'first-hours' | 'fee' | 'credits')[]
}

/**
 * What a credential takes to be earned and held for so many years: the first cost, and the fee and the credits of each
 * renewal that falls due before they are over. A credential of two years, held for six, is renewed after two and after
 * four. An hour of learning is one credit.
 */
export const outlayOver = (years: number, { firstCost, firstHours, months, fee, credits }: Asks): Outlay => {
  const renewals = months === null ? 0 : Math.max(0, Math.ceil((years * 12) / months) - 1)
  const unknown: Outlay['unknown'][number][] = []
  if (firstCost === null) unknown.push('first-cost')
  if (firstHours === null) unknown.push('first-hours')
  if (renewals > 0 && fee === null) unknown.push('fee')
  if (renewals > 0 && credits === null) unknown.push('credits')
  return {
    renewals,
    cost: (firstCost ?? 0) + renewals * (fee ?? 0),
    hours: (firstHours ?? 0) + renewals * (credits ?? 0),
    unknown,
  }
}
