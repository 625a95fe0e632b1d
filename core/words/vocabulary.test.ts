import { expect, test } from 'vitest'
import { wordsFor, wordValues } from './vocabulary.ts'

test('words follow the institution and its country', () => {
  expect(wordsFor('school', 'GB').learner).toEqual(['pupil', 'pupils'])
  expect(wordsFor('school', 'US').term).toEqual(['semester', 'semesters'])
  expect(wordsFor('college', 'US').teacher).toEqual(['instructor', 'instructors'])
  expect(wordsFor('university', 'GB').course).toEqual(['module', 'modules'])
})

test('a country that nobody described gets the words of its type', () => {
  expect(wordsFor('university', 'XX')).toEqual(wordsFor('university'))
})

test('each word comes small, capital, many and with its article by sound', () => {
  const values = wordValues(wordsFor('university', 'AU'))
  expect(values).toMatchObject({
    course: 'unit',
    courses: 'units',
    Course: 'Unit',
    Courses: 'Units',
    aCourse: 'a unit',
  })
  expect(wordValues(wordsFor('college', 'US'))['aTeacher']).toBe('an instructor')
})

test('German has words of its own, with articles that no rule could find', () => {
  const values = wordValues(wordsFor('school', 'DE', {}, 'de'), 'de')
  expect(values).toMatchObject({
    learners: 'Schülerinnen und Schüler',
    aTeacher: 'eine Lehrkraft',
    aTerm: 'ein Halbjahr',
    courses: 'Fächer',
  })
  expect(wordsFor('school', 'CH', {}, 'de').teacher[1]).toBe('Lehrpersonen')
  expect(wordsFor('university', 'GB', {}, 'de').course[0]).toBe('Modul')
})

test('a word of the workspace’s own is used as it stands, without a guessed article', () => {
  const own = wordsFor('school', 'DE', { term: ['Trimester', 'Trimester'] }, 'de')
  expect(wordValues(own, 'de')['aTerm']).toBe('Trimester')
})
