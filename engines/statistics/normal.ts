/**
 * The normal distribution. Quantiles after Wichura (1988), "Algorithm AS 241: the percentage points of the normal
 * distribution", Applied Statistics 37:477-484, good to about 16 digits.
 */

/** The value below which a share `p` of the standard normal distribution lies; `p` strictly between 0 and 1. */
export const normalQuantile = (p: number): number => {
  if (!(p > 0 && p < 1)) throw new RangeError('A quantile is asked of a share between 0 and 1.')
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) return q * ratio(0.180625 - q * q, CENTRE)
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const value = r <= 5 ? ratio(r - 1.6, MIDDLE) : ratio(r - 5, FAR)
  return q < 0 ? -value : value
}

/** The share of the standard normal distribution below `z`. */
export const normalShare = (z: number): number => 0.5 * tail(-z / Math.SQRT2)

/** The two-sided p value of a z score. */
export const twoSided = (z: number): number => Math.min(1, tail(Math.abs(z) / Math.SQRT2))

/** The complementary error function: a series near zero, a continued fraction (Lentz) further out. */
const tail = (x: number): number => {
  if (x < 0) return 2 - tail(-x)
  if (x < 2) {
    let term = x
    let sum = x
    for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 200; n++) {
      term *= -(x * x) / n
      sum += term / (2 * n + 1)
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * sum
  }
  let fraction = x
  for (let n = 120; n > 0; n--) fraction = x + n / 2 / fraction
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction)
}

type Ratio = readonly [top: readonly number[], bottom: readonly number[]]

const ratio = (x: number, [top, bottom]: Ratio): number => polynomial(x, top) / polynomial(x, bottom)

/** Coefficients from the highest power down. */
const polynomial = (x: number, coefficients: readonly number[]): number =>
  coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

const CENTRE: Ratio = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
]
const MIDDLE: Ratio = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
]
const FAR: Ratio = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
]
