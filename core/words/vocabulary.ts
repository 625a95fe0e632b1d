import { german, germanByCountry } from './german.ts'

/**
 * The words that change with the reader (product.md, "Vocabulary follows the reader").
 * A message may hold {learner}, {Learner}, {learners}, {Learners} or {aLearner} (with its article), and so for each word.
 */
export type Institution = 'school' | 'college' | 'university' | 'other'
export type Word = 'learner' | 'teacher' | 'term' | 'course' | 'leader' | 'guardian'
/** `withArticle` where no rule finds the article. */
export type Words = Readonly<Record<Word, readonly [one: string, many: string, withArticle?: string]>>
/** The languages that have words; the interface speaks no others. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

const school: Words = {
  learner: ['student', 'students'],
  teacher: ['teacher', 'teachers'],
  term: ['term', 'terms'],
  course: ['class', 'classes'],
  leader: ['principal', 'principals'],
  guardian: ['parent', 'parents'],
}
const college: Words = {
  ...school,
  teacher: ['instructor', 'instructors'],
  course: ['course', 'courses'],
  leader: ['dean', 'deans'],
}
const university: Words = {
  ...college,
  teacher: ['lecturer', 'lecturers'],
}
const byType: Readonly<Record<Institution, Words>> = { school, college, university, other: college }

/** What a country says otherwise; a word that is not named here keeps the word of the type. */
const byCountry: Readonly<Record<string, Readonly<Partial<Record<Institution, Partial<Words>>>>>> = {
  US: {
    school: { term: ['semester', 'semesters'] },
    college: { term: ['term', 'terms'] },
    university: { teacher: ['instructor', 'instructors'], term: ['semester', 'semesters'] },
  },
  CA: {
    school: { term: ['semester', 'semesters'] },
    university: { teacher: ['professor', 'professors'] },
  },
  GB: {
    school: {
      learner: ['pupil', 'pupils'],
      course: ['subject', 'subjects'],
      leader: ['head teacher', 'head teachers'],
    },
    college: { teacher: ['tutor', 'tutors'], leader: ['principal', 'principals'] },
    university: { course: ['module', 'modules'] },
  },
  IE: {
    school: { learner: ['pupil', 'pupils'], course: ['subject', 'subjects'] },
    university: { course: ['module', 'modules'], term: ['semester', 'semesters'] },
  },
  AU: {
    school: { course: ['subject', 'subjects'] },
    university: { course: ['unit', 'units'], term: ['semester', 'semesters'] },
  },
  NZ: {
    school: { course: ['subject', 'subjects'] },
    university: { course: ['paper', 'papers'], term: ['trimester', 'trimesters'] },
  },
  ZA: {
    school: { learner: ['learner', 'learners'], course: ['subject', 'subjects'] },
    university: { course: ['module', 'modules'], term: ['semester', 'semesters'] },
  },
  DE: {
    school: { course: ['subject', 'subjects'], term: ['half-year', 'half-years'] },
    university: { course: ['module', 'modules'], term: ['semester', 'semesters'] },
  },
}

/**
 * The words for an institution type in a country (ISO 3166, two letters); unknown countries get the type's own, and
 * `own` are those that a workspace chose instead, in whatever language it wrote them.
 */
export function wordsFor(
  institution: Institution,
  country?: string,
  own: Partial<Words> = {},
  language: Language = 'en',
): Words {
  const [types, countries] = language === 'de' ? [german, germanByCountry] : [byType, byCountry]
  const local = country === undefined ? undefined : countries[country]?.[institution]
  return { ...types[institution], ...local, ...own }
}

/** The words that can be chosen. */
export const WORDS = ['learner', 'teacher', 'term', 'course', 'leader', 'guardian'] as const satisfies Word[]

/** The values a message can use: learner, learners, Learner, Learners, aLearner and so for every word. */
export function wordValues(words: Words, language: Language = 'en'): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, [one, many, withArticle]] of Object.entries(words)) {
    values[name] = one
    values[`${name}s`] = many
    values[capital(name)] = capital(one)
    values[`${capital(name)}s`] = capital(many)
    // A word of the workspace's own has no article that we know, except in English.
    values[`a${capital(name)}`] =
      withArticle ?? (language === 'en' ? `${startsWithVowel(one) ? 'an' : 'a'} ${one}` : one)
  }
  return values
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** By sound: "a unit", "a university", "an instructor". */
const startsWithVowel = (word: string): boolean => /^[aeio]|^u(?!ni)/i.test(word)
