import http from 'node:http'
import type { OpenApiDocument } from '../../doors/openapi/document.ts'
import { pick, randomFrom } from '../words.ts'
import { judgeFor } from './judge.ts'
import { operationsOf, type Request, requestsFrom } from './requests.ts'
import { send } from './send.ts'
import { learnFrom } from './values.ts'
import type { World } from './world.ts'

export type Finding = { what: string; who: string; request: Request; answer: string; log: string }
export type Figures = {
  requests: number
  operations: number
  byStatus: Map<number, number>
  findings: Finding[]
  seconds: number
  spent: boolean
}

const AT_ONCE = 4
/** After so many requests somebody looks whether the owner is still let in. */
const LOOK = 400

/**
 * Sends requests made from the document of the running server until the time is up, and keeps what was answered
 * wrongly. The same seed makes the same choices on the same document; ids differ from run to run.
 * `spent` says that the owner was shut out meanwhile, by their own doing: the world is used up.
 */
export const fuzz = async (
  world: World,
  options: { seed: number; milliseconds: number; requests?: number; only?: RegExp },
): Promise<Figures> => {
  const base = world.server.url
  const document = (await (await fetch(`${base}/api/v1/openapi.json`)).json()) as OpenApiDocument
  const operations = operationsOf(document)
  const chosen = operations.filter((each) => options.only?.test(each.id) ?? true)
  const judge = judgeFor(document, operations)
  const began = performance.now()
  const figures: Figures = {
    requests: 0,
    operations: 0,
    byStatus: new Map(),
    findings: [],
    seconds: 0,
    spent: false,
  }
  const tried = new Set<string>()
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE * 2 })
  const most = options.requests ?? Number.POSITIVE_INFINITY
  const goesOn = () =>
    !figures.spent && figures.requests < most && performance.now() - began < options.milliseconds

  const work = async (at: number): Promise<void> => {
    const random = randomFrom(options.seed * 1000 + at)
    const make = requestsFrom(document, world.known, world.examples, random)
    // Every operation has its turn; four walk through the list from four places.
    for (let n = Math.floor((at * chosen.length) / AT_ONCE); goesOn(); n++) {
      const operation = chosen[n % chosen.length]
      if (!operation) return
      const who = pick(random, world.people)
      const request = make(operation)
      const wire = { ...request, path: request.path.replace('{workspace}', who.workspace) }
      const answer = await send(agent, base, wire, who.headers)
      figures.requests++
      tried.add(operation.id)
      const status = 'gone' in answer ? 0 : answer.status
      figures.byStatus.set(status, (figures.byStatus.get(status) ?? 0) + 1)
      const what = judge(request, answer)
      if (what !== null)
        figures.findings.push({
          what,
          who: who.name,
          request: wire,
          answer: 'gone' in answer ? '' : answer.text.slice(0, 2_000),
          log: '',
        })
      else if (
        operation.answer &&
        !('gone' in answer) &&
        answer.status === 200 &&
        request.method === operation.method
      )
        learnFrom(world.known, JSON.parse(answer.text), random)
      if (figures.requests % LOOK === 0) figures.spent = await isSpent(world)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => work(at)))
  agent.destroy()
  // The server's log comes a little later than its answers.
  await new Promise((resolve) => setTimeout(resolve, 300))
  const lines = world.log.join('').split('\n')
  for (const each of figures.findings) each.log = lineOf(lines, each.answer)
  figures.operations = tried.size
  figures.seconds = (performance.now() - began) / 1000
  return figures
}

const isSpent = async (world: World): Promise<boolean> => {
  const [owner] = world.people
  if (!owner) return true
  const answer = await fetch(`${world.server.url}/api/v1/${owner.workspace}/settings`, {
    headers: owner.headers,
  })
  await answer.text()
  return answer.status === 401 || answer.status === 403 || answer.status === 404
}

const lineOf = (lines: readonly string[], answer: string): string => {
  const instance = /urn:uuid:([0-9a-f-]+)/.exec(answer)?.[1]
  return instance === undefined ? '' : (lines.find((line) => line.includes(instance)) ?? '').slice(0, 6_000)
}
