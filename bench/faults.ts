import { parseArgs } from 'node:util'
import { diskFull } from './faults/disk-full.ts'
import { manyKills } from './faults/many-kills.ts'
import { silentDatabase } from './faults/silent-database.ts'
import { silentMail } from './faults/silent-mail.ts'

// What may not be lost, whatever happens to the machine: kills -9, a full disk, a database and a mail server that say
// nothing. `node bench/faults.ts --kills 50`; the full disk takes root, for it mounts a small file system of its own.

export type Outcome = {
  name: string
  /** What was seen, as a sentence. */
  seen: string
  /** What should not have been seen. */
  faults: string[]
}

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    only: { type: 'string', default: 'kills,disk,database,mail' },
  },
})
const only = values.only.split(',')
const trials: [name: string, run: () => Promise<Outcome>][] = [
  ['kills', () => manyKills(Number(values.kills))],
  ['disk', diskFull],
  ['database', silentDatabase],
  ['mail', silentMail],
]
const outcomes: Outcome[] = []
for (const [name, run] of trials) {
  if (!only.includes(name)) continue
  const outcome = await run().catch(
    (error: unknown): Outcome => ({ name, seen: 'It stopped.', faults: [String(error)] }),
  )
  console.log(
    `${outcome.name}: ${outcome.seen}${outcome.faults.map((fault) => `\n  FAULT ${fault}`).join('')}`,
  )
  outcomes.push(outcome)
}
console.log('\n| what | seen | faults |\n| --- | --- | ---: |')
for (const { name, seen, faults } of outcomes) console.log(`| ${name} | ${seen} | ${faults.length} |`)
if (outcomes.some(({ faults }) => faults.length > 0)) process.exitCode = 1
