import type { Catalogue } from './t.ts'

const own = import.meta.glob<Catalogue>('../texts/en.json', { eager: true, import: 'default' })
const areas = import.meta.glob<Catalogue>('../../areas/*/texts/en.json', { eager: true, import: 'default' })

/** Every English text of the interface: the shell's own and each area's, by key. */
export const english: Catalogue = Object.assign({}, ...Object.values(own), ...Object.values(areas))
