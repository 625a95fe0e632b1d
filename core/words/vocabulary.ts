/**
 * The words that change with the reader (product.md, "Vocabulary follows the reader").
 * A message may hold {learner}, {Learner}, {learners}, {Learners} or {aLearner} (with its article), and so for each word.
 */
export type Institution = 'school' | 'college' | 'university' | 'other'
export type Word = 'learner' | 'teacher' | 'term' | 'course' | 'leader' | 'guardian'
export type Words = Readonly<Record<Word, readonly [one: string, many: string]>>

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
 * `own` are those that a workspace chose instead.
 */
export function wordsFor(institution: Institution, country?: string, own: Partial<Words> = {}): Words {
  const local = country === undefined ? undefined : byCountry[country]?.[institution]
  return { ...byType[institution], ...local, ...own }
}

/** The words that can be chosen. */
export const WORDS = ['learner', 'teacher', 'term', 'course', 'leader', 'guardian'] as const satisfies Word[]

/** The values a message can use: learner, learners, Learner, Learners, aLearner and so for every word. */
export function wordValues(words: Words): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, [one, many]] of Object.entries(words)) {
    values[name] = one
    values[`${name}s`] = many
    values[capital(name)] = capital(one)
    values[`${capital(name)}s`] = capital(many)
    values[`a${capital(name)}`] = `${startsWithVowel(one) ? 'an' : 'a'} ${one}`
  }
  return values
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** By sound: "a unit", "a university", "an instructor". */
const startsWithVowel = (word: string): boolean => /^[aeio]|^u(?!ni)/i.test(word)
