import type { Sort } from '../../ui/record-table-types.ts'

/** A sort as the API and the address have it: `-title`. */
export const sortText = ({ key, direction }: Sort): string => `${direction === 'descending' ? '-' : ''}${key}`

export const sortFrom = (text: string): Sort => ({
  key: text.replace(/^-/, ''),
  direction: text.startsWith('-') ? 'descending' : 'ascending',
})
