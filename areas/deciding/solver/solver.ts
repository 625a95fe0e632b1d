import { Worker } from 'node:worker_threads'
import { Problem } from '../../../core/problems.ts'
import type { Solved } from '../../../engines/select/solution.ts'
import type { Runner } from '../../../engines/select/solve.ts'
import type { Answered, Asked } from './worker.ts'

/** After so many solvings a worker is let go and another takes its place: the memory of the first never shrinks. */
const SOLVINGS = 40
/** A worker that nobody asked for so long is let go too, in milliseconds. */
const IDLE = 10 * 60_000
/** How far beyond its own limit a solving may run before its worker is stopped, in milliseconds. */
const GRACE = 15_000
/** More than this waiting is refused in words rather than kept waiting. */
const QUEUE = 20

export type Solver = {
  /** Runs one programme when those before it are done. Rejects with a Problem where it was cancelled or took too long. */
  run: (...asked: [...Parameters<Runner>, signal?: AbortSignal]) => Promise<Solved>
  /** How many workers were begun so far: for tests and the log. */
  begun: () => number
  /** Lets the worker go. The next solving begins another. */
  stop: () => Promise<void>
}

type Waiting = {
  asked: Omit<Asked, 'id'>
  signal: AbortSignal | undefined
  resolve: (solved: Solved) => void
  reject: (error: unknown) => void
}

/**
 * One worker thread with HiGHS in it, warm after the first solving, so that solving blocks nobody: the package is
 * synchronous and has one thread. Solvings wait for each other. It begins at the first need, never with the server.
 */
export const openSolver = ({ solvings = SOLVINGS }: { solvings?: number } = {}): Solver => {
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let used = 0
  let begun = 0
  let current: Waiting | null = null
  let idle: NodeJS.Timeout | undefined

  const letGo = async (): Promise<void> => {
    clearTimeout(idle)
    const gone = worker
    worker = null
    used = 0
    await gone?.terminate()
  }

  const ready = (): Worker => {
    if (worker) return worker
    worker = new Worker(new URL('./worker.ts', import.meta.url))
    begun++
    // It keeps no process alive by itself: a server that stops does not wait for it.
    worker.unref()
    return worker
  }

  const solveOne = async (waiting: Waiting): Promise<Solved> => {
    const { asked, signal } = waiting
    if (signal?.aborted) throw cancelled()
    const thread = ready()
    used++
    const id = used
    const { promise, resolve, reject } = Promise.withResolvers<Solved>()
    const answered = (message: Answered) => {
      if (message.id !== id) return
      if ('solved' in message) resolve(message.solved)
      else reject(new Error(message.fault))
    }
    const ended = () => reject(tooLong())
    const failed = (error: Error) => reject(error)
    const abort = () => reject(cancelled())
    const timer = setTimeout(() => reject(tooLong()), asked.seconds * 1000 + GRACE)
    thread.on('message', answered).on('error', failed).on('exit', ended)
    signal?.addEventListener('abort', abort)
    // While somebody waits for it, it does keep the process alive.
    thread.ref()
    try {
      thread.postMessage({ id, ...asked } satisfies Asked)
      return await promise
    } catch (error) {
      // It cannot be told to stop, only stopped.
      await letGo()
      throw error
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      thread.off('message', answered).off('error', failed).off('exit', ended)
      thread.unref()
    }
  }

  const next = async (): Promise<void> => {
    if (current) return
    for (;;) {
      current = queue.shift() ?? null
      if (!current) break
      clearTimeout(idle)
      await solveOne(current).then(current.resolve, current.reject)
      if (used >= solvings) await letGo()
    }
    idle = setTimeout(() => void letGo(), IDLE)
    idle.unref()
  }

  return {
    run: (programme, seconds, signal) => {
      if (queue.length >= QUEUE)
        throw new Problem('too-many', 'Too many plans are being worked out just now. Try again in a minute.')
      const { promise, resolve, reject } = Promise.withResolvers<Solved>()
      queue.push({ asked: { programme, seconds }, signal, resolve, reject })
      void next()
      return promise
    },
    begun: () => begun,
    stop: letGo,
  }
}

const cancelled = () => new Problem('conflict', 'The working out was cancelled. Nothing was changed.')
const tooLong = () =>
  new Problem('conflict', 'The working out took too long and was stopped. Nothing was changed.')

let shared: Solver | undefined

/** The one solver of this server. */
export const theSolver = (): Solver => {
  shared ??= openSolver()
  return shared
}
