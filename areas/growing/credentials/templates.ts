/** A credential ready to be taken over. Rules and fees age and differ by place: each says when it was read, and where. */
export type CredentialTemplate = {
  /** Stays the same for good, so that a script can name it. */
  name: string
  title: string
  about: string
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
  /** Who may take it, in short; the issuer's own words count. */
  eligibility: string
}

/** The day on which all of these were read. */
export const READ_ON = '2026-08-22'

const scrumAlliance = {
  issuer: 'Scrum Alliance',
  address: 'https://www.scrumalliance.org',
  unit: 'seu',
  months: 24,
} as const

const PSPO = [
  { step: 'I', firstCost: 200, eligibility: 'Anybody; a course is advised and not asked for.' },
  { step: 'II', firstCost: 250, eligibility: 'Those who have passed PSPO I.' },
  { step: 'III', firstCost: 500, eligibility: 'Those who have passed PSPO II.' },
] as const

export const credentialTemplates: readonly CredentialTemplate[] = [
  {
    ...scrumAlliance,
    name: 'cspo',
    title: 'CSPO',
    about: 'Certified Scrum Product Owner: the first step for most, after a course of two days.',
    credits: 20,
    track: 'foundational',
    fee: 100,
    firstCost: null,
    firstHours: 16,
    eligibility: 'Anybody who takes the course with a certified trainer; there is no examination.',
  },
  {
    ...scrumAlliance,
    name: 'a-cspo',
    title: 'A-CSPO',
    about: 'Advanced: for somebody who has worked as a product owner for a year and more.',
    credits: 30,
    track: 'advanced',
    fee: 175,
    firstCost: null,
    firstHours: 16,
    eligibility: 'A CSPO, and a year of work as a product owner within the last five.',
  },
  {
    ...scrumAlliance,
    name: 'csp-po',
    title: 'CSP-PO',
    about: 'Professional: the last of the three; renewing it renews the lower ones of the same track.',
    credits: 40,
    track: 'professional',
    fee: 250,
    firstCost: null,
    firstHours: 24,
    eligibility: 'An A-CSPO, and two years of work as a product owner within the last five.',
  },
  {
    name: 'safe-popm',
    title: 'SAFe POPM',
    about:
      'Product owner and product manager in SAFe: renewed each year, with hours that you keep a list of yourself.',
    issuer: 'Scaled Agile',
    address: 'https://scaledagile.com',
    months: 12,
    unit: 'hours',
    credits: 10,
    track: null,
    fee: 295,
    firstCost: null,
    firstHours: 16,
    eligibility: 'Anybody who takes the course, then passes the examination; some agile practice is advised.',
  },
  {
    name: 'pmi-acp',
    title: 'PMI-ACP',
    about: 'Agile practice over several methods: 30 credits in three years, spread over three sides.',
    issuer: 'Project Management Institute',
    address: 'https://www.pmi.org',
    months: 36,
    unit: 'pdu',
    credits: 30,
    track: null,
    fee: 150,
    firstCost: 495,
    firstHours: 21,
    eligibility:
      'Twenty-one hours of training in agile ways of working, and practice in agile teams; how much depends on schooling and on other certificates. The examination is 435 for members.',
  },
  ...PSPO.map(({ step, firstCost, eligibility }) => ({
    firstCost,
    firstHours: null,
    eligibility,
    name: `pspo-${step.toLowerCase()}`,
    title: `PSPO ${step}`,
    about: 'Professional Scrum Product Owner, by examination; once passed it holds for good.',
    issuer: 'Scrum.org',
    address: 'https://www.scrum.org',
    months: null,
    unit: 'none' as const,
    credits: null,
    track: null,
    fee: null,
  })),
]
