/** What an advert may ask for: one of the skills of the role, or a name that stands for itself. */
export const ADVERT_SKILLS = [
  'agile-practice',
  'backlog-craft',
  'prioritisation',
  'vision-and-roadmap',
  'market-analysis',
  'business-case',
  'user-research',
  'learning-evidence',
  'accessibility',
  'privacy-and-procurement',
  'edtech-platforms',
  'stakeholders',
  'communication',
  'leadership',
  'launch-and-training',
  'adaptability',
] as const
export type AdvertSkill = (typeof ADVERT_SKILLS)[number]
export type WordList = Readonly<Record<AdvertSkill, readonly string[]>>
export type Found = { words: string; count: number }

const LETTER = '[\\p{L}\\p{N}]'

/** A list of words as one pattern, the longest first, so that of two that overlap the longer is found. */
export const patternOf = (words: readonly string[]): RegExp => {
  const parts = [...new Set(words)]
    .toSorted((a, b) => b.length - a.length)
    .map((word) =>
      word
        .split('*')
        .map((part) =>
          part
            .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
            .replaceAll(/[\s-]+/g, '[\\s\u00a0\u2010\u2011-]+'),
        )
        .join(`${LETTER}*`),
    )
  return new RegExp(`(?<!${LETTER})(?:${parts.join('|')})(?!${LETTER})`, 'giu')
}

/** The words of a pattern in a text, as they are written there, each with how often; the most frequent first. */
export const foundIn = (text: string, pattern: RegExp): Found[] => {
  const counts = new Map<string, number>()
  for (const [words] of text.matchAll(pattern)) {
    const key = words.replaceAll(/\s+/g, ' ').toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .map(([words, count]) => ({ words, count }))
    .toSorted((a, b) => b.count - a.count || (a.words < b.words ? -1 : 1))
}
