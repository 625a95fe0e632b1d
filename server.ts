import { existsSync, readFileSync } from 'node:fs'
import { areas } from './areas/list.ts'
import { makeSignIn } from './areas/workspace/sign-in/sign-in.ts'
import type { App } from './core/app.ts'
import { prepareJobs } from './core/jobs/run-jobs.ts'
import { PostgresFailure } from './core/postgres/failure.ts'
import { Problem } from './core/problems.ts'
import { runApp } from './core/run-app.ts'
import { publicUrl, readSettings, type Settings, SettingsError } from './core/settings.ts'
import { removeOperatorFile, writeOperatorFile } from './doors/operator/file.ts'
import { newOperatorKey } from './doors/operator/key.ts'
import { buildServer } from './doors/server.ts'

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string
}
const webFolder = new URL('web/dist/', import.meta.url)
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

// Whoever read our words may close the terminal; the server goes on.
process.stdout.on('error', () => {})

/** Starts the product and prints where it is; ends it in order on the first signal. */
const start = async (settings: Settings): Promise<void> => {
  const url = publicUrl(settings, settings.port)
  const running = await runApp(settings, areas, url, say)
  const { app, database, listener, secret } = running
  const signIn = makeSignIn({ app, database: database.app, secret })
  const jobs = prepareJobs(app, app.jobs, database.app)
  app.startJob = (name) =>
    void jobs.send(name).catch((error: unknown) => app.log.warn({ err: error }, 'A job was not sent.'))
  const operatorKey = newOperatorKey()
  const server = await buildServer({
    app,
    identity: signIn.identity,
    listener,
    rateLimit: settings.rateLimit,
    trustedProxies: settings.trustedProxies,
    version,
    webFolder: existsSync(new URL('index.html', webFolder)) ? webFolder : null,
    operator: { keyHash: operatorKey.hash, links: { first: signIn.firstLink, for: signIn.linkFor } },
  })
  stopOnSignal(async () => {
    removeOperatorFile(settings.dataFolder)
    await server.close()
    await jobs.stop()
    await signIn.stop()
    await running.stop()
  })
  try {
    await server.listen({ host: settings.host, port: settings.port })
  } catch (error) {
    // The port is taken: nothing that was started may stay behind.
    await signIn.stop()
    await running.stop()
    throw error
  }
  const address = server.server.address()
  const port = address !== null && typeof address === 'object' ? address.port : settings.port
  app.url = publicUrl(settings, port)
  writeOperatorFile(settings.dataFolder, localUrl(settings.host, port), operatorKey)
  jobs.start()
  say(`Linchpin ${version} is at ${app.url}${settings.demo ? ' (demo)' : ''}`)
  try {
    const link = settings.demo ? await demoLink(app, signIn.linkFor) : await signIn.firstLink()
    if (link) say(`Sign in once with this link: ${link}`)
  } catch (error) {
    // The server is up and stays up; only the link is missing, and can be made later.
    app.log.error(
      { err: error },
      'No sign-in link could be made now. Make one: linchpin link you@example.org',
    )
  }
}

/** The demo is loaded only where it is wanted: its texts are larger than the product's own. */
const demoLink = async (app: App, linkFor: (email: string) => Promise<string>): Promise<string> => {
  const { openDemo } = await import('./demo/open.ts')
  return openDemo(app, linkFor)
}

/** How this machine itself reaches the server; a server that listens everywhere also listens here. */
const localUrl = (host: string, port: number): string => {
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

/** The first signal stops in order, so that nothing is cut off; a second one stops at once. */
const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => {
      if (stopping) process.exit(1)
      stopping = true
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
}

try {
  await start(readSettings(process.env, process.argv.slice(2)))
} catch (error) {
  const foreseen =
    error instanceof SettingsError ||
    error instanceof PostgresFailure ||
    error instanceof Problem ||
    (error as { code?: string }).code === 'EADDRINUSE'
  if (!foreseen) throw error
  const taken = (error as { code?: string }).code === 'EADDRINUSE'
  console.error(
    taken
      ? 'The port is taken by another program. Stop that one, or start with LINCHPIN_PORT set to another number.'
      : (error as Error).message,
  )
  process.exit(1)
}
