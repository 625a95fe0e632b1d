import { createInterface } from 'node:readline'
import { Command } from 'commander'
import { send } from '../call.ts'
import { findLogin } from '../credentials.ts'
import type { Login } from '../login.ts'

type Message = { id?: string | number; method?: string; result?: { protocolVersion?: string } }

export const mcp = new Command('mcp')
  .description(
    'Serve an assistant over stdin and stdout: its requests go on to Linchpin with your token, and with your rights. For the settings of an assistant: command "linchpin", argument "mcp".',
  )
  .option('--workspace <name>', 'the short name of the workspace')
  .option('--demo', 'the demo that runs on this machine')
  .action(async (where: { workspace?: string; demo?: boolean }) => {
    const login = await findLogin(where)
    const forward = forwarder(login)
    const under: Promise<void>[] = []
    for await (const line of createInterface({ input: process.stdin }))
      if (line.trim() !== '') under.push(forward(line))
    await Promise.all(under)
  })

/** Passes one line of JSON-RPC on and writes the answer. A refusal becomes an answer too: the assistant waits for one. */
const forwarder = (login: Login): ((line: string) => Promise<void>) => {
  let version: string | undefined
  return async (line) => {
    let message: Message = {}
    try {
      message = JSON.parse(line) as Message
      const text = await send({
        url: login.url,
        method: 'POST',
        path: `/api/v1/${encodeURIComponent(login.workspace)}/mcp`,
        headers: {
          accept: 'application/json, text/event-stream',
          authorization: `Bearer ${login.token}`,
          ...(version ? { 'mcp-protocol-version': version } : {}),
        },
        body: message,
      })
      if (text === '') return
      const answer = JSON.parse(text) as Message
      version ??= answer.result?.protocolVersion
      process.stdout.write(`${JSON.stringify(answer)}\n`)
    } catch (error) {
      // A notification gets no answer; there is nobody to tell but the log.
      if (message.id === undefined) process.stderr.write(`${(error as Error).message}\n`)
      else
        process.stdout.write(
          `${JSON.stringify({ jsonrpc: '2.0', id: message.id, error: { code: -32000, message: (error as Error).message } })}\n`,
        )
    }
  }
}
