import type { Language } from '../../../core/words/vocabulary.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'

/** What is the same of a credential in every language. Rules and fees age and differ by place: see `READ_ON`. */
type Facts = {
  /** As its issuer calls it. */
  title: string
  issuer: string
  address: string
  months: number | null
  unit: 'seu' | 'pdu' | 'hours' | 'none'
  credits: number | null
  track: 'foundational' | 'advanced' | 'professional' | null
  /** Of each renewal, in US dollars. */
  fee: number | null
  /** To earn it: the examination. Null where the price of a course decides, which each trainer sets. */
  firstCost: number | null
  firstHours: number | null
}

/** The day on which all of these were read. */
export const READ_ON = '2026-08-22'

const scrumAlliance = {
  issuer: 'Scrum Alliance',
  address: 'https://www.scrumalliance.org',
  unit: 'seu',
  months: 24,
} as const

const pspo = (title: string, firstCost: number) => ({
  title,
  issuer: 'Scrum.org',
  address: 'https://www.scrum.org',
  months: null,
  unit: 'none' as const,
  credits: null,
  track: null,
  fee: null,
  firstCost,
  firstHours: null,
})

/** By a name that stays the same for good, so that a script can say it. */
const FACTS = {
  cspo: {
    ...scrumAlliance,
    title: 'CSPO',
    credits: 20,
    track: 'foundational',
    fee: 100,
    firstCost: null,
    firstHours: 16,
  },
  'a-cspo': {
    ...scrumAlliance,
    title: 'A-CSPO',
    credits: 30,
    track: 'advanced',
    fee: 175,
    firstCost: null,
    firstHours: 16,
  },
  'csp-po': {
    ...scrumAlliance,
    title: 'CSP-PO',
    credits: 40,
    track: 'professional',
    fee: 250,
    firstCost: null,
    firstHours: 24,
  },
  'safe-popm': {
    title: 'SAFe POPM',
    issuer: 'Scaled Agile',
    address: 'https://scaledagile.com',
    months: 12,
    unit: 'hours',
    credits: 10,
    track: null,
    fee: 295,
    firstCost: null,
    firstHours: 16,
  },
  'pmi-acp': {
    title: 'PMI-ACP',
    issuer: 'Project Management Institute',
    address: 'https://www.pmi.org',
    months: 36,
    unit: 'pdu',
    credits: 30,
    track: null,
    fee: 150,
    firstCost: 495,
    firstHours: 21,
  },
  'pspo-i': pspo('PSPO I', 200),
  'pspo-ii': pspo('PSPO II', 250),
  'pspo-iii': pspo('PSPO III', 500),
} as const satisfies Readonly<Record<string, Facts>>

export type CredentialName = keyof typeof FACTS
export const CREDENTIAL_NAMES = Object.keys(FACTS) as CredentialName[]

/** What is said of each credential in one language. */
export type CredentialWords = Readonly<
  Record<
    CredentialName,
    {
      about: string
      /** Who may take it, in short; the issuer's own words count. */
      eligibility: string
    }
  >
>
const WORDS: Readonly<Record<Language, CredentialWords>> = { en, de }

/** A credential ready to be taken over: when its rule was read is `READ_ON`, and where, its address. */
export type CredentialTemplate = Facts & { name: CredentialName } & CredentialWords[CredentialName]

/** All credentials, as they read in a language. */
export const credentialTemplates = (language: Language): CredentialTemplate[] =>
  CREDENTIAL_NAMES.map((name) => ({ name, ...(FACTS[name] satisfies Facts), ...WORDS[language][name] }))
