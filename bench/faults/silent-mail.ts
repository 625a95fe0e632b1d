import { createServer, type Socket } from 'node:net'
import type { Outcome } from '../faults.ts'
import { setStage, wait } from './stage.ts'

/** Nobody who invites somebody waits longer for the mail server, in ms. */
const LONGEST = 30_000

/**
 * A mail server that takes the connection and says nothing, one that stops in the middle, and one that dies. Whoever
 * sends something is answered in time and can copy the link instead; everybody else notices nothing.
 */
export const silentMail = async (): Promise<Outcome> => {
  const faults: string[] = []
  const seen: string[] = []
  for (const [name, greet] of [
    ['says nothing', () => {}],
    ['stops in the middle', (socket: Socket) => socket.write('220 here\r\n')],
    ['dies', (socket: Socket) => socket.destroy()],
  ] as const) {
    const open = new Set<Socket>()
    const server = createServer((socket) => {
      open.add(socket)
      socket.on('error', () => {})
      greet(socket)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const stage = await setStage({
      LINCHPIN_SMTP_URL: `smtp://127.0.0.1:${port}`,
      LINCHPIN_MAIL_FROM: 'bench@example.org',
    })
    try {
      const began = performance.now()
      const inviting = Array.from({ length: 25 }, (_, n) =>
        stage.target.write<{ link: string; mailed: boolean }>('POST', '/members/invite', {
          name: `Person ${n}`,
          email: `person${n}@example.org`,
        }),
      )
      // While they wait for the mail server, others work.
      await wait(500)
      const other = performance.now()
      if (
        !(await stage.target.write('POST', '/items', { title: 'Meanwhile', product: stage.target.product }))
      )
        faults.push(`${name}: nobody could work meanwhile`)
      const meanwhile = performance.now() - other
      if (meanwhile > 5_000) faults.push(`${name}: somebody else waited ${Math.round(meanwhile)} ms`)
      const invited = await Promise.all(inviting)
      const took = performance.now() - began
      if (invited.some((each) => each === null || each.mailed || !each.link))
        faults.push(`${name}: an invitation was not made, or called mailed`)
      if (took > LONGEST) faults.push(`${name}: an invitation took ${Math.round(took)} ms`)
      seen.push(
        `one that ${name}: 25 invitations answered within ${(took / 1000).toFixed(1)} s with their links, other work in ${Math.round(meanwhile)} ms`,
      )
    } finally {
      await stage.stop()
      for (const socket of open) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    }
  }
  return { name: 'a mail server that fails', seen: `${seen.join('; ')}.`, faults }
}
