import { expect, test } from 'vitest'
import { de } from '../../../engines/win-forms/words.ts'
import { type PaperWin, paperOf } from './papers.ts'

const win = (title: string, more: Partial<PaperWin> = {}): PaperWin => ({
  ref: 'WIN-1',
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  method: '',
  fromValue: null,
  toValue: null,
  unit: '',
  timesAYear: null,
  wonOn: '2026-11-13',
  isConfidential: false,
  restsRef: '',
  restsTitle: '',
  restsPlace: '',
  restsSays: '',
  goals: [],
  ...more,
})
const three = [
  win('Ran the evening of cards', { wonOn: '2026-03-20', action: 'Asked for one card each.' }),
  win('Shipped the alerts', {
    wonOn: '2026-08-28',
    fromValue: 4,
    toValue: 1,
    unit: 'forms',
    restsRef: 'REL-4',
    restsTitle: 'Autumn',
    restsPlace: 'Early Alert · Heron Bend',
    restsSays: 'It is live; 9 people had asked for it.',
    goals: ['Close the loop'],
  }),
  win('Settled the contract', { wonOn: '2026-10-01', isConfidential: true }),
]
const asked = { title: 'Autumn review', day: '2026-11-21' }

test('a review holds the picked wins with their dates, and says that one was left out', () => {
  const { text, count, leftOut } = paperOf(three, { ...asked, paper: 'review' })
  expect([count, leftOut]).toEqual([2, 1])
  expect(text).toBe(`# Autumn review

21 November 2026 · 2 wins · 1 left out as confidential to the employer

## Shipped the alerts

28 August 2026 · Close the loop

Forms from 4 to 1 (−75 %).

Rests on REL-4 Autumn, Early Alert · Heron Bend. It is live; 9 people had asked for it.

## Ran the evening of cards

20 March 2026

Asked for one card each.
`)
})

test('what is confidential comes along only where that was asked for', () => {
  const paper = paperOf(three, { ...asked, paper: 'review', withConfidential: true })
  expect(paper.text).toContain('Settled the contract')
  expect([paper.count, paper.leftOut]).toEqual([3, 0])
  expect(paper.text).not.toContain('left out')
})

test('lines of a CV are XYZ with their dates', () => {
  expect(paperOf(three, { ...asked, paper: 'cv' }).text).toContain(
    '- Shipped the alerts, as measured by forms from 4 to 1 (−75 %). (28 August 2026)\n- Ran the evening of cards. How: asked for one card each. (20 March 2026)',
  )
})

test('a promotion case is grouped by goals, with what each line rests on', () => {
  const { text } = paperOf(three, { ...asked, paper: 'case' })
  expect(text.indexOf('## Close the loop')).toBeLessThan(text.indexOf('## Beside the goals'))
  expect(text).toContain('\n  Rests on REL-4 Autumn')
})

test('STAR stories name their parts, in German too', () => {
  expect(paperOf(three, { ...asked, paper: 'star' }).text).toContain('**Action.** Asked for one card each.')
  const german = paperOf(three, { ...asked, paper: 'star', words: de }).text
  expect(german).toContain('**Vorgehen.** Asked for one card each.')
  expect(german).toContain('20. März 2026')
  expect(german).toContain('1 als vertraulich für den Arbeitgeber ausgelassen')
})

test('a title with line breaks stays one heading', () => {
  expect(paperOf([win('Two\nlines')], { ...asked, paper: 'review' }).text).toContain('## Two lines\n')
})
