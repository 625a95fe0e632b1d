import type { Share } from './credits.ts'

/** The sorts into which the Project Management Institute parts its credits (PDU). */
export const CREDIT_SORTS = ['ways-of-working', 'power-skills', 'business-acumen', 'giving-back'] as const

/**
 * Of the 30 PDU that renew a PMI-ACP at least 18 are education, at least 4 in each side of its triangle, and giving back
 * counts up to 12. Source: Project Management Institute, continuing certification requirements; as of August 2026.
 */
const PDU_SHARES: readonly Share[] = [
  { sorts: ['ways-of-working', 'power-skills', 'business-acumen'], least: 18 },
  { sorts: ['ways-of-working'], least: 4 },
  { sorts: ['power-skills'], least: 4 },
  { sorts: ['business-acumen'], least: 4 },
  { sorts: ['giving-back'], most: 12 },
]

/** The shares that a body asks for among its credits, by what it calls them. */
export const sharesOf = (unit: string): readonly Share[] => (unit === 'pdu' ? PDU_SHARES : [])
