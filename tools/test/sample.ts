import type { Catalogue } from '../../core/app.ts'
import { newId } from '../../core/ids.ts'
import type { Kind } from '../../core/kinds/kind.ts'
import type { Operation, Sample } from '../../core/operations/define.ts'
import { requestOf } from '../../core/operations/request.ts'
import type { Client } from './app.ts'

export type SampleRecord = { id: string; ref: string; kind: string; title: string; productId: string | null }

/** What an example may point at: one record of each kind, and what hangs on them. */
export type SampleData = {
  records: Map<string, SampleRecord>
  /** Ids of what is no record, by name: `batch`, `link`, `comment`. */
  ids: Map<string, string>
  /** The records that each of `ids` belongs to, by kind. */
  belongsTo: Map<string, readonly string[]>
}

/** What sample data is made in: a workspace with its owner, in the test's own process or in a running server. */
export type Sampled = {
  app: Pick<Catalogue, 'kinds' | 'operations'>
  owner: Client
  workspaceId: string
  productId: string
}

class Missing extends Error {
  readonly what: string
  constructor(what: string) {
    super(`There is no sample called ${what}.`)
    this.what = what
  }
}

/** What an example is given; `asked` notes everything that it pointed at. */
export const sampleFor = (data: SampleData, personId: string, asked: Set<string>): Sample => {
  const record = (kind: string): SampleRecord => {
    const found = data.records.get(kind)
    if (!found) throw new Missing(kind)
    asked.add(kind)
    return found
  }
  return {
    personId,
    ref: (kind) => record(kind).ref,
    id: (name) => {
      const id = data.ids.get(name)
      if (!id) return record(name).id
      for (const kind of data.belongsTo.get(name) ?? []) asked.add(kind)
      return id
    },
  }
}

/** The example of an operation as an input, with the records that it points at. */
export const exampleOf = (
  operation: Operation,
  data: SampleData,
  personId: string,
): { input: Record<string, unknown>; asked: Set<string> } => {
  if (!operation.example)
    throw new Error(`${operation.name} has no example. Each operation gives one that works on sample data.`)
  const asked = new Set<string>()
  try {
    return { input: operation.example(sampleFor(data, personId, asked)), asked }
  } catch (error) {
    if (!(error instanceof Missing)) throw error
    throw new Error(
      `The example of ${operation.name} points at a sample called ${error.what}, and there is none: neither a kind whose create has an example, nor one of ${[...data.ids.keys()].join(', ')}.`,
      { cause: error },
    )
  }
}

/**
 * Makes, as the owner, one record of each kind from the example of its `create`, and whatever else an example points
 * at: for `sample.id('highlight')` the operation `highlight.create`, `highlight.add` or `….highlight` is run.
 */
export const makeSampleData = async (test: Sampled): Promise<SampleData> => {
  const data: SampleData = { records: new Map(), ids: new Map(), belongsTo: new Map() }
  // The product that everybody has their role on.
  const product = await test.owner.call<{ record: SampleRecord }>('GET', `/products/${test.productId}`)
  data.records.set('product', product.body.record)
  data.ids.set('workspace', test.workspaceId)
  const underWay = new Set<string>()
  const withMissing = async <T>(work: () => T | Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof Missing) || !(await make(error.what))) throw error
      }
    }
  }
  const make = async (what: string): Promise<boolean> => {
    const operation = makerOf(test, what)
    if (!operation?.example || underWay.has(what)) return false
    underWay.add(what)
    const asked = new Set<string>()
    const { example } = operation
    const input = await withMissing(() => example(sampleFor(data, test.owner.personId, asked)))
    const body = await answerOf(test.owner, operation, input)
    if (body.record) data.records.set(what, body.record)
    else {
      data.ids.set(what, idIn(body, what))
      data.belongsTo.set(what, [...asked])
    }
    return true
  }
  for (const { kind } of test.app.kinds.values()) {
    // What is personal cannot be made here. A name stands for it, so that its operations can be tried and refused.
    if (kind.personal) data.records.set(kind.name, standIn(kind))
    else if (!data.records.has(kind.name)) await make(kind.name)
  }
  await addBatch(test, data)
  await addReleases(test.owner, data)
  await addSprint(test.owner, data)
  await addPublished(test.owner, data)
  for (const { example } of test.app.operations.values())
    if (example) await withMissing(() => example(sampleFor(data, '', new Set()))).catch(ignoreMissing)
  await shareView(test.owner, data)
  return data
}

const standIn = (kind: Kind): SampleRecord => ({
  id: newId(),
  ref: `${kind.prefix}-1`,
  kind: kind.name,
  title: `A ${kind.name} that is nobody's here`,
  productId: null,
})

const makerOf = (test: Sampled, what: string): Operation | undefined =>
  test.app.operations.get(`${what}.create`) ??
  test.app.operations.get(`${what}.add`) ??
  [...test.app.operations.values()].find((operation) => operation.name.endsWith(`.${what}`))

/** An example that points at what nothing makes is told by the test of its operation. */
const ignoreMissing = (error: unknown): void => {
  if (!(error instanceof Missing)) throw error
}

type Made = { id?: string; record?: SampleRecord; batchId?: string; detail?: string } & Record<
  string,
  unknown
>

const idIn = (body: Made, what: string): string => body.id ?? (body[what] as { id?: string })?.id ?? ''

const answerOf = async (
  client: Client,
  operation: Operation,
  input: Record<string, unknown>,
): Promise<Made> => {
  const { url, body } = requestOf(operation, '', input)
  const answer = await client.call<Made>(operation.method, url.replace('/api/v1/', ''), body)
  if (answer.status !== 200)
    throw new Error(`The example of ${operation.name} was refused: ${JSON.stringify(answer.body)}`)
  return answer.body
}

/** Something that was done and can be undone. */
const addBatch = async (test: Sampled, data: SampleData): Promise<void> => {
  const item = data.records.get('item')
  if (!item) throw new Error('The sample of an item is needed and could not be made.')
  const changed = await test.owner.call<Made>('POST', '/items/change-many', {
    refs: [item.ref],
    set: { tags: ['sample'] },
  })
  data.ids.set('batch', changed.body.batchId ?? '')
  data.belongsTo.set('batch', ['item'])
}

/** The sample of a release holds the item, and `shipped` is one that went live. */
const addReleases = async (owner: Client, data: SampleData): Promise<void> => {
  const product = data.records.get('product')?.ref
  const fill = async (release: SampleRecord, item: SampleRecord) =>
    owner.call('POST', `/records/${item.ref}/links`, { type: 'shipped-in', to: release.ref })
  const make = async (plural: string): Promise<SampleRecord | undefined> =>
    (await owner.call<Made>('POST', `/${plural}`, { title: `Of a shipped release: ${plural}`, product })).body
      .record
  const [held, release] = [data.records.get('item'), data.records.get('release')]
  if (!held || !release) return
  await fill(release, held)
  const [item, shipped] = [await make('items'), await make('releases')]
  if (!item || !shipped) throw new Error('The sample of a shipped release could not be made.')
  await fill(shipped, item)
  const answer = await owner.call('POST', `/releases/${shipped.ref}/ship`, {})
  if (answer.status !== 200)
    throw new Error(`The sample release could not be shipped: ${answer.body['detail']}`)
  data.records.set('shipped', shipped)
}

/** `published` is a decision that was sealed, which only a successor corrects. */
const addPublished = async (owner: Client, data: SampleData): Promise<void> => {
  const sample = data.records.get('decision')
  if (!sample) return
  const words = { state: 'decided', outcome: 'x', shutOut: 'x', shutOutAnswer: 'x' }
  const made = await owner.call<Made>('POST', '/decisions', {
    title: 'A published decision',
    technical: 'x',
    educational: 'x',
    ...words,
  })
  const published = await owner.call<Made>('POST', `/decisions/${made.body.record?.ref}/publish`)
  if (!made.body.record || published.status !== 200)
    throw new Error(`The sample decision could not be published: ${published.body.detail}`)
  data.records.set('published', made.body.record)
}

/** `running` is a sprint that was started. */
const addSprint = async (owner: Client, data: SampleData): Promise<void> => {
  const product = data.records.get('product')?.ref
  const made = await owner.call<Made>('POST', '/sprints', { title: 'A sprint that runs', product })
  const sprint = made.body.record
  if (!sprint) return
  await owner.call('POST', `/sprints/${sprint.ref}/start`, {})
  data.records.set('running', sprint)
}

/** A comment by that person on a record, as an id; undefined where they may not comment. */
export const commentBy = async (client: Client, record: SampleRecord): Promise<string | undefined> => {
  const answer = await client.call<{ comment?: { id: string } }>('POST', `/records/${record.ref}/comments`, {
    text: `A comment on ${record.ref}`,
  })
  return answer.body.comment?.id
}

/** The sample of a saved view is shared, so that whoever may read can read it. */
const shareView = async (owner: Client, data: SampleData): Promise<void> => {
  const id = data.ids.get('view')
  if (id) await owner.call('PATCH', `/views/${id}`, { shared: 'workspace' })
}

/** A saved view of that person, as an id; undefined where they may have none. */
export const viewBy = async (client: Client): Promise<string | undefined> => {
  const view = { kind: 'item', name: 'A view of one’s own', shape: {} }
  const answer = await client.call<{ view?: { id: string } }>('POST', '/views', view)
  return answer.body.view?.id
}

/** An operation's request as Fastify's `inject` takes it. */
export const injectable = (operation: Operation, workspace: string, input: Record<string, unknown>) => {
  const { method, url, body } = requestOf(operation, workspace, input)
  return { method, url, ...(body ? { payload: body } : {}) }
}
