import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Figures, type Finding, fuzz } from './fuzz/run.ts'
import { makeFuzzWorld } from './fuzz/world.ts'

// Requests made from the OpenAPI document of the running server: good, nearly good and hostile, as several people.
// `node bench/fuzz.ts --minutes 30`. A 5xx, a missing answer or one of another shape than declared is a finding, kept
// as a file with its request.

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    /** Only operations whose name this expression finds. */
    only: { type: 'string' },
    /** Where findings are kept; by default a folder of their own. */
    out: { type: 'string' },
    /** A request of a world as old as this begins with a fresh one: what was made grows, and people shut themselves out. */
    world: { type: 'string', default: '5' },
  },
})
const out = values.out ?? mkdtempSync(join(tmpdir(), 'linchpin-fuzz-'))
mkdirSync(out, { recursive: true })
const until = performance.now() + Number(values.minutes) * 60_000

const told = new Map<string, number>()
const keep = ({ request, ...finding }: Finding): void => {
  // One sort for what breaks before any operation is reached.
  const isForm = /^(refused|no answer)/.test(finding.what)
  const name = (isForm ? finding.what : `${request.operation} ${finding.what}`).slice(0, 160)
  const times = (told.get(name) ?? 0) + 1
  told.set(name, times)
  if (times > 3) return
  const file = join(out, `${name.replaceAll(/[^\w.-]+/g, '-').slice(0, 120)}-${times}.json`)
  const { body, ...rest } = request
  writeFileSync(
    file,
    `${JSON.stringify({ ...finding, request: { ...rest, body: body?.toString('base64') ?? null } }, null, 2)}\n`,
  )
  if (times === 1) console.log(`${name} (as ${finding.who}): ${file}`)
}

const sums = { requests: 0, findings: 0, worlds: 0, operations: 0, byStatus: new Map<number, number>() }
const add = (figures: Figures): void => {
  sums.requests += figures.requests
  sums.findings += figures.findings.length
  sums.operations = Math.max(sums.operations, figures.operations)
  for (const [status, count] of figures.byStatus)
    sums.byStatus.set(status, (sums.byStatus.get(status) ?? 0) + count)
  for (const each of figures.findings) keep(each)
}
for (let seed = Number(values.seed); performance.now() < until; seed++) {
  const world = await makeFuzzWorld()
  try {
    const left = until - performance.now()
    add(
      await fuzz(world, {
        seed,
        milliseconds: Math.min(left, Number(values.world) * 60_000),
        ...(values.only ? { only: new RegExp(values.only) } : {}),
      }),
    )
    sums.worlds++
  } finally {
    await world.stop()
  }
}
console.log(
  `\n${sums.requests} requests to ${sums.operations} operations in ${values.minutes} minutes, ${sums.worlds} worlds, from seed ${values.seed}.`,
)
console.log(
  `Answers by status (0: the connection was cut by us): ${[...sums.byStatus]
    .toSorted(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ')}.`,
)
console.log(`${sums.findings} findings of ${told.size} sorts${sums.findings > 0 ? `, kept in ${out}` : ''}.`)
if (sums.findings > 0) process.exitCode = 1
