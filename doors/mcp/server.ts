import { Server } from '@modelcontextprotocol/sdk/server/index.js'
import {
  CallToolRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  McpError,
  ReadResourceRequestSchema,
} from '@modelcontextprotocol/sdk/types.js'
import type { Caller } from '../../core/access/actor.ts'
import { enterAs } from '../../core/access/enter.ts'
import type { App } from '../../core/app.ts'
import { asSent } from '../../core/operations/json-schema.ts'
import { runOperation } from '../../core/operations/run.ts'
import { notFound, Problem } from '../../core/problems.ts'
import { asProblem } from '../rest/errors.ts'
import { refusalOf, resultOf } from './answer.ts'
import { type OperationTool, toolsFor } from './tools.ts'

export type Session = {
  app: App
  caller: Caller
  workspace: string
  tools: ReadonlyMap<string, OperationTool>
  version: string
}

/** A server for one caller in one workspace. It keeps nothing: every request brings its own. */
export const makeMcpServer = (session: Session): Server => {
  const server = new Server(
    { name: 'linchpin', title: 'Linchpin', version: session.version },
    { capabilities: { tools: {}, resources: {} }, instructions: INSTRUCTIONS },
  )
  server.setRequestHandler(ListToolsRequestSchema, async () => ({ tools: await allowedTools(session) }))
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => callTool(session, params))
  server.setRequestHandler(ListResourcesRequestSchema, async () => ({ resources: [] }))
  server.setRequestHandler(ListResourceTemplatesRequestSchema, async () => ({
    resourceTemplates: [
      {
        uriTemplate: 'linchpin://{ref}',
        name: 'record',
        title: 'A record by its ref',
        description: 'Any record, such as linchpin://ITEM-7, with the names of what it points to.',
        mimeType: 'application/json',
      },
    ],
  }))
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params }) => ({
    contents: [
      { uri: params.uri, mimeType: 'application/json', text: await readRecord(session, params.uri) },
    ],
  }))
  return server
}

const INSTRUCTIONS = [
  'Linchpin is the workbench of a product owner in education. It keeps one chain of evidence: a note (what somebody',
  'said) supports a theme or an item, an item ships in a release, the release is told to those who asked.',
  'Records have refs such as ITEM-7, NOTE-12 or PROD-1; wherever a tool asks for a record, a ref will do.',
  'search_find finds records by words, chain_walk shows what a record rests on and what it led to, history_list who',
  'changed it. Whatever you write stands in the history as done by an assistant in this person’s name, with this',
  'person’s rights, and can be taken back: change_undo with the batchId of the answer.',
  'Lists are short unless you ask for more with `limit`; `next` handed back as `after` gives the next page.',
].join(' ')

const allowedTools = async ({ app, caller, workspace, tools }: Session) =>
  orMcpError(app, async () => {
    const actor = await enterAs(app, caller, workspace, async ({ actor }) => actor)
    return toolsFor(tools, actor)
  })

const callTool = async (
  { app, caller, workspace, tools }: Session,
  params: { name: string; arguments?: Record<string, unknown> | undefined },
) => {
  const found = tools.get(params.name)
  if (!found)
    return refusalOf(new Problem('not-found', `There is no tool called ${params.name}. Nothing was changed.`))
  const { operation, tool } = found
  const few = (tool.inputSchema.properties?.['limit'] as { default?: number } | undefined)?.default
  const input = { ...(few === undefined ? {} : { limit: few }), ...params.arguments }
  try {
    return await resultOf(
      operation,
      await runOperation(app, { operation, caller, workspace, input: asSent(operation, input) }),
    )
  } catch (error) {
    return refusalOf(problemIn(app, error, operation.name))
  }
}

/** A record as the tools give it, by `linchpin://ITEM-7`. */
const readRecord = async ({ app, caller, workspace }: Session, uri: string): Promise<string> =>
  orMcpError(app, async () => {
    const ref = /^linchpin:\/\/([\w-]{1,60})\/?$/i.exec(uri)?.[1]
    if (!ref) throw notFound(uri)
    const run = async (name: string): Promise<unknown> => {
      const operation = app.operations.get(name)
      if (!operation) throw notFound(uri)
      return runOperation(app, { operation, caller, workspace, input: { ref } })
    }
    const { kind } = (await run('record.find')) as { kind: string }
    return JSON.stringify(await run(`${kind}.get`))
  })

/** What lists and resources refuse has no room for a result: it is an error of the protocol, with the same words. */
const orMcpError = async <T>(app: App, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    const problem = problemIn(app, error, 'mcp')
    throw new McpError(problem.code === 'not-found' ? -32002 : -32000, problem.message, problem.toJSON())
  }
}

const problemIn = (app: App, error: unknown, what: string): Problem => {
  const problem = asProblem(error instanceof Error ? error : new Error(String(error)))
  if (problem.status >= 500) app.log.error({ err: error, operation: what }, problem.message)
  return problem
}
