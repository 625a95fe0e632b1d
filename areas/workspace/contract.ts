import { choice, flag, longText, record, text, whole } from '../../core/fields/field.ts'
import { defineKind } from '../../core/kinds/kind.ts'

export const INSTITUTION_TYPES = ['school', 'college', 'university', 'other'] as const
export type InstitutionType = (typeof INSTITUTION_TYPES)[number]

export const product = defineKind({
  name: 'product',
  plural: 'products',
  prefix: 'PROD',
  about: 'A thing that the institution looks after: a gradebook, a learning management system, an app.',
  product: 'self',
  titleAbout: 'What people call it.',
  fields: {
    purpose: longText('What it is for, and for whom.'),
    productKind: choice('What sort of product it is.', [
      'learning-management',
      'digital-classroom',
      'assessment',
      'student-information',
      'communication',
      'library',
      'other',
    ]),
    sandbox: flag('Only for practice: an invented product, labelled as such wherever it is shown.'),
  },
})

export const person = defineKind({
  name: 'person',
  plural: 'people',
  prefix: 'PERSON',
  about: 'Anybody known, with or without an account.',
  product: 'none',
  titleAbout: 'The name, as the person writes it.',
  fields: {
    email: text('Where they can be told; also how an account is recognised.', { max: 254, searched: true }),
    jobTitle: text('What they do at the institution.', { searched: true }),
    groupId: record('The group they speak for most often.', 'group', { madeByImport: true }),
    about: longText('What is worth knowing when talking with them.'),
  },
})

export const group = defineKind({
  name: 'group',
  plural: 'groups',
  prefix: 'GROUP',
  about: 'A set of people with a size in the real population: students, adjunct faculty, year 9.',
  product: 'none',
  titleAbout: 'What the group is called here.',
  fields: {
    size: whole('How many they really are, not how many are known here.', { max: 100_000_000 }),
    sizeSource: text('Where that number comes from, and of when.'),
    parentId: record('The wider group that this is part of.', 'group', { tree: true }),
    core: flag('One of the groups that no product decision should miss.'),
    about: longText('Who they are and what their days are like.'),
  },
})
