import type { Fields, Values } from '../fields/field.ts'

/**
 * A kind is described once, as plain data; history, undo, bin, comments, links, search, import, export and all doors
 * follow from the description. See CONTRIBUTING.md, "How to add a kind".
 */
export type Kind<F extends Fields = Fields> = {
  /** The singular word, as product.md has it: `note`. Also the table that holds its fields. */
  name: string
  /** The plural, which is its path in the API: `notes`. */
  plural: string
  /** What its refs begin with: `NOTE` gives `NOTE-12`. */
  prefix: string
  /** One English sentence: what a record of this kind is. */
  about: string
  /**
   * How it belongs to products: `required` (an item), `optional` (a note may wait unassigned), `none` (a person
   * belongs to the workspace), `self` (the product itself).
   */
  product: 'required' | 'optional' | 'none' | 'self'
  /** Records of this kind stand in one order of their own within a product, moved by a person. */
  ordered?: boolean
  /** Lives in a person's own workspace and in no other: nobody but that person has a way to it (decisions.md 1). */
  personal?: boolean
  /** Where it stands on the chain of evidence, if it does. Lower is nearer to the voice. */
  chainStep?: number
  /** The words for its title field, where "Title" is not the word: a person has a name. */
  titleAbout: string
  fields: F
}

/** The values of the fields that a workspace made itself, by key. */
export type CustomValues = Record<string, string | number | boolean | string[]>

/** A record as it travels: the head that all kinds share, and the fields of its own. */
export type RecordHead = {
  id: string
  ref: string
  kind: string
  title: string
  productId: string | null
  createdAt: string
  createdBy: string | null
  updatedAt: string
  version: number
  binnedAt: string | null
  /** The values of the workspace's own fields, by key; what is empty is not there. */
  custom: CustomValues
}
export type RecordOf<K extends Kind> = RecordHead & Values<K['fields']>

const WORD = /^[a-z][a-z-]*$/

/** Checks a description and gives it back, its type kept exact. Throws where a word could not be a path or a ref. */
export const defineKind = <const F extends Fields, const P extends Kind['product']>(
  kind: Kind<F> & { product: P },
): Kind<F> & { product: P } => {
  if (!WORD.test(kind.name) || !WORD.test(kind.plural))
    throw new Error(`Kind ${kind.name}: its name and plural are written in small letters and hyphens.`)
  if (!/^[A-Z]+$/.test(kind.prefix)) throw new Error(`Kind ${kind.name}: its prefix is written in capitals.`)
  const taken = Object.keys(kind.fields).filter((key) => HEAD_KEYS.has(key) || LIST_KEYS.has(key))
  if (taken.length > 0)
    throw new Error(`Kind ${kind.name}: ${taken.join(', ')} means something else in every record or list.`)
  return kind
}

/** The keys of the head, which no field of a kind may be called. */
export const HEAD_KEYS: ReadonlySet<string> = new Set([
  'id',
  'ref',
  'kind',
  'number',
  'title',
  'productId',
  'createdAt',
  'createdBy',
  'updatedAt',
  'version',
  'binnedAt',
  'custom',
  'rank',
  'was',
  'search',
])

/** What a list is asked by, which a field of a kind would be mistaken for: `sort=-title` is no filter. */
const LIST_KEYS: ReadonlySet<string> = new Set([
  'product',
  'binned',
  'sort',
  'limit',
  'after',
  'count',
  'filter',
])

export const tableOf = (kind: Kind): string => kind.name.replaceAll('-', '_')
