import { wordsFor } from '../../core/words/vocabulary.ts'
import type { InstitutionType } from './contract.ts'

/** A group that stands ready in a new workspace. `of` is the title of the wider group that it is part of. */
export type GroupTemplate = { title: string; about: string; core: boolean; of?: string }

/**
 * The groups of a new workspace in its own words: the three that no product decision should miss, and those that are
 * usual for this type of institution in this country (ISO 3166, two letters).
 */
export const groupsFor = (type: InstitutionType, country: string): GroupTemplate[] => {
  const words = wordsFor(type, country)
  const teachers = capital(words.teacher[1])
  const students = capital(words.learner[1])
  const core: GroupTemplate[] = [
    { title: teachers, about: `Everybody who teaches: ${words.teacher[1]} of all subjects.`, core: true },
    { title: students, about: `Everybody who learns here.`, core: true },
    {
      title: 'Administrators',
      about: `${capital(words.leader[1])}, office and records staff, and whoever answers for budgets and rules.`,
      core: true,
    },
  ]
  const more = (title: string, about: string, of?: string): GroupTemplate => ({
    title,
    about,
    core: false,
    ...(of ? { of } : {}),
  })
  const it = more('IT staff', 'Those who install, connect and support what is used.')
  const say = (choices: Record<string, string>, otherwise: string) => choices[country] ?? otherwise
  switch (type) {
    case 'school':
      return [
        ...core,
        more(`${capital(words.guardian[1])} and guardians`, `Those at home who help, sign and worry.`),
        more(
          say(
            { US: 'Special education staff', GB: 'SEND and support staff', IE: 'SEN and support staff' },
            'Learning support staff',
          ),
          `Those who help ${words.learner[1]} over barriers, beside the ${words.teacher[1]}.`,
        ),
        it,
      ]
    case 'college':
      return [
        ...core,
        more(
          say(
            { US: 'Adjunct faculty', CA: 'Part-time instructors', GB: 'Hourly-paid tutors' },
            `Part-time ${words.teacher[1]}`,
          ),
          'Paid by the section or the hour, often in several places, rarely in the meeting where things are decided.',
          teachers,
        ),
        more(
          `Evening and part-time ${words.learner[1]}`,
          'Those who learn beside work and family.',
          students,
        ),
        more(
          say({ US: 'Advisors' }, 'Advisers'),
          `Those who help ${words.learner[1]} choose, stay and finish.`,
        ),
        it,
      ]
    case 'university':
      return [
        ...core,
        more(
          say(
            {
              US: 'Adjunct faculty',
              CA: 'Sessional instructors',
              AU: 'Sessional lecturers',
              GB: 'Hourly-paid lecturers',
              IE: 'Hourly-paid lecturers',
            },
            `Part-time ${words.teacher[1]}`,
          ),
          'On short contracts, often in several places, rarely in the meeting where things are decided.',
          teachers,
        ),
        more(
          say({ US: 'Graduate students', CA: 'Graduate students' }, `Postgraduate ${words.learner[1]}`),
          'Those who learn, research and often teach at once.',
          students,
        ),
        more(
          say({ US: 'Academic advisors', GB: 'Personal tutors', IE: 'Personal tutors' }, 'Study advisers'),
          `Those who help ${words.learner[1]} choose, stay and finish.`,
        ),
        more('Librarians', 'Those who find, license and teach with sources.'),
        it,
      ]
    case 'other':
      return [...core, it]
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** The product to practise on, for somebody who wants the role and has no product yet. It says what it is. */
export const sandboxProduct = (title: string) => ({
  title: title || 'Practice gradebook',
  sandbox: true,
  productKind: 'assessment',
  purpose:
    'A sandbox: an invented product to practise on. Collect notes, write items, order them, plan a release. Nothing here reaches a real class, and all of it can go into the bin.',
})
