import { SMTPServer } from 'smtp-server'

/** `text` is the body as a person reads it; `raw` is all that was sent, headers unfolded. */
export type Letter = { to: string[]; raw: string; text: string }

/**
 * A real mail server on loopback that keeps what it gets. `refuse` turns an address away as a server does that does
 * not know it.
 */
export const startMailServer = async (
  refuse: (address: string) => boolean = () => false,
): Promise<{ url: string; letters: Letter[]; stop: () => Promise<void> }> => {
  const letters: Letter[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(refuse(address) ? new Error(`550 No such user: ${address}`) : null),
    onData: (stream, session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const raw = Buffer.concat(pieces).toString('utf8')
        letters.push({
          to: session.envelope.rcptTo.map((each) => each.address),
          raw: raw.replaceAll(/\r\n[ \t]+/g, ' '),
          text: readable(raw.slice(raw.indexOf('\r\n\r\n') + 4)),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Quoted-printable as UTF-8 text (RFC 2045, 6.7). */
const readable = (body: string): string => {
  const bytes = body
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n')
}
