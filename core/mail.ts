import { createTransport } from 'nodemailer'
import type { Mailer } from './app.ts'
import { Problem } from './problems.ts'

/** How long a mail server may keep us waiting, in milliseconds: to answer at all, and between two answers. */
const PATIENCE = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
  dnsTimeout: 10_000,
}

/** What a mail server's fault means: it will not take this mail, it may take it later, or nobody knows whether it did. */
export type MailFault = 'refused' | 'later' | 'unknown'

/** The fault behind an error that `send` threw. */
export const mailFaultOf = (error: unknown): MailFault => {
  const cause = error instanceof Problem ? error.cause : error
  return cause instanceof MailError ? cause.fault : 'later'
}

class MailError extends Error {
  readonly fault: MailFault
  constructor(cause: Error, fault: MailFault) {
    super(cause.message, { cause })
    this.fault = fault
  }
}

/**
 * Sends through the mail server of the settings. Without one it says so, and links are copied by hand instead. A server
 * that stalls is given up; `patience` is another one in tests only.
 */
export const openMailer = (
  smtpUrl: string | undefined,
  from: string | undefined,
  patience: Partial<typeof PATIENCE> = PATIENCE,
): Mailer => {
  if (!smtpUrl)
    return {
      ready: false,
      send: async () => {
        throw new Problem('conflict', 'No mail server is set, so nothing was sent. Copy the link instead.')
      },
    }
  return {
    ready: true,
    send: async (mail) => {
      const talk = { handedOver: false }
      const transport = createTransport(
        { url: smtpUrl, ...patience, transactionLog: true, logger: hearing(talk) },
        { from: from ?? 'Linchpin <linchpin@localhost>' },
      )
      try {
        await transport.sendMail(mail)
      } catch (error) {
        const cause = error as Error & { permanent?: boolean; code?: string; responseCode?: number }
        throw new Problem('conflict', `The mail server refused: ${cause.message}. Nothing was sent.`, {
          cause: new MailError(cause, faultIn(cause, talk.handedOver)),
        })
      } finally {
        transport.close()
      }
    },
  }
}

const faultIn = (
  cause: { permanent?: boolean; code?: string; responseCode?: number },
  handedOver: boolean,
): MailFault => {
  if (cause.responseCode)
    return cause.permanent && ['EENVELOPE', 'EMESSAGE'].includes(cause.code ?? '') ? 'refused' : 'later'
  return handedOver ? 'unknown' : 'later'
}

/** Notes when the mail itself begins to go over: what breaks after that may have arrived, what breaks before has not. */
const hearing = (talk: { handedOver: boolean }) => {
  const hear = (data: unknown, message?: unknown): void => {
    const { tnx } = (data ?? {}) as { tnx?: string }
    if (tnx === 'server' && String(message).startsWith('354')) talk.handedOver = true
  }
  const quiet = (): void => {}
  return { level: quiet, trace: hear, debug: hear, info: hear, warn: hear, error: hear, fatal: hear }
}
