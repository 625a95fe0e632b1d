import { z } from 'zod'
import { LEVELS } from '../access/levels.ts'
import { lineOfText, shapes } from '../fields/schema.ts'
import type { Kind } from './kind.ts'
import type { Derived } from './served.ts'

/** A record is addressed by its ref, `ITEM-7`, or its id. */
export const refParam = z.string().min(1).max(60).meta({ description: 'The ref, such as ITEM-7, or the id.' })

/** A value of a field that a workspace made itself. */
const customValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])

export const headShape = {
  id: z.uuid(),
  ref: z.string(),
  kind: z.string(),
  title: z.string(),
  productId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  createdBy: z.uuid().nullable(),
  updatedAt: z.iso.datetime(),
  version: z.int(),
  binnedAt: z.iso.datetime().nullable(),
  custom: z.record(z.string(), customValue).meta({
    description:
      "The workspace's own fields by key, those that hold something; `field.list` says what they are.",
  }),
}

const customInput = z
  .record(z.string().max(60), customValue.nullable())
  .optional()
  .meta({ description: "The workspace's own fields by key; null empties one. What is not named stays." })

/** What a name stands for wherever an answer holds an id: enough to show a link to it. */
export const namesSchema = z
  .record(z.string(), z.object({ ref: z.string(), kind: z.string(), title: z.string() }))
  .meta({ description: 'The records that ids in this answer point to, by id.' })

export const levelSchema = z.enum(LEVELS)

const made = new WeakMap<Kind, ReturnType<typeof makeContract>>()

/** The wire shapes of a kind, all made from its one description, once: the API document knows them by name. */
export const contractOf = (kind: Kind, derived?: Derived) => {
  const contract = made.get(kind) ?? makeContract(kind, derived)
  made.set(kind, contract)
  return contract
}

const makeContract = (kind: Kind, derived?: Derived) => {
  const fields = shapes(kind.fields)
  const title = lineOfText(500).trim().min(1, 'This cannot be empty.').meta({ description: kind.titleAbout })
  const product =
    kind.product === 'required'
      ? { product: refParam.meta({ description: 'The product it belongs to: its ref or id.' }) }
      : kind.product === 'optional'
        ? {
            product: refParam
              .nullable()
              .optional()
              .meta({ description: 'The product; none while it waits.' }),
          }
        : {}
  const changed = z.strictObject({
    title: title.optional(),
    ...(kind.product === 'required'
      ? { product: product.product?.optional() as z.ZodOptional<typeof refParam> }
      : product),
    ...fields.change,
    custom: customInput,
  })
  const output = z
    .object({ ...headShape, ...fields.output, ...(derived?.shape ?? {}) })
    .meta({ id: pascal(kind.name) })
  return {
    create: z.strictObject({
      title,
      ...product,
      ...fields.create,
      custom: customInput,
      id: z.uuid().optional().meta({ description: 'A UUIDv7 of your own; sent twice, it is made once.' }),
    }),
    changed,
    was: z.record(z.string(), z.unknown()).optional().meta({
      description:
        'The values you had seen. A field that somebody changed meanwhile is then left and told back as a conflict.',
    }),
    output,
    conflicts: z
      .array(
        z.object({
          field: z.string(),
          yours: z.unknown(),
          theirs: z.unknown(),
          by: z.string().nullable(),
          at: z.string().nullable(),
        }),
      )
      .meta({ description: 'Fields that somebody else had changed: theirs stand, yours were not written.' }),
  }
}

export const pascal = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
