import type { Language } from '../../core/words/vocabulary.ts'
import type { Catalogue } from './t.ts'

// The build puts another module here that fetches one file for each language: see build/texts-apart.ts. So nothing but
// tests takes `english` itself.
const all = import.meta.glob<Catalogue>(['../texts/*.json', '../../areas/*/texts/*.json'], {
  eager: true,
  import: 'default',
})

const of = (language: Language): Catalogue =>
  Object.assign(
    {},
    ...Object.entries(all).flatMap(([file, texts]) => (file.endsWith(`/${language}.json`) ? [texts] : [])),
  )

/** Every English text of the interface: the shell's own and each area's, by key. */
export const english: Catalogue = of('en')

/** Every text in that language; what it lacks comes in English, so that nobody reads a bare key. */
export const loadCatalogue = async (language: Language): Promise<Catalogue> => ({
  ...english,
  ...of(language),
})
