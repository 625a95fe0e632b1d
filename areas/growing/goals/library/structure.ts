import type { GROWTH_LEVELS, SKILLS } from '../../skills/contract.ts'
import type { BENEFICIARIES, CADENCES, HORIZONS, LiveSource, MILESTONE_SOURCES } from '../contract.ts'
import type { GoalType } from '../model.ts'

/** What a goal of the library is in every language; what it says stands in a folder for each, `en` and `de`. */
type Structure = {
  type: GoalType
  skill: (typeof SKILLS)[number]
  beneficiary: (typeof BENEFICIARIES)[number]
  cadence: (typeof CADENCES)[number]
  /** Blanks of its own beside from, to, day and whom. */
  blanks: readonly string[]
  measures: readonly { better: 'higher' | 'lower'; source: LiveSource | 'by-hand' }[]
  /** For each step the share of the way (0 to 1) between today and the end at which it is due, and what may tick it. */
  milestones: readonly (number | { at: number; source: (typeof MILESTONE_SOURCES)[number] })[]
  /** `suggested`: offered first at this level. */
  levels: Readonly<
    Record<(typeof GROWTH_LEVELS)[number], { horizon: (typeof HORIZONS)[number]; suggested: boolean }>
  >
}

export const STRUCTURE = {
  'agile-practice': {
    type: 'agility',
    skill: 'agile-practice',
    beneficiary: 'team',
    cadence: 'fortnightly',
    blanks: [],
    measures: [
      { better: 'higher', source: 'by-hand' },
      { better: 'higher', source: 'forecasts-held' },
    ],
    milestones: [0.15, 0.4, 0.6],
    levels: {
      entry: { horizon: 'now', suggested: true },
      mid: { horizon: 'this-year', suggested: false },
      senior: { horizon: 'this-year', suggested: false },
    },
  },
  iteration: {
    type: 'technical',
    skill: 'launch-and-training',
    beneficiary: 'learners',
    cadence: 'weekly',
    blanks: ['release'],
    measures: [
      { better: 'higher', source: 'release-told' },
      { better: 'higher', source: 'release-live' },
      { better: 'higher', source: 'outcome' },
    ],
    milestones: [0.15, 0.5, 0.75],
    levels: {
      entry: { horizon: 'now', suggested: true },
      mid: { horizon: 'now', suggested: true },
      senior: { horizon: 'this-year', suggested: false },
    },
  },
  prioritisation: {
    type: 'strategy',
    skill: 'prioritisation',
    beneficiary: 'institution',
    cadence: 'monthly',
    blanks: [],
    measures: [
      { better: 'higher', source: 'by-hand' },
      { better: 'higher', source: 'aligned-share' },
    ],
    milestones: [0.25, 0.6, 0.85],
    levels: {
      entry: { horizon: 'now', suggested: false },
      mid: { horizon: 'this-year', suggested: true },
      senior: { horizon: 'this-year', suggested: true },
    },
  },
  lifecycle: {
    type: 'technical',
    skill: 'backlog-craft',
    beneficiary: 'team',
    cadence: 'fortnightly',
    blanks: [],
    measures: [
      { better: 'lower', source: 'cycle-days' },
      { better: 'higher', source: 'throughput' },
    ],
    milestones: [0.2, 0.55, 0.8],
    levels: {
      entry: { horizon: 'now', suggested: false },
      mid: { horizon: 'this-year', suggested: false },
      senior: { horizon: 'this-year', suggested: true },
    },
  },
  stakeholders: {
    type: 'communication',
    skill: 'stakeholders',
    beneficiary: 'institution',
    cadence: 'monthly',
    blanks: [],
    measures: [
      { better: 'higher', source: 'contact-coverage' },
      { better: 'higher', source: 'satisfaction' },
      { better: 'higher', source: 'stands-as-wanted' },
    ],
    milestones: [0.15, 0.35, 0.7],
    levels: {
      entry: { horizon: 'now', suggested: true },
      mid: { horizon: 'this-year', suggested: true },
      senior: { horizon: 'this-year', suggested: false },
    },
  },
  team: {
    type: 'communication',
    skill: 'leadership',
    beneficiary: 'team',
    cadence: 'fortnightly',
    blanks: [],
    measures: [
      { better: 'higher', source: 'coaching-held' },
      { better: 'higher', source: 'by-hand' },
    ],
    milestones: [0.2, 0.4, 0.5],
    levels: {
      entry: { horizon: 'now', suggested: false },
      mid: { horizon: 'this-year', suggested: false },
      senior: { horizon: 'this-year', suggested: true },
    },
  },
  'feedback-loops': {
    type: 'communication',
    skill: 'user-research',
    beneficiary: 'learners',
    cadence: 'monthly',
    blanks: ['product'],
    measures: [
      { better: 'higher', source: 'told-rate' },
      { better: 'lower', source: 'loop-days' },
    ],
    milestones: [0.2, 0.4, 0.75],
    levels: {
      entry: { horizon: 'now', suggested: true },
      mid: { horizon: 'this-year', suggested: true },
      senior: { horizon: 'this-year', suggested: false },
    },
  },
  'inclusive-culture': {
    type: 'communication',
    skill: 'accessibility',
    beneficiary: 'learners',
    cadence: 'monthly',
    blanks: ['product'],
    measures: [
      { better: 'higher', source: 'barriers-fixed' },
      { better: 'higher', source: 'groups-heard' },
    ],
    milestones: [0.2, 0.45, 0.6],
    levels: {
      entry: { horizon: 'now', suggested: true },
      mid: { horizon: 'this-year', suggested: false },
      senior: { horizon: 'this-year', suggested: true },
    },
  },
  market: {
    type: 'strategy',
    skill: 'market-analysis',
    beneficiary: 'institution',
    cadence: 'monthly',
    blanks: ['field'],
    measures: [
      { better: 'higher', source: 'tools-compared' },
      { better: 'higher', source: 'matrix-evidence' },
      { better: 'higher', source: 'by-hand' },
    ],
    milestones: [0.2, { at: 0.55, source: 'matrix-done' }, 0.85],
    levels: {
      entry: { horizon: 'now', suggested: false },
      mid: { horizon: 'this-year', suggested: true },
      senior: { horizon: 'this-year', suggested: true },
    },
  },
  vision: {
    type: 'strategy',
    skill: 'vision-and-roadmap',
    beneficiary: 'institution',
    cadence: 'monthly',
    blanks: ['product'],
    measures: [{ better: 'higher', source: 'aligned-share' }],
    milestones: [0.2, 0.45, 0.75],
    levels: {
      entry: { horizon: 'now', suggested: false },
      mid: { horizon: 'this-year', suggested: true },
      senior: { horizon: 'this-year', suggested: true },
    },
  },
  innovation: {
    type: 'agility',
    skill: 'learning-evidence',
    beneficiary: 'learners',
    cadence: 'monthly',
    blanks: ['idea'],
    measures: [{ better: 'higher', source: 'outcome' }],
    milestones: [0.15, 0.35, 0.9],
    levels: {
      entry: { horizon: 'now', suggested: false },
      mid: { horizon: 'this-year', suggested: true },
      senior: { horizon: 'this-year', suggested: true },
    },
  },
  certification: {
    type: 'networking',
    skill: 'agile-practice',
    beneficiary: 'me',
    cadence: 'weekly',
    blanks: ['name'],
    measures: [
      { better: 'higher', source: 'study-hours' },
      { better: 'higher', source: 'credential-held' },
    ],
    milestones: [0.1, 0.3, 0.8],
    levels: {
      entry: { horizon: 'now', suggested: true },
      mid: { horizon: 'this-year', suggested: false },
      senior: { horizon: 'this-year', suggested: false },
    },
  },
} as const satisfies Readonly<Record<string, Structure>>

export type TemplateName = keyof typeof STRUCTURE
export const TEMPLATE_NAMES = Object.keys(STRUCTURE) as TemplateName[]
/** As a goal of the library reads its structure, whichever it is. */
export const structureOf = (name: TemplateName): Structure => STRUCTURE[name]
