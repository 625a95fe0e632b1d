import type { Institution, ProductContent } from '../shapes.ts'

/** An invented college. No institution, program or person of these names is meant. */
export const institution: Institution = {
  name: 'Heron Bend Community College',
  slug: 'heron-bend',
  institutionType: 'college',
  country: 'US',
  timeZone: 'America/Chicago',
  currency: 'USD',
  began: '2025-11-10',
}

export const products: readonly ProductContent[] = [
  {
    key: 'gradebook',
    title: 'Gradebook',
    productKind: 'assessment',
    purpose:
      'Where instructors enter grades and feedback, and where students see how they stand. In use since 2019, in every course; built here on top of the course site.',
  },
  {
    key: 'early-alert',
    title: 'Early Alert',
    productKind: 'communication',
    purpose:
      'Where an instructor says that a student may be slipping, and an adviser takes it from there. Piloted in spring 2026 in six sections, open to all since fall 2026.',
  },
  {
    key: 'student-app',
    title: 'Student App',
    productKind: 'student-information',
    purpose:
      'What is due, where to be, whom to ask: on the phone. About 5,900 students opened it at least once this fall.',
  },
]
