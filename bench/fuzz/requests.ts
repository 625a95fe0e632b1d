import type { OpenApiDocument } from '../../doors/openapi/document.ts'
import { pick } from '../words.ts'
import { hostileTexts, hostileValue, rawJson } from './hostile.ts'
import { type Known, type Schema, valuesFrom } from './values.ts'

/** One request as it goes over the wire. `body` is bytes, for a broken one is no text. */
export type Request = {
  operation: string
  method: string
  /** From the first slash on; `{workspace}` stands for the workspace's name. */
  path: string
  headers: Record<string, string | string[]>
  body: Buffer | null
  /** The connection is closed after so many bytes of the body: then no answer is due. */
  cutAt?: number
}

export type Described = {
  id: string
  method: string
  path: string
  parameters: Parameter[]
  body: Schema | null
  answer: Schema | null
}
type Parameter = { name: string; in: string; required: boolean; schema: Schema }

/** Every operation of the document. */
export const operationsOf = (document: OpenApiDocument): Described[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, each]) => {
      const body = each['requestBody'] as { content: Record<string, { schema: Schema }> } | undefined
      const answers = each['responses'] as { 200: { content: Record<string, { schema: Schema }> } }
      return {
        id: String(each['operationId']),
        method: method.toUpperCase(),
        path,
        parameters: (each['parameters'] ?? []) as Parameter[],
        body: body?.content['application/json']?.schema ?? null,
        answer: answers[200].content['application/json']?.schema ?? null,
      }
    }),
  )

/** A working input of an operation, where somebody knows one. */
export type Examples = (operation: string) => Record<string, unknown> | null

/** Makes requests of a document: good ones, nearly good ones, and ones that nobody would send in good faith. */
export const requestsFrom = (
  document: OpenApiDocument,
  known: Known,
  examples: Examples,
  random: () => number,
): ((operation: Described) => Request) => {
  const valid = valuesFrom(document.components.schemas, known, random)

  const inputOf = (operation: Described): Record<string, unknown> => {
    const example = random() < 0.4 ? examples(operation.id) : null
    if (example) return { ...example }
    const parameters = operation.parameters.filter((each) => each.name !== 'workspace')
    const asked = parameters.filter((each) => each.required || random() < 0.35)
    const body = operation.body ? (valid(operation.body) as Record<string, unknown>) : {}
    return { ...body, ...Object.fromEntries(asked.map((each) => [each.name, valid(each.schema, each.name)])) }
  }

  /** Spoils one place of a value, at any depth. */
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value) && value.length > 0 && random() < 0.7) {
      const at = Math.floor(random() * value.length)
      return random() < 0.2 ? [...value, ...value] : value.with(at, spoil(value[at]))
    }
    if (value !== null && typeof value === 'object' && Object.keys(value).length > 0 && random() < 0.85) {
      const name = pick(random, Object.keys(value))
      const { [name]: taken, ...rest } = value as Record<string, unknown>
      if (random() < 0.15) return rest
      if (random() < 0.1)
        return { ...value, [pick(random, hostileTexts).slice(0, 200)]: hostileValue(random) }
      return { ...rest, [name]: spoil(taken) }
    }
    return hostileValue(random)
  }

  return (operation) => {
    let input: unknown = inputOf(operation)
    const kind = random()
    // A third as it should be, a third nearly so, a third anything.
    const faults = kind < 0.35 ? 0 : kind < 0.75 ? 1 : 1 + Math.floor(random() * 4)
    for (let n = 0; n < faults; n++) input = spoil(input)
    const given = (input !== null && typeof input === 'object' ? input : {}) as Record<string, unknown>
    const inPath = new Set(operation.parameters.filter((each) => each.in === 'path').map((each) => each.name))
    const path = operation.path.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
      name === 'workspace' ? whole : inUrl(given[name] ?? 'ITEM-1').slice(0, 600),
    )
    const rest = Object.entries(given).filter(([name]) => !inPath.has(name))
    const withBody = operation.method !== 'GET' && operation.method !== 'DELETE'
    const query = rest
      .map(([name, value]) => `${inUrl(name)}=${inUrl(value)}`)
      .join('&')
      .slice(0, 12_000)
    const request: Request = {
      operation: operation.id,
      method: operation.method,
      path: withBody || query === '' ? path : `${path}?${query}`,
      headers: withBody && operation.body ? { 'content-type': 'application/json' } : {},
      body:
        withBody && operation.body
          ? Buffer.from(rawJson(faults > 0 && typeof input !== 'object' ? input : Object.fromEntries(rest)))
          : null,
    }
    return random() < 0.12 ? abuse(request, random) : request
  }
}

/** Whatever it is, as a part of an address; half of a surrogate pair has no form there and becomes U+FFFD. */
const inUrl = (value: unknown): string =>
  encodeURIComponent(
    (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 3_000).toWellFormed(),
  )

/** A request whose form rather than whose content is wrong. */
const abuse = (request: Request, random: () => number): Request => {
  const body = request.body ?? Buffer.from('{"a":1}')
  const withHeaders = (headers: Request['headers']): Request => ({
    ...request,
    headers: { ...request.headers, ...headers },
  })
  const withBody = (bytes: Buffer, type = 'application/json'): Request => ({
    ...withHeaders({ 'content-type': type }),
    body: bytes,
  })
  const ways: (() => Request)[] = [
    () => withBody(body, 'text/plain'),
    () => withBody(body, 'application/xml'),
    () => withBody(body, 'application/json; charset=utf-16'),
    () => withBody(body, 'multipart/form-data; boundary=x'),
    () => withBody(body, 'application/x-www-form-urlencoded'),
    () => withBody(body, pick(random, hostileTexts).replaceAll(/[^\x20-\x7e]/g, '') || 'x'),
    () => withBody(body.subarray(0, Math.floor(body.length / 2))),
    () => withBody(Buffer.alloc(0)),
    () => withBody(Buffer.from(body.toString(), 'utf16le')),
    () => withBody(Buffer.concat([Buffer.from([0xff, 0xfe, 0xc3, 0x28]), body])),
    () => withBody(Buffer.concat([body, Buffer.from([0xed, 0xa0, 0x80])])),
    () => withBody(Buffer.from('[[[['.repeat(20_000))),
    () => withBody(Buffer.from(`{"title":${'"a'.repeat(3)}`)),
    () => withBody(Buffer.from('{"title":"a","title":"b"}')),
    () => withBody(Buffer.from('NaN')),
    () => withBody(Buffer.alloc(3_000_000, 0x20)),
    () => withHeaders({ 'content-encoding': 'gzip' }),
    () =>
      withHeaders({ accept: 'image/png', 'accept-language': 'x'.repeat(900), 'accept-encoding': 'nonsense' }),
    () =>
      withHeaders({ authorization: `Bearer ${pick(random, hostileTexts).replaceAll(/[^\x20-\x7e]/g, '')}` }),
    () =>
      withHeaders({
        authorization: pick(random, ['Basic YTpi', 'Bearer', 'Operator x', 'bearer  ', 'Bearer a b']),
      }),
    () =>
      withHeaders({
        cookie: pick(random, ['session=x', 'a=b; '.repeat(200), '=', 'better-auth.session_token=%00']),
        authorization: '',
      }),
    () => withHeaders({ 'linchpin-door': pick(random, ['site', 'system', 'mcp', '', 'x'.repeat(500)]) }),
    () => withHeaders({ origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }),
    () =>
      withHeaders({
        'x-forwarded-for': '1.2.3.4, nonsense',
        host: 'evil.example',
        'x-http-method-override': 'DELETE',
      }),
    () => withHeaders({ 'x-a': Array.from({ length: 50 }, (_, n) => `v${n}`) }),
    () => withHeaders({ 'x-long': 'a'.repeat(20_000) }),
    () => withHeaders({ expect: '100-continue' }),
    () => withHeaders({ 'if-none-match': '*', range: 'bytes=0-1,5-2', upgrade: 'h2c' }),
    () => ({
      ...request,
      method: pick(random, ['PUT', 'OPTIONS', 'HEAD', 'TRACE', 'PATCH', 'DELETE', 'POST', 'GET']),
    }),
    () => ({
      ...request,
      path: `${request.path}${pick(random, ['/', '//', '/..', '/%2e%2e/', '/%00', '/%ff', '/%', '%zz', ';a=b', '?a[b]=c', '?__proto__=x', '?a=1&a=2'])}`,
    }),
    () => ({
      ...request,
      path: request.path.replace(
        '{workspace}',
        pick(random, ['%00', '..', '%ff', 'openapi.json', 'a'.repeat(400), '%E0%A4%A', '{workspace}']),
      ),
    }),
    () => ({
      ...request,
      path: `${request.path.split('?')[0]}?${Array.from({ length: 300 }, (_, n) => `limit=${n}`).join('&')}`,
    }),
    () => ({ ...withBody(body), cutAt: Math.floor(random() * body.length) }),
  ]
  return pick(random, ways)()
}
