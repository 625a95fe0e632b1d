import { expect, test } from 'vitest'
import { SKILLS } from '../matrix.ts'
import { BEHAVIOURS } from './behaviours.ts'

test.each(Object.entries(BEHAVIOURS))(
  'in %s each level of each skill says something of its own',
  (_, behaviours) => {
    expect(Object.keys(behaviours)).toEqual([...SKILLS])
    const all = Object.values(behaviours).flat()
    expect(all).toHaveLength(64)
    expect(new Set(all).size).toBe(64)
    for (const text of all) expect(text).toMatch(/^\p{Lu}.{30,200}\.$/u)
  },
)
