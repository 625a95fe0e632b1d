/** Student's t distribution, by the incomplete beta function (Press et al., Numerical Recipes, 3rd ed., 6.1 and 6.4). */

/** The share of a t distribution with `degrees` of freedom (any number above 0) below `t`. */
export const tShare = (t: number, degrees: number): number => {
  const rest = incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2
  return t > 0 ? 1 - rest : rest
}

/** The value below which a share `p` of a t distribution lies; found by halving, good to 12 digits. */
export const tQuantile = (p: number, degrees: number): number => {
  if (!(p > 0 && p < 1)) throw new RangeError('A quantile is asked of a share between 0 and 1.')
  if (!(degrees > 0)) throw new RangeError('A t distribution has degrees of freedom above 0.')
  if (p < 0.5) return -tQuantile(1 - p, degrees)
  let high = 1
  while (tShare(high, degrees) < p && high < 1e12) high *= 2
  let low = 0
  for (let step = 0; step < 200 && high - low > 1e-13 * (1 + high); step++) {
    const middle = (low + high) / 2
    if (tShare(middle, degrees) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

/** The regularised incomplete beta function I_x(a, b). */
export const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b
}

const TINY = 1e-300

/** The continued fraction of the incomplete beta function, by Lentz's method. */
const fraction = (x: number, a: number, b: number): number => {
  const safe = (value: number) => (Math.abs(value) < TINY ? TINY : value)
  let c = 1
  let d = 1 / safe(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / safe(1 + even * d)
    c = safe(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / safe(1 + odd * d)
    c = safe(1 + odd / c)
    value *= d * c
    if (Math.abs(d * c - 1) < 1e-16) break
  }
  return value
}

/** The logarithm of the gamma function for x above 0 (Lanczos, g = 7, n = 9). */
const logGamma = (x: number): number => {
  const [first = 0, ...rest] = LANCZOS
  const y = x - 1
  const sum = rest.reduce((total, each, at) => total + each / (y + at + 1), first)
  const base = y + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(base) - base + Math.log(sum)
}

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]
