import type { LibraryWords } from '../words.ts'
import { people } from './people.ts'
import { practice } from './practice.ts'
import { product } from './product.ts'

export const en: LibraryWords = {
  whom: {
    ask: 'For whom, and where?',
    examples: {
      school: 'the parents of year 9',
      college: 'adjunct faculty',
      university: 'teaching assistants',
      other: 'evening students',
    },
  },
  learningLog: 'Learning log',
  templates: { ...practice, ...people, ...product },
}
