import { createTransport } from 'nodemailer'
import type { Mailer } from './app.ts'
import { Problem } from './problems.ts'

/** How long a mail server may say nothing before it counts as away, in ms. The library would wait ten minutes. */
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
}

/** Sends through the mail server of the settings. Without one it says so, and links are copied by hand instead. */
export const openMailer = (smtpUrl: string | undefined, from: string | undefined): Mailer => {
  if (!smtpUrl)
    return {
      ready: false,
      send: async () => {
        throw new Problem('conflict', 'No mail server is set, so nothing was sent. Copy the link instead.')
      },
    }
  const transport = createTransport(
    { url: smtpUrl, ...PATIENCE },
    { from: from ?? 'Linchpin <linchpin@localhost>' },
  )
  return {
    ready: true,
    send: async (mail) => {
      try {
        await transport.sendMail(mail)
      } catch (cause) {
        throw new Problem(
          'conflict',
          `The mail server refused: ${String((cause as Error).message)}. Nothing was sent.`,
          {
            cause,
          },
        )
      }
    },
  }
}
