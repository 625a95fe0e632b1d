import type { InstitutionType } from '../workspace/contract.ts'

/** A duty as far as it was known on a day: a starting point that people date, change and check, never advice. */
export type ObligationTemplate = {
  key: string
  title: string
  concerns: 'accessibility' | 'privacy' | 'other'
  regime: string
  wcagVersion: '2.0' | '2.1' | '2.2' | null
  wcagLevel: 'A' | 'AA' | 'AAA' | null
  dueOn: string | null
  appliesTo: string
  source: string
  asOf: string
  /** ISO countries; empty for any. */
  countries: readonly string[]
  /** Empty for any. */
  institutions: readonly InstitutionType[]
}

const READ_ON = '2026-11-21'
const US = ['US'] as const
const EU = [
  ...['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT'],
  ...['LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
]

export const TEMPLATES: readonly ObligationTemplate[] = [
  {
    key: 'ada-title-ii-large',
    title: 'Web content and apps meet WCAG 2.1 AA (population 50,000 and more)',
    concerns: 'accessibility',
    regime:
      'ADA Title II, 28 CFR 35 subpart H, as changed by 91 FR 20902 (interim final rule, 20 April 2026)',
    wcagVersion: '2.1',
    wcagLevel: 'AA',
    dueOn: '2027-04-26',
    appliesTo:
      'State and local governments with a population of 50,000 or more: public schools, colleges and universities among them, with what third parties provide for them. Private institutions have no such date here. More rulemaking was announced.',
    source: 'https://www.federalregister.gov/citation/91-FR-20902',
    asOf: READ_ON,
    countries: US,
    institutions: ['school', 'college', 'university'],
  },
  {
    key: 'ada-title-ii-small',
    title: 'Web content and apps meet WCAG 2.1 AA (population below 50,000, special districts)',
    concerns: 'accessibility',
    regime:
      'ADA Title II, 28 CFR 35 subpart H, as changed by 91 FR 20902 (interim final rule, 20 April 2026)',
    wcagVersion: '2.1',
    wcagLevel: 'AA',
    dueOn: '2028-04-26',
    appliesTo:
      'State and local governments with a population below 50,000, and special district governments, with what third parties provide for them. More rulemaking was announced.',
    source: 'https://www.federalregister.gov/citation/91-FR-20902',
    asOf: READ_ON,
    countries: US,
    institutions: ['school', 'college', 'university'],
  },
  {
    key: 'section-508',
    title: 'What is bought or built with federal money meets Section 508',
    concerns: 'accessibility',
    regime: 'Section 508 of the Rehabilitation Act, 36 CFR 1194',
    wcagVersion: '2.0',
    wcagLevel: 'AA',
    dueOn: null,
    appliesTo:
      'Federal agencies, and others where a grant or a state law says so. It names WCAG 2.0 A and AA.',
    source: 'https://www.access-board.gov/ict/',
    asOf: READ_ON,
    countries: US,
    institutions: [],
  },
  {
    key: 'coppa-2025',
    title: 'Services for children under 13 follow the amended COPPA rule',
    concerns: 'privacy',
    regime: 'COPPA rule, 16 CFR 312, as amended by 90 FR 16918',
    wcagVersion: null,
    wcagLevel: null,
    dueOn: '2026-04-22',
    appliesTo:
      'Operators of online services directed to children under 13. Consent for disclosure to third parties is asked apart, and nothing is kept without end. No text on consent by schools was added.',
    source: 'https://www.federalregister.gov/citation/90-FR-16918',
    asOf: READ_ON,
    countries: US,
    institutions: ['school'],
  },
  {
    key: 'ferpa',
    title: 'Education records are disclosed by FERPA only',
    concerns: 'privacy',
    regime: 'FERPA, 20 USC 1232g, 34 CFR 99',
    wcagVersion: null,
    wcagLevel: null,
    dueOn: null,
    appliesTo:
      'Schools that take federal funds. Vendors come in by contract, as school officials with a legitimate interest.',
    source: 'https://www.ecfr.gov/current/title-34/part-99',
    asOf: READ_ON,
    countries: US,
    institutions: ['school', 'college', 'university'],
  },
  {
    key: 'uk-psbar',
    title: 'Websites and apps of public bodies meet WCAG 2.2 AA',
    concerns: 'accessibility',
    regime: 'Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018',
    wcagVersion: '2.2',
    wcagLevel: 'AA',
    dueOn: null,
    appliesTo:
      'Public bodies in the United Kingdom. Monitored by WCAG 2.2 AA since October 2024. Some schools are exempt in part.',
    source: 'https://www.gov.uk/guidance/accessibility-requirements-for-public-sector-websites-and-apps',
    asOf: READ_ON,
    countries: ['GB'],
    institutions: [],
  },
  {
    key: 'en-301-549',
    title: 'Websites and apps of public bodies meet EN 301 549',
    concerns: 'accessibility',
    regime: 'Directive (EU) 2016/2102 by EN 301 549 v3.2.1',
    wcagVersion: '2.1',
    wcagLevel: 'AA',
    dueOn: null,
    appliesTo:
      'Public bodies of the member states. Version 3.2.1 names WCAG 2.1 for the web; a version with WCAG 2.2 was expected when this was written, so look again.',
    source: 'https://digital-strategy.ec.europa.eu/en/policies/web-accessibility',
    asOf: READ_ON,
    countries: EU,
    institutions: [],
  },
  {
    key: 'gdpr',
    title: 'Personal data are processed by the GDPR',
    concerns: 'privacy',
    regime: 'Regulation (EU) 2016/679',
    wcagVersion: null,
    wcagLevel: null,
    dueOn: null,
    appliesTo:
      'Whoever processes personal data of people in the EU: a lawful basis, an assessment where risk is high, contracts with processors, erasure.',
    source: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    asOf: READ_ON,
    countries: EU,
    institutions: [],
  },
  {
    key: 'wcag-22-own',
    title: 'Our own pages meet WCAG 2.2 AA',
    concerns: 'accessibility',
    regime: 'A policy of our own: W3C Recommendation WCAG 2.2',
    wcagVersion: '2.2',
    wcagLevel: 'AA',
    dueOn: null,
    appliesTo: 'Set by the institution for itself, above what a law asks.',
    source: 'https://www.w3.org/TR/WCAG22/',
    asOf: READ_ON,
    countries: [],
    institutions: [],
  },
]

/** The templates that fit a country and a sort of institution; those for anywhere last. */
export const templatesFor = (country: string, institution: InstitutionType): ObligationTemplate[] =>
  TEMPLATES.filter(
    (each) =>
      (each.countries.length === 0 || each.countries.includes(country)) &&
      (each.institutions.length === 0 || institution === 'other' || each.institutions.includes(institution)),
  )
