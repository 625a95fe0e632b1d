import type { Language } from '../../../core/words/vocabulary.ts'
import type { PEST, SWOT } from './contract.ts'
import { DONE_RULES, type Standing } from './model.ts'

/** The words of the one-page analysis, which is text of the server's: a person reads it outside of the product. */
export type Names = {
  fields: Record<'question' | 'meaning' | (typeof SWOT)[number] | (typeof PEST)[number], string>
  matrix: string
  criterion: string
  sum: string
  of: string
  swot: string
  pest: string
  sources: string
  legend: string
  gaps: (count: number) => string
  standing: (standing: Standing) => string
}

const en: Names = {
  fields: {
    question: 'The question',
    meaning: 'What it means',
    strengths: 'Strengths',
    weaknesses: 'Weaknesses',
    opportunities: 'Opportunities',
    threats: 'Threats',
    political: 'Political',
    economic: 'Economic',
    social: 'Social',
    technological: 'Technological',
  },
  matrix: 'What was compared',
  criterion: 'What people need (weight)',
  sum: 'Weighted sum',
  of: 'of',
  swot: 'Strengths, weaknesses, opportunities, threats',
  pest: 'What changes around it',
  sources: 'Where it can be looked up',
  legend: 'From 0, not at all, to 4, fully; “?” is an opinion without evidence, “–” was not judged.',
  gaps: (count) => `${count} not judged`,
  standing: ({ cells, filled, evidenced, isDone }) =>
    `${filled} of ${cells} cells filled, ${filled - evidenced} without evidence; ${isDone ? 'done' : `done once every cell has evidence, by ${DONE_RULES.criteria} criteria and for ${DONE_RULES.others} other alternatives at least`}.`,
}

const de: Names = {
  fields: {
    question: 'Die Frage',
    meaning: 'Was daraus folgt',
    strengths: 'Stärken',
    weaknesses: 'Schwächen',
    opportunities: 'Chancen',
    threats: 'Risiken',
    political: 'Politisch',
    economic: 'Wirtschaftlich',
    social: 'Gesellschaftlich',
    technological: 'Technisch',
  },
  matrix: 'Was verglichen wurde',
  criterion: 'Was gebraucht wird (Gewicht)',
  sum: 'Gewichtete Summe',
  of: 'von',
  swot: 'Stärken, Schwächen, Chancen, Risiken',
  pest: 'Was sich ringsum ändert',
  sources: 'Wo es nachzulesen ist',
  legend: 'Von 0, gar nicht, bis 4, ganz; „?“ ist eine Meinung ohne Beleg, „–“ wurde nicht beurteilt.',
  gaps: (count) => `${count} nicht beurteilt`,
  standing: ({ cells, filled, evidenced, isDone }) =>
    `${filled} von ${cells} Feldern gefüllt, ${filled - evidenced} ohne Beleg; ${isDone ? 'fertig' : `fertig, sobald jedes Feld belegt ist, nach mindestens ${DONE_RULES.criteria} Kriterien und für mindestens ${DONE_RULES.others} andere Wege`}.`,
}

export const ANALYSIS_WORDS: Readonly<Record<Language, Names>> = { en, de }
