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
