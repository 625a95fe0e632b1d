import type { FieldError } from '../problems.ts'

/** No input of ours is nested as deeply; more is nobody's data, and would end the program that walks through it. */
const DEEPEST = 60
/** So many faults are told; who sent more has sent something else than they meant. */
const MOST = 20
const FILE = 'file.text'
const NUL = String.fromCharCode(0)

/**
 * What of an input no table can hold, wherever it stands: PostgreSQL refuses the character NUL, and half of a
 * surrogate pair in JSON. Empty where all of it can be stored. Called once for every input, so that no field forgets it.
 */
export const unstorableIn = (input: unknown): FieldError[] => {
  const faults: FieldError[] = []
  const waiting: { value: unknown; path: string; depth: number }[] = [{ value: input, path: '', depth: 0 }]
  for (let next = waiting.pop(); next && faults.length < MOST; next = waiting.pop()) {
    const { value, path, depth } = next
    if (typeof value === 'string') {
      const message = faultOfText(value)
      // A file is read and not stored: whoever reads it says what of it was left out.
      if (message && path !== FILE) faults.push({ path, message })
    } else if (typeof value === 'object' && value !== null) {
      if (depth >= DEEPEST) return [{ path: path.slice(0, 200), message: 'This is nested too deeply.' }]
      // Backwards, since the last one put there is looked at first: faults are told in the order of the input.
      for (const [key, each] of Object.entries(value).toReversed()) {
        if (faultOfText(key)) faults.push({ path, message: 'A name in here cannot be stored.' })
        else waiting.push({ value: each, path: path === '' ? key : `${path}.${key}`, depth: depth + 1 })
      }
    }
  }
  return faults
}

const faultOfText = (text: string): string | null => {
  if (text.includes(NUL)) return 'This text holds a NUL character, which cannot be stored.'
  if (!text.isWellFormed())
    return 'This text holds half a character, such as an emoji that was cut. Write it anew there.'
  return null
}
