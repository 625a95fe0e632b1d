import { type Method, type Operation, pathNames } from './define.ts'

/** Where the API lives. The version is part of the address; a change that breaks callers gets a new one. */
const API = '/api/v1'

export type OperationRequest = {
  method: Method
  /** Path and query, from the first slash on. */
  url: string
  /** What is sent as JSON; undefined where the method has no body. */
  body: Record<string, unknown> | undefined
}

/** What of an operation's input goes where: the request that each client of the API makes of it. */
export const requestOf = (
  operation: Pick<Operation, 'method' | 'path' | 'scope'>,
  workspace: string,
  input: Readonly<Record<string, unknown>>,
): OperationRequest => {
  const inPath = pathNames(operation.path)
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(input[name] ?? '')),
  )
  const base = operation.scope === 'workspace' ? `${API}/${encodeURIComponent(workspace)}` : API
  const rest = Object.entries(input).filter(([name, value]) => !inPath.includes(name) && value !== undefined)
  if (operation.method !== 'GET' && operation.method !== 'DELETE')
    return { method: operation.method, url: base + path, body: Object.fromEntries(rest) }
  const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)]))
  return {
    method: operation.method,
    url: base + path + (query.size > 0 ? `?${query}` : ''),
    body: undefined,
  }
}
