import { startMailServer } from '../../tools/test/mail-server.ts'
import type { Outcome } from '../faults.ts'
import { killUnderLoad } from './kills.ts'
import { setStage, statuses, times, wait } from './stage.ts'
import type { Target } from './target.ts'
import { everyWriter, startWriters, type Writer } from './writers.ts'

/** Whoever asked for what is live is mailed while everything is killed: each at most once. */
const ASKERS = 12

/**
 * Kills -9 of the database and of the server, so many each, while people write and mails go out. Every acknowledged
 * write has to be there with its history, no bulk change by halves, and no mail twice.
 */
export const manyKills = async (kills: number): Promise<Outcome> => {
  const post = await startMailServer()
  const stage = await setStage({ LINCHPIN_SMTP_URL: post.url, LINCHPIN_MAIL_FROM: 'bench@example.org' })
  const { target } = stage
  try {
    const crowd = startWriters([...everyWriter(target), mailWriter(target)])
    const back = await killUnderLoad(target, kills, { current: stage.server, restart: stage.restart })
    await crowd.stop()
    // What was queued when the last server died goes out with the next look at the queue.
    await wait(25_000)
    const faults = await crowd.missing()
    const letters = [
      ...Map.groupBy(
        post.letters.flatMap((letter) => letter.to),
        (to) => to,
      ),
    ]
    for (const [to, list] of letters)
      if (list.length > 1) faults.push(`${to} got the same mail ${list.length} times`)
    const refused = target.answers.filter(({ ok, status }) => !ok && status !== 503)
    for (const { status, code } of refused) faults.push(`somebody was answered ${status} ${code}`)
    return {
      name: `${kills} kills -9 each of server and database`,
      seen: `${target.acknowledged()} writes acknowledged, all there; answers ${statuses(target)}; ${letters.length} mails, none twice. The next write after a kill of the database: ${times(back.database)}; of the server, started again: ${times(back.server)}.`,
      faults,
    }
  } finally {
    await stage.stop()
    await post.stop()
  }
}

let round = 0
/** A release goes live for people who asked, and they are mailed. Every person is new, so that any mail twice shows. */
const mailWriter = (target: Target): Writer => ({
  name: 'releases, mailed to those who asked',
  once: async () => {
    const at = round++
    const made = async (path: string, body: object) =>
      (await target.write<{ record?: { ref: string }; ref?: string }>('POST', path, body)) ?? null
    const item = (await made('/items', { title: `Asked for ${at}`, product: target.product }))?.record?.ref
    if (!item) return false
    for (let n = 0; n < ASKERS; n++) {
      const person = (
        await made('/people', { title: `Asker ${at} ${n}`, email: `asker${at}-${n}@example.org` })
      )?.record?.ref
      const note =
        person &&
        (await made('/notes', { title: 'Please', product: target.product, saidBy: person }))?.record?.ref
      if (note) await target.write('POST', `/records/${note}/links`, { type: 'supports', to: item })
    }
    const release = (await made('/releases/draft', { title: `Release ${at}`, items: [item] }))?.ref
    if (!release || !(await target.write('POST', `/releases/${release}/ship`, {}))) return false
    const mailed = await target.write('POST', `/releases/${release}/mail`, {})
    await wait(500)
    return mailed !== null
  },
  missing: async () => [],
})
