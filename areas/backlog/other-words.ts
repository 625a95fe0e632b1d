import type { ItemState, ItemType } from './contract.ts'

/** What other programs call the states of an item: small letters, words apart. */
const STATES: Record<ItemState, readonly string[]> = {
  new: [
    'to do',
    'todo',
    'backlog',
    'open',
    'ideas',
    'inbox',
    'new',
    'reopened',
    'proposed',
    'later',
    'icebox',
  ],
  refining: [
    'refinement',
    'in refinement',
    'grooming',
    'analysis',
    'in analysis',
    'discovery',
    'triage',
    'next',
  ],
  ready: [
    'selected for development',
    'ready for development',
    'ready for dev',
    'this sprint',
    'approved',
    'planned',
  ],
  'in-progress': [
    'doing',
    'in progress',
    'in development',
    'in review',
    'review',
    'testing',
    'in test',
    'started',
    'blocked',
  ],
  done: ['done', 'closed', 'resolved', 'complete', 'completed', 'released', 'shipped', 'live', 'finished'],
  declined: [
    'wont do',
    'wontfix',
    'wont fix',
    'rejected',
    'cancelled',
    'canceled',
    'not planned',
    'duplicate',
    'declined',
  ],
}

const TYPES: Record<ItemType, readonly string[]> = {
  initiative: ['initiative', 'theme'],
  feature: ['epic', 'new feature', 'feature request', 'enhancement'],
  story: ['story', 'user story'],
  task: ['sub task', 'subtask', 'chore', 'technical task'],
  'accessibility-fix': ['accessibility', 'a11y', 'accessibility bug'],
  improvement: ['bug', 'defect', 'fix'],
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const meant = <V extends string>(words: Record<V, readonly string[]>, word: string): V | undefined =>
  (Object.keys(words) as V[]).find(
    (value) => words[value].includes(plain(word)) || plain(value) === plain(word),
  )

/** The state that a word of another program stands for. What was put aside before it was done is declined. */
export const stateOf = (word: string): ItemState | undefined => {
  const aside = /^(.*)\(archived\)$/i.exec(word.trim())?.[1]
  if (aside === undefined) return meant(STATES, word)
  return meant(STATES, aside) === 'done' ? 'done' : 'declined'
}

/** The type that a word of another program stands for: `Epic` is a feature. */
export const typeOf = (word: string): ItemType | undefined => meant(TYPES, word)
