import type { Tool } from '@modelcontextprotocol/sdk/types.js'
import { type Actor, doorLevel, scopeCovers } from '../../core/access/actor.ts'
import { atLeast } from '../../core/access/levels.ts'
import type { Catalogue } from '../../core/app.ts'
import { effectOf, type Operation, type WorkspaceOperation } from '../../core/operations/define.ts'
import { inputJsonSchema, type JsonSchema, outputJsonSchema } from '../../core/operations/json-schema.ts'
import { slim } from './slim.ts'

/** How many records a list gives an assistant that does not say: what it reads, it pays for. */
export const FEW = 20

export type OperationTool = { operation: Operation & WorkspaceOperation; tool: Tool }

/** Every operation of a workspace that assistants may have, as a tool, by its name. `item.change-many` is `item_change_many`. */
export const toolsOf = (catalogue: Pick<Catalogue, 'operations'>): ReadonlyMap<string, OperationTool> => {
  const tools = new Map<string, OperationTool>()
  for (const operation of catalogue.operations.values()) {
    if (operation.scope !== 'workspace' || operation.notForAssistants) continue
    const tool = toolOf(operation)
    if (tools.has(tool.name)) throw new Error(`Two tools are called ${tool.name}.`)
    tools.set(tool.name, { operation, tool })
  }
  return tools
}

/** Those that the actor's roles and token allow; an assistant that knows no others does not try them in vain. */
export const toolsFor = (tools: ReadonlyMap<string, OperationTool>, actor: Actor): Tool[] =>
  [...tools.values()]
    .filter(
      ({ operation }) =>
        atLeast(doorLevel(actor), operation.may) &&
        (!operation.personal || actor.own === true) &&
        scopeCovers(actor.caller.scopes, operation.area ?? 'core', effectOf(operation)),
    )
    .map(({ tool }) => tool)

const toolOf = (operation: Operation & WorkspaceOperation): Tool => {
  const input = slim(inputJsonSchema(operation), 'input')
  const output = slim(outputJsonSchema(operation), 'output')
  return {
    name: operation.name.replaceAll(/[.-]/g, '_'),
    description: operation.summary,
    inputSchema: { ...withFew(input), type: 'object' },
    // A file is answered as text; what is no object cannot be declared.
    ...(operation.file || output['type'] !== 'object' ? {} : { outputSchema: { ...output, type: 'object' } }),
    annotations: annotationsOf(operation),
  }
}

const annotationsOf = (operation: Operation): Tool['annotations'] => {
  const readOnlyHint = effectOf(operation) === 'read'
  const { method, name } = operation
  // A new record takes nothing away. All else may replace what somebody wrote, though the history keeps it.
  const adds = method === 'POST' && !/\.(bin|change-many|undo|restore|remove\b.*)$/.test(name)
  return {
    readOnlyHint,
    openWorldHint: false,
    ...(readOnlyHint
      ? {}
      : {
          destructiveHint: !adds,
          idempotentHint: method !== 'POST' || /\.(bin|restore|change-many)$/.test(name),
        }),
  }
}

const withFew = (schema: JsonSchema): JsonSchema => {
  const properties = schema['properties'] as Record<string, JsonSchema> | undefined
  const limit = properties?.['limit']
  if (typeof limit?.['default'] !== 'number' || limit['default'] <= FEW) return schema
  return { ...schema, properties: { ...properties, limit: { ...limit, default: FEW } } }
}
