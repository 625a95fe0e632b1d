import type { LoopFigures } from '../../launching/public.ts'

export const people = (count: number): string => `${count} ${count === 1 ? 'person' : 'people'}`

/** A title within a sentence. What is quoted is somebody else's word, and claims nothing here. */
export const quoted = (title: string): string => `“${title.replaceAll(/[“”"]/g, '’')}”`

/** How a release may be worded by what is known of those who had asked. */
export const shippedTitle = (title: string, { askers, told }: LoopFigures): string => {
  const name = quoted(title)
  if (told > 0)
    return told === askers
      ? `Shipped ${name} and told ${askers === 1 ? 'the one person' : `all ${people(askers)}`} who had asked for it`
      : `Shipped ${name} and told ${told} of the ${people(askers)} who had asked for it`
  return askers > 0 ? `Shipped ${name}, which ${people(askers)} had asked for` : `Shipped ${name}`
}
