import { de } from './de.ts'
import { en } from './en.ts'
import type { Question } from './quiz.ts'

/** The questions by language. Another language is another file and its line here. */
export const QUESTIONS: Readonly<Record<'en' | 'de', readonly Question[]>> = { en, de }
