import type { Behaviours } from '../matrix.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** What would be seen, by language. Another language is another file and its line here. */
export const BEHAVIOURS: Readonly<Record<'en' | 'de', Behaviours>> = { en, de }
