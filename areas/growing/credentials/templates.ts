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
  fee: number | null
}

/** The day on which all of these were read. */
export const READ_ON = '2026-08-22'

const scrumAlliance = {
  issuer: 'Scrum Alliance',
  address: 'https://www.scrumalliance.org',
  unit: 'seu',
  months: 24,
} as const

export const credentialTemplates: readonly CredentialTemplate[] = [
  {
    ...scrumAlliance,
    name: 'cspo',
    title: 'CSPO',
    about: 'Certified Scrum Product Owner: the first step for most, after a course of two days.',
    credits: 20,
    track: 'foundational',
    fee: 100,
  },
  {
    ...scrumAlliance,
    name: 'a-cspo',
    title: 'A-CSPO',
    about: 'Advanced: for somebody who has worked as a product owner for a year and more.',
    credits: 30,
    track: 'advanced',
    fee: 175,
  },
  {
    ...scrumAlliance,
    name: 'csp-po',
    title: 'CSP-PO',
    about: 'Professional: the last of the three; renewing it renews the lower ones of the same track.',
    credits: 40,
    track: 'professional',
    fee: 250,
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
  },
  ...(['I', 'II', 'III'] as const).map((step) => ({
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
