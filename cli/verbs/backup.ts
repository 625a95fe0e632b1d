import { resolve } from 'node:path'
import { Command } from 'commander'
import type { Proof } from '../../core/backup/restore.ts'
import type { Taken } from '../../core/backup/take.ts'
import { EXIT, Fault } from '../faults.ts'

type Flags = { demo?: boolean; json?: boolean }

const withFlags = (command: Command): Command =>
  command
    .argument('<file>', 'the file of the backup')
    .option('--demo', 'the demo that runs on this machine')
    .option('--json', 'print exactly what came of it')

/** Through the server that runs on this machine, or, where none does, on the database itself. */
const taken = async (file: string, demo: boolean): Promise<Taken> => {
  const { askOperator, serverRuns } = await import('../operator.ts')
  if (await serverRuns(demo)) return askOperator<Taken>('backup', { file }, demo)
  const { takeAlone } = await import('../backup-alone.ts')
  return takeAlone(file, demo)
}

const proved = async (file: string, demo: boolean): Promise<Proof> => {
  const { askOperator, serverRuns } = await import('../operator.ts')
  if (await serverRuns(demo)) return askOperator<Proof>('prove', { file }, demo)
  const { proveAlone } = await import('../backup-alone.ts')
  return proveAlone(file, demo)
}

const print = (json: boolean | undefined, value: object, words: string): void => {
  process.stdout.write(`${json ? JSON.stringify(value) : words}\n`)
}

const take = withFlags(new Command('take'))
  .description(
    'Copy the whole database, sign-ins and attached files too, into one file, while people go on working.',
  )
  .action(async (file: string, { demo = false, json }: Flags) => {
    const made = await taken(resolve(file), demo)
    print(
      json,
      made,
      `${made.file}: ${made.rows} rows of ${made.tables} tables and ${made.files} files, ${Math.ceil(made.bytes / 1000)} kB.\nProve it: linchpin backup prove ${file}`,
    )
  })

const prove = withFlags(new Command('prove'))
  .description(
    'Restore a backup into a database of its own, hold every table against its sums, and drop it again.',
  )
  .action(async (file: string, { demo = false, json }: Flags) => {
    const proof = await proved(resolve(file), demo)
    if (proof.faults.length > 0)
      throw new Fault(EXIT.refused, ['This backup is not good:', ...proof.faults].join('\n'))
    print(
      json,
      proof,
      `Proved: ${proof.rows} rows of ${proof.tables} tables and ${proof.files} files came back as they were, in ${proof.seconds} s.`,
    )
  })

const restore = withFlags(new Command('restore'))
  .description(
    'Put a backup in the place of the database, with Linchpin stopped. What was there stays beside it under another name. It is also the way to a newer PostgreSQL: point DATABASE_URL at it, then restore.',
  )
  .action(async (file: string, { demo = false, json }: Flags) => {
    const { serverRuns } = await import('../operator.ts')
    if (await serverRuns(demo))
      throw new Fault(EXIT.refused, 'Linchpin is running on this data. Stop it first; nothing was changed.')
    const { restoreAlone } = await import('../backup-alone.ts')
    const done = await restoreAlone(resolve(file), demo)
    print(
      json,
      done,
      `Restored: ${done.rows} rows and ${done.files} files, as they were on ${done.header.at}.\nWhat was there until now is the database ${done.former}.`,
    )
  })

export const backup = new Command('backup')
  .description('Copy, prove and restore the whole database. For whoever runs Linchpin on this machine.')
  .addCommand(take, { isDefault: true })
  .addCommand(prove)
  .addCommand(restore)
