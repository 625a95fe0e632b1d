import { EXIT, Fault } from './faults.ts'
import type { Login } from './login.ts'
import type { CommandOperation } from './operations.ts'

export type Problem = {
  status: number
  title: string
  detail: string
  code: string
  errors?: { path: string; message: string }[]
  instance?: string
}

/** A refusal by the server, with its problem as it came. */
export class Refusal extends Fault {
  readonly problem: Problem

  constructor(problem: Problem) {
    // A database that does not answer is a server that is not reached: trying again later is what to do.
    super(problem.status === 503 ? EXIT.unreachable : EXIT.refused, wordsOf(problem))
    this.problem = problem
  }
}

const wordsOf = ({ detail, errors = [], code, instance }: Problem): string => {
  const lines = errors.length > 1 ? errors.map(({ path, message }) => `  ${path}: ${message}`) : []
  return [detail, ...lines, ...(code === 'unexpected' && instance ? [instance] : [])].join('\n')
}

export type Request = {
  url: string
  method: string
  path: string
  headers: Record<string, string>
  body?: unknown
}

/** Sends one request and gives the answer's text. Throws a Fault with the server's words, or with ours. */
export const send = async (request: Request): Promise<string> => (await sendFor(request)).text()

/** The same, with the answer still to be read: files may be long. */
export const sendFor = async ({ url, method, path, headers, body }: Request): Promise<Response> => {
  const answer = await reach(url, path, {
    method,
    headers: {
      accept: 'application/json',
      'linchpin-door': 'cli',
      ...headers,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (answer.ok) return answer
  throw refusalIn(url, answer.status, await answer.text())
}

const reach = async (url: string, path: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(new URL(path, url), request)
  } catch (error) {
    const cause = (error as { cause?: { code?: string } }).cause?.code
    throw new Fault(
      EXIT.unreachable,
      `Linchpin at ${url} could not be reached${cause ? ` (${cause})` : ''}. Nothing was changed. Is it running? npm start starts it.`,
    )
  }
}

const refusalIn = (url: string, status: number, text: string): Fault => {
  try {
    const problem = JSON.parse(text) as Problem
    if (typeof problem.detail === 'string') return new Refusal(problem)
  } catch {
    // Not ours: a proxy in between, say.
  }
  return new Fault(
    EXIT.unreachable,
    `${url} answered ${status}, and not as Linchpin does. Is the address right?`,
  )
}

/** Does one operation and gives the answer, still to be read. */
export const callOperation = async (
  login: Login,
  operation: Pick<CommandOperation, 'method' | 'path' | 'fields'>,
  input: Readonly<Record<string, unknown>>,
): Promise<Response> => {
  const inPath = new Set(operation.fields.flatMap(({ place, name }) => (place === 'path' ? [name] : [])))
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(name === 'workspace' ? login.workspace : String(input[name] ?? '')),
  )
  const rest = Object.entries(input).filter(([name]) => !inPath.has(name))
  const asQuery = operation.method === 'GET' || operation.method === 'DELETE'
  const query = new URLSearchParams(asQuery ? rest.map(([name, value]) => [name, String(value)]) : [])
  return sendFor({
    url: login.url,
    method: operation.method,
    path: query.size > 0 ? `${path}?${query}` : path,
    headers: { authorization: `Bearer ${login.token}` },
    ...(asQuery ? {} : { body: Object.fromEntries(rest) }),
  })
}
