import { z } from 'zod'
import { lineOfText } from '../../core/fields/schema.ts'
import { WORDS } from '../../core/words/vocabulary.ts'

const word = lineOfText(40).trim().min(1)

export const vocabularyShape = z.partialRecord(z.enum(WORDS), z.tuple([word, word])).meta({
  description: 'Words used instead of the usual ones, one and many: { "learner": ["pupil", "pupils"] }.',
})
export type Vocabulary = z.output<typeof vocabularyShape>
