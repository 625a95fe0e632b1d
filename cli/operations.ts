import { readFileSync } from 'node:fs'

export type Schema = {
  type?: string | string[]
  enum?: unknown[]
  anyOf?: Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  default?: unknown
  format?: string
  description?: string
  minimum?: number
  maximum?: number
  maxLength?: number
}

export type Field = {
  name: string
  place: 'path' | 'query' | 'body'
  required: boolean
  about: string
  schema: Schema
}

/** One operation as the command line has it: `item.change-many` is the command `item change-many`. */
export type CommandOperation = {
  name: string
  noun: string
  verb: string
  area: string
  summary: string
  /** Which level and scope it takes, in words. */
  takes: string
  method: string
  path: string
  inWorkspace: boolean
  /** Answers with a file rather than with data. */
  file: boolean
  fields: Field[]
}

type Described = {
  operationId: string
  summary: string
  description: string
  tags: string[]
  parameters: {
    name: string
    in: 'path' | 'query'
    required: boolean
    description?: string
    schema: Schema
  }[]
  requestBody?: {
    content: { 'application/json': { schema: { properties?: Record<string, Schema>; required?: string[] } } }
  }
  responses: { 200: { content: Record<string, unknown> } }
}
export type ApiDocument = {
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Described>>
}

/**
 * The API document that the tests keep equal to the declared operations. Reading it takes some milliseconds; loading
 * the operations themselves takes half a second, which nobody should wait for at a prompt.
 */
export const readDocument = (): ApiDocument =>
  JSON.parse(
    readFileSync(new URL('../generated/openapi.json', import.meta.url), 'utf8'),
  ) as unknown as ApiDocument

/** All operations of the document, in its order. */
export const operationsIn = (document: ApiDocument): CommandOperation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => operationOf(path, method, described)),
  )

const operationOf = (path: string, method: string, described: Described): CommandOperation => {
  const [noun = '', verb = ''] = described.operationId.split('.')
  const body = described.requestBody?.content['application/json'].schema
  const parameters = described.parameters.filter(({ name }) => name !== 'workspace')
  return {
    name: described.operationId,
    noun,
    verb,
    area: described.tags[0] ?? '',
    summary: described.summary,
    takes: described.description.replaceAll(/[*`]/g, ''),
    method: method.toUpperCase(),
    path,
    inWorkspace: path.includes('{workspace}'),
    file: '*/*' in described.responses[200].content,
    fields: [
      ...parameters.map((each) => ({
        name: each.name,
        place: each.in,
        required: each.required,
        about: each.description ?? '',
        schema: each.schema,
      })),
      ...Object.entries(body?.properties ?? {}).map(([name, schema]) => ({
        name,
        place: 'body' as const,
        required: body?.required?.includes(name) ?? false,
        about: schema.description ?? '',
        schema,
      })),
    ],
  }
}

/** The fields that stand after the verb without a name: what is in the path, else the one thing that is needed. */
export const positionals = ({ fields }: CommandOperation): Field[] => {
  const inPath = fields.filter(({ place }) => place === 'path')
  if (inPath.length > 0) return inPath
  const needed = fields.filter(({ required }) => required)
  // Refs that may be left out for what a filter matches are named after the verb all the same.
  const refs = fields.find(({ name }) => name === 'refs')
  if (refs) return [refs]
  return needed.length === 1 ? needed : []
}
