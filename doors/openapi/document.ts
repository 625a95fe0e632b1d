import { z } from 'zod'
import type { Catalogue } from '../../core/app.ts'
import { effectOf, type Operation, pathNames } from '../../core/operations/define.ts'
import { inputJsonSchema, inQuery } from '../../core/operations/json-schema.ts'
import { PROBLEMS } from '../../core/problems.ts'
import { API } from '../rest/rest.ts'

type Json = Record<string, unknown>
export type OpenApiDocument = {
  openapi: '3.1.0'
  info: Json
  servers: Json[]
  tags: Json[]
  paths: Record<string, Record<string, Json>>
  components: { schemas: Record<string, unknown>; securitySchemes: Json; responses: Json }
  security: Json[]
}

/** The OpenAPI 3.1 document of everything that can be done, made from the same declarations that do it. */
export const openApiDocument = (catalogue: Catalogue, version: string): OpenApiDocument => {
  const schemas: Record<string, unknown> = { Problem: problemSchema }
  const paths: OpenApiDocument['paths'] = {}
  for (const operation of catalogue.operations.values()) {
    const path =
      operation.scope === 'workspace' ? `${API}/{workspace}${operation.path}` : `${API}${operation.path}`
    paths[path] ??= {}
    const methods = paths[path]
    if (methods) methods[operation.method.toLowerCase()] = describe(operation, schemas)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Linchpin',
      version,
      summary: 'One chain of evidence from a voice to a measured learning outcome.',
      description:
        'Everything that the site can do. Send a token as `Authorization: Bearer …`; make one under Settings, Tokens. Errors are problems (RFC 9457) whose `code` never changes its meaning.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: catalogue.areas.map((area) => ({ name: area.name, description: area.about })),
    paths,
    components: {
      schemas,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'Scoped, expiring; good for one workspace.' },
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: 'A signed-in browser.' },
      },
      responses: {
        Problem: {
          description: 'What happened, what was kept, and what to do.',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
    security: [{ token: [] }, { session: [] }],
  }
}

const describe = (operation: Operation, schemas: Record<string, unknown>): Json => {
  const inPath = pathNames(operation.path)
  const asQuery = inQuery(operation)
  const input = asQuery ? inputJsonSchema(operation) : jsonSchema(operation.input, 'input', schemas)
  const properties = (input['properties'] ?? {}) as Record<string, Json>
  const required = (input['required'] ?? []) as string[]
  const rest = Object.keys(properties).filter((name) => !inPath.includes(name))
  const parameter = (name: string, place: 'path' | 'query') => {
    const { description, ...schema } = properties[name] ?? {}
    const needed = place === 'path' || required.includes(name)
    return { name, in: place, required: needed, schema, ...(description ? { description } : {}) }
  }
  return {
    operationId: operation.name,
    summary: operation.summary,
    tags: [operation.area ?? 'core'],
    description: `Takes the level **${operation.may}**; scope \`${operation.area}:${effectOf(operation)}\`.${operation.personal ? ' In your own workspace only.' : ''}`,
    ...(operation.may === 'anyone' ? { security: [] } : {}),
    parameters: [
      ...(operation.scope === 'workspace' ? [workspaceParameter] : []),
      ...inPath.map((name) => parameter(name, 'path')),
      ...(asQuery ? rest.map((name) => parameter(name, 'query')) : []),
    ],
    ...(asQuery || rest.length === 0 ? {} : { requestBody: bodyOf(input, rest, required) }),
    responses: { 200: answerOf(operation, schemas), default: { $ref: '#/components/responses/Problem' } },
  }
}

const workspaceParameter = {
  name: 'workspace',
  in: 'path',
  required: true,
  description: 'The short name or the id of the workspace.',
  schema: { type: 'string' },
}

const bodyOf = (input: Json, names: string[], required: string[]): Json => {
  const properties = (input['properties'] ?? {}) as Record<string, Json>
  const needed = required.filter((name) => names.includes(name))
  return {
    required: needed.length > 0,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          properties: Object.fromEntries(names.map((name) => [name, properties[name]])),
          ...(needed.length > 0 ? { required: needed } : {}),
          additionalProperties: input['additionalProperties'] ?? false,
        },
      },
    },
  }
}

const answerOf = (operation: Operation, schemas: Record<string, unknown>): Json =>
  operation.file
    ? { description: 'The file.', content: { '*/*': { schema: { type: 'string' } } } }
    : {
        description: 'Done.',
        content: { 'application/json': { schema: jsonSchema(operation.output, 'output', schemas) } },
      }

/** A contract as JSON Schema; named shapes go to the components, so that clients get one type for each. */
const jsonSchema = (schema: z.ZodType, io: 'input' | 'output', schemas: Record<string, unknown>): Json => {
  const made = z.toJSONSchema(schema, { io, target: 'draft-2020-12' }) as Json
  const { $schema: _, $defs: named, ...rest } = made
  for (const [name, each] of Object.entries((named ?? {}) as Record<string, Json>)) {
    const { $schema: _s, id: _i, ...shape } = each
    schemas[name] = pointToComponents(shape)
  }
  return pointToComponents(rest) as Json
}

const pointToComponents = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pointToComponents)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) =>
      key === '$ref' && typeof each === 'string'
        ? [key, each.replace('#/$defs/', '#/components/schemas/')]
        : [key, pointToComponents(each)],
    ),
  )
}

const problemSchema = {
  type: 'object',
  description: 'A refusal or a fault, as RFC 9457 has it.',
  required: ['type', 'title', 'status', 'code', 'detail'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(PROBLEMS) },
    detail: { type: 'string', description: 'What happened, what was kept, and what to do.' },
    instance: { type: 'string', description: 'Quote this when you ask for help.' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
}
