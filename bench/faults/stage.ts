import {
  beginAsOwner,
  makeDataFolder,
  removeDataFolder,
  type SpawnedServer,
  spawnServer,
} from '../../tools/test/spawn-server.ts'
import { type Target, targetAt } from './target.ts'

/** A running server with a workspace to write in, that can be started again at the same address. */
export type Stage = {
  target: Target
  dataFolder: string
  server: () => SpawnedServer
  restart: () => Promise<void>
  stop: () => Promise<void>
}

/** Starts the real product on fresh data. `env` holds further settings; a folder that is given is left behind. */
export const setStage = async (env: Record<string, string> = {}, folder?: string): Promise<Stage> => {
  const dataFolder = folder ?? makeDataFolder()
  let server = await spawnServer(dataFolder, { fresh: true, env })
  const { workspace, product, token } = await beginAsOwner(server.link ?? '')
  const port = Number(new URL(server.url).port)
  return {
    target: targetAt(`${server.url}/api/v1/${workspace}`, token, product),
    dataFolder,
    server: () => server,
    restart: async () => {
      server = await spawnServer(dataFolder, { port, env })
    },
    stop: async () => {
      await server.stop()
      if (folder === undefined) await removeDataFolder(dataFolder)
    },
  }
}

export const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** The middle and the worst of some times in ms, as seconds. */
export const times = (list: readonly number[]): string => {
  const sorted = list.toSorted((a, b) => a - b)
  const seconds = (ms = 0) => (ms / 1000).toFixed(1)
  return `${seconds(sorted[Math.floor(sorted.length / 2)])} s in the middle, ${seconds(sorted.at(-1))} s at most`
}

/** How many answers had each status, as `200: 12, 503: 4`. */
export const statuses = (target: Target): string =>
  [...Map.groupBy(target.answers, (answer) => answer.status)]
    .toSorted(([a], [b]) => a - b)
    .map(([status, list]) => `${status}: ${list.length}`)
    .join(', ')
