import { z } from 'zod'
import type { Operation } from './define.ts'

export type JsonSchema = Record<string, unknown>

/**
 * What an operation takes, as JSON Schema. In a query everything travels as text; what is meant (a number, yes or no)
 * is what the schema says, and `asSent` turns it into the text.
 */
export const inputJsonSchema = (operation: Pick<Operation, 'input' | 'method'>): JsonSchema => {
  const sent = z.toJSONSchema(operation.input, { io: 'input' }) as JsonSchema
  if (!inQuery(operation)) return bare(sent)
  const meant = z.toJSONSchema(operation.input, { io: 'output' }) as JsonSchema
  const { required: _, ...rest } = meant
  return bare({ ...rest, ...(sent['required'] ? { required: sent['required'] } : {}) })
}

/** What an operation answers, as JSON Schema. */
export const outputJsonSchema = (operation: Pick<Operation, 'output'>): JsonSchema =>
  bare(z.toJSONSchema(operation.output, { io: 'output' }) as JsonSchema)

/** Whether the input travels in the address rather than in a body. */
export const inQuery = (operation: Pick<Operation, 'method'>): boolean =>
  operation.method === 'GET' || operation.method === 'DELETE'

/** An input as the REST door would hand it in: what travels in an address is text. */
export const asSent = (
  operation: Pick<Operation, 'method'>,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  inQuery(operation)
    ? Object.fromEntries(
        Object.entries(input).flatMap(([key, value]) =>
          value === undefined || value === null
            ? []
            : [[key, typeof value === 'boolean' || typeof value === 'number' ? String(value) : value]],
        ),
      )
    : { ...input }

const bare = ({ $schema: _, ...schema }: JsonSchema): JsonSchema => schema
