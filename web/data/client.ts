import { addresses } from '../../generated/addresses.ts'
import type { Input, OperationName, Output } from './types.ts'

const API = '/api/v1'

/** A refusal by the server (RFC 9457), or our own word when it could not be reached. */
export class ProblemError extends Error {
  readonly problem: {
    title: string
    detail: string
    code: string
    status: number
    errors?: { path: string; message: string }[]
    instance?: string
  }

  constructor(problem: ProblemError['problem']) {
    super(problem.detail)
    this.problem = problem
  }
}

let workspace = ''

/** The workspace that calls are made in, by its short name. Set by the frame around a workspace's pages. */
export const enterWorkspace = (slug: string): void => {
  workspace = slug
}

export const currentWorkspace = (): string => workspace

let own = ''

/** The person's own workspace, in which all that is personal is read and written, whatever page is open. */
export const knowOwnWorkspace = (slug: string): void => {
  own = slug
}

export const ownWorkspace = (): string => own

/** The workspace that an operation is done in: the open one, the person's own, or none. */
export const placeOf = (name: OperationName): string => {
  const [, , place] = addresses[name] as readonly [string, string, 'workspace' | 'own' | '', boolean]
  return place === 'own' ? own : place === 'workspace' ? workspace : ''
}

type Values = Record<string, unknown>

/** The address of an operation with its path filled in, and what of the input is left for query or body. */
const addressOf = (
  name: OperationName,
  input: Values,
  elsewhere?: string,
): { method: string; url: string; rest: Values } => {
  const [method, path, , asQuery] = addresses[name] as readonly [string, string, string, boolean]
  const place = elsewhere ?? placeOf(name)
  const rest = { ...input }
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => {
    const value = String(rest[key] ?? '')
    delete rest[key]
    return encodeURIComponent(value)
  })
  const base = place === '' ? `${API}${filled}` : `${API}/${encodeURIComponent(place)}${filled}`
  if (!asQuery) return { method, url: base, rest }
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(rest))
    if (value !== undefined && value !== null && value !== '') query.set(key, String(value))
  return { method, url: query.size > 0 ? `${base}?${query}` : base, rest: {} }
}

/** The address of a file operation, for a link that downloads. */
export const fileAddress = <N extends OperationName>(name: N, input: Input<N>): string =>
  addressOf(name, input as Values).url

/**
 * Does one operation on the server and gives its answer.
 * Throws a ProblemError with the server's words, or with ours when there was no answer. `elsewhere` is another
 * workspace than the one it would be done in.
 */
export const call = async <N extends OperationName>(
  name: N,
  input: Input<N>,
  signal?: AbortSignal,
  elsewhere?: string,
): Promise<Output<N>> => {
  const { method, url, rest } = addressOf(name, input as Values, elsewhere)
  const hasBody = method !== 'GET' && method !== 'DELETE'
  const answer = await reach(url, {
    method,
    headers: { accept: 'application/json', ...(hasBody ? { 'content-type': 'application/json' } : {}) },
    ...(hasBody ? { body: JSON.stringify(rest) } : {}),
    ...(signal ? { signal } : {}),
  })
  if (answer.ok) return (await answer.json()) as Output<N>
  throw new ProblemError(await problemIn(answer))
}

const reach = async (url: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, request)
  } catch (error) {
    if (request.signal?.aborted) throw error
    throw new ProblemError({
      title: 'No answer',
      detail:
        'Linchpin could not be reached. What you typed is still here; try again when the connection is back.',
      code: 'not-reached',
      status: 0,
    })
  }
}

const problemIn = async (answer: Response): Promise<ProblemError['problem']> => {
  try {
    return (await answer.json()) as ProblemError['problem']
  } catch {
    return {
      title: 'No answer that we understand',
      detail: `The server answered ${answer.status} without saying why. Nothing was lost here; try again.`,
      code: 'unexpected',
      status: answer.status,
    }
  }
}
