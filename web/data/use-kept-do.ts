import { type ProblemError, placeOf } from './client.ts'
import { forget, keepHere, newClientId, sendOne } from './kept-here.ts'
import { useSession } from './session.tsx'
import type { Input, OperationName, Output } from './types.ts'
import { type DoOptions, useDo } from './use-do.ts'

/** An operation that takes an id of the sender's own, so that what is sent twice is made once. */
export type WithId = { [N in OperationName]: 'id' extends keyof Input<N> ? N : never }[OperationName]

/** What came of it: the server took it, or it is kept on this device until the server can be reached. */
export type KeptAnswer<N extends OperationName> = { isHere: false; output: Output<N> } | { isHere: true }

export type KeptOptions<N extends OperationName> = DoOptions<N> & {
  /** What it is called while it waits. */
  title: (input: Input<N>) => string
  /** What is added to what has to wait: the day on which it was written. */
  later?: (input: Input<N>) => Partial<Input<N>>
}

/**
 * Like `useDo`, for what may be written with the network off: it is kept on this device first, then sent, and let go
 * once the server has it. Where the server cannot be reached it stays, shown by the shell, and is sent later by itself.
 * A refusal is given back as ever, and nothing is kept of it.
 */
export const useKeptDo = <N extends WithId>(name: N, options: KeptOptions<N>) => {
  const { account } = useSession()
  const done = useDo(name, options)
  const run = async (input: Input<N>): Promise<KeptAnswer<N>> => {
    const id = newClientId()
    const kept = { ...input, id }
    const entry = {
      id,
      account: account?.id ?? '',
      operation: name,
      place: placeOf(name),
      title: options.title(input),
      at: new Date().toISOString(),
      waits: false,
      refused: '',
      input: { ...kept, ...options.later?.(input) },
    }
    keepHere(entry)
    try {
      return { isHere: false, output: await sendOne(id, () => done.run(kept)) }
    } catch (thrown) {
      if ((thrown as ProblemError).problem?.status === 0) {
        keepHere({ ...entry, waits: true })
        return { isHere: true }
      }
      forget(id)
      throw thrown
    }
  }
  return { ...done, run }
}
