import type { App } from '../app.ts'
import { Problem } from '../problems.ts'

/** `stop`: somebody asked to end it. */
type Runs = Map<string, { done: number | null; stop: boolean }>
const running = new WeakMap<object, Runs>()

/** Whose import it is goes into its key: nobody else can ask how far it has come. */
const keyOf = (workspaceId: string, personId: string, run: string): string =>
  `${workspaceId} ${personId} ${run}`

/**
 * How far imports of this process have come, in rows. Only a comfort for whoever waits: it lies in memory, and a server
 * beside this one knows nothing of it.
 */
export const importProgress = (app: App, workspaceId: string, personId: string, run: string) => {
  const runs = running.get(app.pool) ?? (new Map() as Runs)
  running.set(app.pool, runs)
  const key = keyOf(workspaceId, personId, run)
  return {
    begin: (): void => void runs.set(key, { done: null, stop: false }),
    done: (): number | null => runs.get(key)?.done ?? null,
    /** Told now and then how many rows are done; refuses to go on where somebody asked to stop. */
    tell: (rows: number): void => {
      if (runs.get(key)?.stop)
        throw new Problem('gone', 'The import was stopped, as you asked. Nothing of it was kept.')
      runs.set(key, { done: rows, stop: false })
    },
    /** Asks a running import to end; says whether there is one. */
    stop: (): boolean => {
      const run = runs.get(key)
      if (run) run.stop = true
      return run !== undefined
    },
    end: (): void => void runs.delete(key),
  }
}
