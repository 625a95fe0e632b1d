import type { MessageParts } from './t.ts'

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Î',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ɱ',
  N: 'Ñ',
  O: 'Ö',
  P: 'Þ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Û',
  V: 'Ṽ',
  W: 'Ŵ',
  Y: 'Ý',
  Z: 'Ž',
}

/** Accented and about a third longer, as German or Finnish would be. */
export function pseudoText(text: string): string {
  const accented = [...text].map((letter) => accents[letter] ?? letter).join('')
  const words = text.trim().split(/\s+/).filter(Boolean).length
  return words === 0 ? accented : `${accented}${'~'.repeat(Math.ceil(text.trim().length / 3))}`
}

/** The pseudo-locale of a compiled message: every literal changes, arguments and plural rules stay. */
export function pseudoParts(parts: MessageParts): MessageParts {
  return parts.map((part) => {
    if (isLiteral(part)) return { ...part, value: pseudoText(part.value) }
    if ('options' in part) {
      const options = Object.entries(part.options).map(([name, option]) => [
        name,
        { ...option, value: pseudoParts(option.value) },
      ])
      return { ...part, options: Object.fromEntries(options) }
    }
    return 'children' in part ? { ...part, children: pseudoParts(part.children) } : part
  })
}

/** `type` 0 is a literal in the ICU parser's tree; its enum is not exported by intl-messageformat. */
type Part = MessageParts[number]
const isLiteral = (part: Part): part is Extract<Part, { type: 0 }> => Number(part.type) === 0
