import type { Operation, Sample } from '../../core/operations/define.ts'
import { requestOf } from '../../core/operations/request.ts'
import type { Client, TestApp } from './app.ts'

export type SampleRecord = { id: string; ref: string; kind: string; title: string; productId: string | null }

/** What an example may point at: one record of each kind, and what hangs on them. */
export type SampleData = {
  records: Map<string, SampleRecord>
  /** Ids of what is no record, by name: `batch`, `link`, `comment`. */
  ids: Map<string, string>
  /** The records that each of `ids` belongs to, by kind. */
  belongsTo: Map<string, readonly string[]>
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

/** Makes one record of each kind from the example of its `create`, and a batch, a link and a comment, all as the owner. */
export const makeSampleData = async (test: TestApp): Promise<SampleData> => {
  const data: SampleData = { records: new Map(), ids: new Map(), belongsTo: new Map() }
  // The product that everybody has their role on.
  const product = await test.owner.call<{ record: SampleRecord }>('GET', `/products/${test.productId}`)
  data.records.set('product', product.body.record)
  const underWay = new Set<string>()
  const make = async (kind: string): Promise<void> => {
    const operation = test.app.operations.get(`${kind}.create`)
    if (!operation || data.records.has(kind) || underWay.has(kind)) return
    underWay.add(kind)
    for (;;) {
      try {
        const input = operation.example?.(sampleFor(data, test.owner.personId, new Set()))
        if (input) data.records.set(kind, await created(test.owner, operation, input))
        return
      } catch (error) {
        if (!(error instanceof Missing) || underWay.has(error.what)) throw error
        const { size } = data.records
        await make(error.what)
        if (data.records.size === size) throw error
      }
    }
  }
  for (const kind of test.app.kinds.keys()) await make(kind)
  await addWhatHangsOnThem(test, data)
  return data
}

const created = async (
  client: Client,
  operation: Operation,
  input: Record<string, unknown>,
): Promise<SampleRecord> => {
  const answer = await client.call<{ record: SampleRecord; detail?: string }>(
    operation.method,
    operation.path,
    input,
  )
  if (answer.status !== 200)
    throw new Error(`The example of ${operation.name} was refused: ${answer.body.detail}`)
  return answer.body.record
}

const addWhatHangsOnThem = async (test: TestApp, data: SampleData): Promise<void> => {
  const item = data.records.get('item')
  const persona = data.records.get('persona')
  if (!item || !persona) throw new Error('The samples of item and persona are needed and could not be made.')
  const link = await test.owner.call<{ id: string; batchId: string }>('POST', `/records/${item.ref}/links`, {
    type: 'relates',
    to: persona.ref,
  })
  const changed = await test.owner.call<{ batchId: string }>('POST', '/items/change-many', {
    refs: [item.ref],
    set: { tags: ['sample'] },
  })
  data.ids.set('link', link.body.id)
  data.belongsTo.set('link', ['item', 'persona'])
  data.ids.set('batch', changed.body.batchId)
  data.belongsTo.set('batch', ['item'])
  data.ids.set('comment', (await commentBy(test.owner, item)) ?? '')
  data.belongsTo.set('comment', ['item'])
}

/** A comment by that person on a record, as an id; undefined where they may not comment. */
export const commentBy = async (client: Client, record: SampleRecord): Promise<string | undefined> => {
  const answer = await client.call<{ comment?: { id: string } }>('POST', `/records/${record.ref}/comments`, {
    text: `A comment on ${record.ref}`,
  })
  return answer.body.comment?.id
}

/** An operation's request as Fastify's `inject` takes it. */
export const injectable = (operation: Operation, workspace: string, input: Record<string, unknown>) => {
  const { method, url, body } = requestOf(operation, workspace, input)
  return { method, url, ...(body ? { payload: body } : {}) }
}
