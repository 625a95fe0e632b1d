import type { App } from '../app.ts'

type Runs = Map<string, number>
const running = new WeakMap<object, Runs>()

/** Whose import it is goes into its key: nobody else can ask how far it has come. */
const keyOf = (workspaceId: string, personId: string, run: string): string =>
  `${workspaceId} ${personId} ${run}`

/**
 * How far imports of this process have come, in rows. Only a comfort for whoever waits: it lies in memory, and a server
 * beside this one knows nothing of it.
 */
export const importProgress = (app: App, workspaceId: string, personId: string, run: string) => {
  const runs = running.get(app.pool) ?? new Map<string, number>()
  running.set(app.pool, runs)
  const key = keyOf(workspaceId, personId, run)
  return {
    done: (): number | null => runs.get(key) ?? null,
    tell: (rows: number): void => void runs.set(key, rows),
    end: (): void => void runs.delete(key),
  }
}
