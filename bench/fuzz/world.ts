import { areas } from '../../areas/list.ts'
import { composeCatalogue } from '../../core/compose.ts'
import type { Client } from '../../tools/test/app.ts'
import { exampleOf, makeSampleData } from '../../tools/test/sample.ts'
import {
  beginAsOwner,
  makeDataFolder,
  removeDataFolder,
  type SpawnedServer,
  spawnServer,
} from '../../tools/test/spawn-server.ts'
import type { Examples } from './requests.ts'
import type { Known } from './values.ts'

export type Somebody = { name: string; workspace: string; headers: Record<string, string> }

/** A running product with sample data, and the people who send. */
export type World = {
  server: SpawnedServer
  people: readonly Somebody[]
  known: Known
  examples: Examples
  /** What the server wrote to its log. */
  log: string[]
  stop: () => Promise<void>
}

/** Starts the real product on fresh data: an owner, one of another role, and somebody of elsewhere. */
export const makeFuzzWorld = async (): Promise<World> => {
  const dataFolder = makeDataFolder()
  const server = await spawnServer(dataFolder, { fresh: true })
  const log: string[] = []
  server.process.stderr?.on('data', (chunk: Buffer) => log.push(String(chunk)))
  const { workspace, product, token, cookie } = await beginAsOwner(server.link ?? '')
  const request = requester(server.url)
  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` })
  const owner = clientOf(request, workspace, token)
  const session = await request<{ workspaces: { slug: string; personal: boolean }[] }>(
    'GET',
    '/api/v1/session',
    { cookie },
  )
  const me = await owner.call<{ records: { id: string }[] }>('GET', '/people')
  const personId = me.body.records[0]?.id ?? ''
  const tokenFor = async (slug: string, headers: Record<string, string>): Promise<string> =>
    (
      await request<{ secret: string }>('POST', `/api/v1/${slug}/tokens`, headers, {
        name: 'fuzz',
        scopes: ['*:write'],
        days: 1,
      })
    ).body.secret
  const catalogue = composeCatalogue(areas)
  const productRecord = await owner.call<{ record: { id: string } }>('GET', `/products/${product}`)
  const sample = await makeSampleData({
    app: catalogue,
    owner: { ...owner, personId },
    workspaceId: workspace,
    productId: productRecord.body.record.id,
  })
  const member = async (name: string, role: 'viewer' | 'contributor'): Promise<Somebody> => {
    const account = { name, email: `${name}@example.org`, password: 'long enough for anybody' }
    const invited = await owner.call<{ link: string }>('POST', '/members/invite', {
      name,
      email: account.email,
      products: [{ product, role }],
    })
    const secret = new URL(invited.body.link).searchParams.get('token')
    await request('POST', '/api/v1/invitations/accept', {}, { token: secret, ...account })
    const entered = await fetch(`${server.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.url },
      body: JSON.stringify({ email: account.email, password: account.password }),
    })
    if (!entered.ok) throw new Error(`${name} could not sign in: ${await entered.text()}`)
    const own = entered.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ')
    return { name, workspace, headers: bearer(await tokenFor(workspace, { cookie: own })) }
  }
  const viewer = await member('viewer', 'viewer')
  const contributor = await member('contributor', 'contributor')
  const founded = await request<{ slug: string }>(
    'POST',
    '/api/v1/workspaces',
    { cookie },
    {
      name: 'Ada Example',
      role: 'in-role',
      institutionType: 'school',
      country: 'DE',
      institutionName: 'Elsewhere',
      product: 'Other',
    },
  )
  const stranger = {
    name: 'stranger',
    workspace,
    headers: bearer(await tokenFor(founded.body.slug, { cookie })),
  }
  const ownSlug = session.body.workspaces.find((each) => each.personal)?.slug
  return {
    server,
    log,
    people: [
      { name: 'owner', workspace, headers: bearer(token) },
      { name: 'owner', workspace, headers: bearer(token) },
      contributor,
      viewer,
      stranger,
      { name: 'nobody', workspace, headers: {} },
      ...(ownSlug
        ? [{ name: 'own', workspace: ownSlug, headers: bearer(await tokenFor(ownSlug, { cookie })) }]
        : []),
    ],
    known: {
      refs: [...sample.records.values()].map((record) => record.ref),
      ids: [...[...sample.records.values()].map((record) => record.id), ...sample.ids.values()],
    },
    examples: (name) => {
      const operation = catalogue.operations.get(name)
      try {
        return operation ? exampleOf(operation, sample, personId).input : null
      } catch {
        return null
      }
    },
    stop: async () => {
      await server.stop()
      await removeDataFolder(dataFolder)
    },
  }
}

type Requester = <T>(
  method: string,
  path: string,
  headers: Record<string, string>,
  body?: unknown,
) => Promise<{ status: number; body: T }>

const requester =
  (url: string): Requester =>
  async <T>(method: string, path: string, headers: Record<string, string>, body?: unknown) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path} was refused: ${text}`)
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as T }
  }

const clientOf = (request: Requester, workspace: string, token: string): Client => ({
  token,
  personId: '',
  call: async (method, path, input) => {
    const inQuery = method === 'GET' || method === 'DELETE'
    const query = inQuery && input ? `?${new URLSearchParams(input as Record<string, string>)}` : ''
    return request(
      method,
      `/api/v1/${workspace}${path}${query}`,
      { authorization: `Bearer ${token}` },
      inQuery ? undefined : (input ?? undefined),
    )
  },
})
