import type { Institution, Words } from './vocabulary.ts'

// The reader's words in German. The third is the word with its article, which no rule could find. Messages use them
// where they stand in the nominative or accusative, and in the plural: other cases would bend them.

const schule: Words = {
  learner: ['Schülerin oder Schüler', 'Schülerinnen und Schüler', 'eine Schülerin oder ein Schüler'],
  teacher: ['Lehrkraft', 'Lehrkräfte', 'eine Lehrkraft'],
  term: ['Halbjahr', 'Halbjahre', 'ein Halbjahr'],
  course: ['Fach', 'Fächer', 'ein Fach'],
  leader: ['Schulleitung', 'Schulleitungen', 'eine Schulleitung'],
  guardian: ['Elternteil', 'Eltern', 'ein Elternteil'],
}
const kolleg: Words = {
  ...schule,
  learner: ['Studentin oder Student', 'Studierende', 'eine Studentin oder ein Student'],
  term: ['Semester', 'Semester', 'ein Semester'],
  course: ['Kurs', 'Kurse', 'ein Kurs'],
  leader: ['Leitung', 'Leitungen', 'eine Leitung'],
}
const hochschule: Words = {
  ...kolleg,
  teacher: ['Lehrperson', 'Lehrende', 'eine Lehrperson'],
  course: ['Modul', 'Module', 'ein Modul'],
  leader: ['Dekanat', 'Dekanate', 'ein Dekanat'],
}

/** By the type of the institution, as `byType` in vocabulary.ts. */
export const german: Readonly<Record<Institution, Words>> = {
  school: schule,
  college: kolleg,
  university: hochschule,
  other: kolleg,
}

const lehrperson = ['Lehrperson', 'Lehrpersonen', 'eine Lehrperson'] as const
const semester = ['Semester', 'Semester', 'ein Semester'] as const

/** What Austria and Switzerland say otherwise. */
export const germanByCountry: Readonly<
  Record<string, Readonly<Partial<Record<Institution, Partial<Words>>>>>
> = {
  AT: { school: { term: semester } },
  CH: { school: { teacher: lehrperson, term: semester }, college: { teacher: lehrperson } },
}
