import type { Catalogue } from './t.ts'

// The build puts another module here that fetches one file: see build/texts-apart.ts. So nothing but tests takes
// `english` itself.
const own = import.meta.glob<Catalogue>('../texts/en.json', { eager: true, import: 'default' })
const areas = import.meta.glob<Catalogue>('../../areas/*/texts/en.json', { eager: true, import: 'default' })

/** Every English text of the interface: the shell's own and each area's, by key. */
export const english: Catalogue = Object.assign({}, ...Object.values(own), ...Object.values(areas))

export const loadEnglish = async (): Promise<Catalogue> => english
