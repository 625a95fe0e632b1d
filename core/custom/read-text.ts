import { ADDRESS_EXPECTED, readAddress } from '../fields/address.ts'
import type { Field } from '../fields/field.ts'
import type { Definition } from './extended.ts'

/**
 * What was sent as a value, with texts read: the command line knows only texts, and the words of an option are taken
 * for its key. Everything that is of its type already stays as it is.
 */
export const readText = (
  definition: Definition,
  field: Field,
  given: unknown,
): { value: unknown } | { fault: string } => {
  if (typeof given !== 'string') return { value: given }
  if (definition.type === 'address') {
    const address = readAddress(given)
    return address === null ? { fault: ADDRESS_EXPECTED } : { value: address }
  }
  switch (field.type) {
    case 'number': {
      const value = Number(given)
      return Number.isFinite(value) ? { value } : { fault: `“${given}” is no number.` }
    }
    case 'flag':
      return {
        value:
          given === 'true' || given === 'yes' ? true : given === 'false' || given === 'no' ? false : given,
      }
    case 'choice':
      return { value: keyOf(definition, given) }
    case 'tags':
      return { value: given.split(',').map((word) => keyOf(definition, word.trim())) }
    default:
      return { value: given }
  }
}

const keyOf = ({ options }: Definition, word: string): string =>
  (
    options.find(({ key }) => key === word) ??
    options.find(({ label }) => label.toLowerCase() === word.toLowerCase())
  )?.key ?? word
