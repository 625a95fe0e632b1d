import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

// A thousand random histories undone in random order, as decisions.md 8 says: an undo writes the inverse where a field
// still holds the value that is being undone, lists the rest as changed since, and can itself be undone. Forty records
// go through the same calls, each in some of them, so that each has a history of its own. The model below is written
// anew from those words: plain maps, and no look at the code.

const { owner, productId } = await startTestApp()

const WORLDS = 25
const RECORDS = 40
const FIELDS = ['source', 'priorityReason', 'estimate', 'tags'] as const
type Field = (typeof FIELDS)[number]
type Line = { record: number; field: Field | 'binned'; before: unknown; after: unknown }

type Step =
  | { do: 'change'; who: boolean[]; set: Partial<Record<Field, unknown>> }
  | { do: 'bin' | 'restore'; who: boolean[] }
  | { do: 'undo'; which: number }

const some = fc.array(fc.boolean(), { minLength: RECORDS, maxLength: RECORDS })
// Few values, so that a field often comes to hold what it held before.
const values: Record<Field, fc.Arbitrary<unknown>> = {
  source: fc.constantFrom('', 'a', 'b'),
  priorityReason: fc.constantFrom('', 'x', 'y'),
  estimate: fc.constantFrom(null, 1, 2),
  tags: fc.constantFrom([], ['one'], ['one', 'two']),
}
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      who: some,
      set: fc.record(values, { requiredKeys: [] }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('bin' as const, 'restore' as const), who: some }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('undo' as const), which: fc.nat(99) }) },
)

/** What should be so: values of each record, and what each call did. */
const fresh = { source: '', priorityReason: '', estimate: null, tags: [], binned: false }
const makeModel = (records: Record<Field | 'binned', unknown>[]) => {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
  const write = (lines: readonly Omit<Line, 'before'>[]): Line[] =>
    lines.flatMap(({ record, field, after }) => {
      const of = records[record]
      if (!of || same(of[field], after)) return []
      const before = of[field]
      of[field] = after
      return [{ record, field, before, after }]
    })
  return {
    write,
    /** Takes lines back; gives what that wrote, and which fields hold something else by now. */
    undo: (lines: readonly Line[]) => {
      const holds = (line: Line, value: unknown) => same(records[line.record]?.[line.field], value)
      const since = lines.filter(
        (line) => line.field !== 'binned' && !holds(line, line.after) && !holds(line, line.before),
      )
      const back = lines.filter((line) => holds(line, line.after))
      const wrote = write(back.map(({ record, field, before }) => ({ record, field, after: before })))
      return { wrote, since: since.map(({ record, field }) => `${record} ${field}`).sort() }
    },
  }
}

/** In an undo a record counts once for its fields, and once for going into the bin or coming out of it. */
const counted = (lines: readonly Line[]): number =>
  new Set(lines.map((line) => `${line.record} ${line.field === 'binned'}`)).size

type One = { record: { ref: string } }
type Batch = { batchId: string }
type Undone = { batchId: string; undone: number; changedSince: { ref: string; field: string }[] }

const refs: string[] = []
/** How the records stand after the worlds so far. */
const records = Array.from({ length: RECORDS }, (): Record<Field | 'binned', unknown> => ({ ...fresh }))
for (let n = 0; n < RECORDS; n++)
  refs.push(
    (await owner.call<One>('POST', '/items', { title: `Item ${n}`, product: productId })).body.record.ref,
  )

const play = async (steps: readonly Step[], order: readonly number[]): Promise<void> => {
  const model = makeModel(records)
  const batches: { id: string; lines: Line[] }[] = []
  const undo = async (which: number): Promise<void> => {
    const batch = batches[which]
    if (!batch) return
    const { wrote, since } = model.undo(batch.lines)
    const answer = await owner.call<Undone>('POST', `/changes/${batch.id}/undo`)
    if (wrote.length === 0 && since.length === 0) {
      expect(answer.status).toBe(409)
      return
    }
    expect(answer.status).toBe(200)
    expect(answer.body.changedSince.map(({ ref, field }) => `${refs.indexOf(ref)} ${field}`).sort()).toEqual(
      since,
    )
    expect(answer.body.undone).toBe(counted(wrote))
    if (wrote.length > 0) batches.push({ id: answer.body.batchId, lines: wrote })
  }
  for (const each of steps) {
    if (each.do === 'undo') {
      if (batches.length > 0) await undo(each.which % batches.length)
      continue
    }
    // What lies in the bin is not changed before it is restored.
    const chosen = refs.flatMap((_, n) =>
      each.who[n] && (each.do === 'restore' || records[n]?.binned === false) ? [n] : [],
    )
    if (chosen.length === 0) continue
    const lines =
      each.do === 'change'
        ? chosen.flatMap((record) =>
            FIELDS.flatMap((field) => (field in each.set ? [{ record, field, after: each.set[field] }] : [])),
          )
        : chosen.map((record) => ({ record, field: 'binned' as const, after: each.do === 'bin' }))
    const wrote = model.write(lines)
    if (wrote.length === 0) continue
    const answer = await owner.call<Batch>(
      'POST',
      each.do === 'change' ? '/items/change-many' : `/items/${each.do}`,
      {
        refs: chosen.map((n) => refs[n]),
        ...(each.do === 'change' ? { set: each.set } : {}),
      },
    )
    expect(answer.status).toBe(200)
    batches.push({ id: answer.body.batchId, lines: wrote })
  }
  const made = batches.length
  const shuffled = Array.from({ length: made }, (_, n) => n).toSorted(
    (a, b) => (order[a] ?? a) - (order[b] ?? b),
  )
  for (const which of shuffled) await undo(which)
  await compare()
}

const compare = async (): Promise<void> => {
  const there = new Map<string, Record<string, unknown>>()
  for (const binned of ['false', 'true']) {
    const { body } = await owner.call<{ records: Record<string, unknown>[] }>('GET', '/items', {
      binned,
      limit: '60',
      sort: '-createdAt',
    })
    for (const record of body.records)
      there.set(String(record['ref']), { ...record, binned: binned === 'true' })
  }
  const seen = refs.map((ref) => {
    const record = there.get(ref) ?? {}
    return Object.fromEntries([...FIELDS, 'binned'].map((field) => [field, record[field]]))
  })
  expect(seen).toEqual(records)
}

test('a thousand histories, undone in random order, are what the words of the decision say', {
  timeout: 180_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 11 }),
      fc.array(fc.nat(1000), { minLength: 20, maxLength: 20 }),
      play,
    ),
    { numRuns: WORLDS, seed: 8, endOnFailure: true },
  )
})
