import type { LibraryWords } from '../words.ts'
import { people } from './people.ts'
import { practice } from './practice.ts'
import { product } from './product.ts'

export const de: LibraryWords = {
  whom: {
    ask: 'Für wen, und wo?',
    examples: {
      school: 'die Eltern der 9. Klassen',
      college: 'die Lehrbeauftragten',
      university: 'die Tutorinnen und Tutoren',
      other: 'die Teilnehmenden der Abendkurse',
    },
  },
  learningLog: 'Lerntagebuch',
  templates: { ...practice, ...people, ...product },
}
