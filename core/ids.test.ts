import { expect, test } from 'vitest'
import { isId, newId } from './ids.ts'

const momentOf = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)

test('ids made one after the other sort in that order', () => {
  const ids = Array.from({ length: 500 }, () => newId())
  expect(ids.toSorted()).toEqual(ids)
})

test('an id made for a moment of long ago sorts where that moment lies', () => {
  const old = newId('2025-11-24T15:00:00.000Z')
  const later = newId('2026-03-02T15:00:00.000Z')
  expect(isId(old)).toBe(true)
  expect(old[14]).toBe('7')
  expect(['8', '9', 'a', 'b']).toContain(old[19])
  expect(momentOf(old)).toBe(Date.parse('2025-11-24T15:00:00.000Z'))
  expect([later, old].toSorted()).toEqual([old, later])
})

test('thousands of ids for one moment differ and keep their order', () => {
  const ids = Array.from({ length: 9000 }, () => newId('2026-01-15T09:00:00.000Z'))
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
  expect(ids.every(isId)).toBe(true)
})

test('a moment that is now, as in every ordinary write, takes an id of the real time', () => {
  const began = new Date().toISOString()
  const first = newId()
  expect(newId(began) > first).toBe(true)
})
