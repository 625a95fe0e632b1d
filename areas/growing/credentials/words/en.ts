import type { CredentialWords } from '../templates.ts'

const PSPO = 'Professional Scrum Product Owner, by examination; once passed it holds for good.'

export const en: CredentialWords = {
  cspo: {
    about: 'Certified Scrum Product Owner: the first step for most, after a course of two days.',
    eligibility: 'Anybody who takes the course with a certified trainer; there is no examination.',
  },
  'a-cspo': {
    about: 'Advanced: for somebody who has worked as a product owner for a year and more.',
    eligibility: 'A CSPO, and a year of work as a product owner within the last five.',
  },
  'csp-po': {
    about: 'Professional: the last of the three; renewing it renews the lower ones of the same track.',
    eligibility: 'An A-CSPO, and two years of work as a product owner within the last five.',
  },
  'safe-popm': {
    about:
      'Product owner and product manager in SAFe: renewed each year, with hours that you keep a list of yourself.',
    eligibility: 'Anybody who takes the course, then passes the examination; some agile practice is advised.',
  },
  'pmi-acp': {
    about: 'Agile practice over several methods: 30 credits in three years, spread over three sides.',
    eligibility:
      'Twenty-one hours of training in agile ways of working, and practice in agile teams; how much depends on schooling and on other certificates. The examination is 435 for members.',
  },
  'pspo-i': { about: PSPO, eligibility: 'Anybody; a course is advised and not asked for.' },
  'pspo-ii': { about: PSPO, eligibility: 'Those who have passed PSPO I.' },
  'pspo-iii': { about: PSPO, eligibility: 'Those who have passed PSPO II.' },
}
