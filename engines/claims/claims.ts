import { en } from './en.ts'

/**
 * How much a sentence claims, and how much evidence carries, on one ladder (decisions.md 20): it was there → it was
 * tried → "was lower after" → "lower than in the comparison" → "reduced".
 */
export const RUNGS = ['shipped', 'piloted', 'after', 'compared', 'caused'] as const
export type Rung = (typeof RUNGS)[number]

export type Claim = { rung: Rung; start: number; end: number; words: string }
export type ClaimWords = Readonly<Partial<Record<Rung, readonly RegExp[]>>>

/** Every wording in a text that claims an effect, in the order of the text. What is quoted is somebody else's word. */
export const claimsIn = (text: string, language: ClaimWords = en): Claim[] => {
  const plain = text.replaceAll(/“[^”]*”|"[^"]*"/g, (quoted) => ' '.repeat(quoted.length))
  return RUNGS.flatMap((rung) =>
    (language[rung] ?? []).flatMap((pattern) =>
      [...plain.matchAll(pattern)].map((match) => ({
        rung,
        start: match.index,
        end: match.index + match[0].length,
        words: match[0],
      })),
    ),
  ).toSorted((a, b) => a.start - b.start)
}

const higherThan = (one: Rung, other: Rung): boolean => RUNGS.indexOf(one) > RUNGS.indexOf(other)

/** The first wording that claims more than the evidence carries, or null. */
export const tooStrong = (text: string, carries: Rung, language: ClaimWords = en): Claim | null =>
  claimsIn(text, language).find(({ rung }) => higherThan(rung, carries)) ?? null
