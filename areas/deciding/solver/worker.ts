import { parentPort } from 'node:worker_threads'
import type { Programme } from '../../../engines/select/lp.ts'
import type { Solved } from '../../../engines/select/solution.ts'
import { runHighs } from './highs-run.ts'

/** What the server's thread sends, and what it is answered. */
export type Asked = { id: number; programme: Programme; seconds: number }
export type Answered = { id: number; solved: Solved } | { id: number; fault: string }

parentPort?.on('message', async ({ id, programme, seconds }: Asked) => {
  try {
    parentPort?.postMessage({ id, solved: await runHighs(programme, seconds) } satisfies Answered)
  } catch (error) {
    parentPort?.postMessage({ id, fault: String(error) } satisfies Answered)
  }
})
