import { ProblemError } from '../../../web/data/client.ts'
import { t } from '../../../web/text/t.ts'

/**
 * Asks one of the sign-in's own routes, below /api/auth. Throws a ProblemError with the server's words, or with ours
 * when there was no answer.
 */
export async function askAuth<Answer>(method: 'GET' | 'POST', path: string, body?: object): Promise<Answer> {
  const answer = await reach(`/api/auth${path}`, {
    method,
    headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const read = (await answer.json().catch(() => null)) as unknown
  if (answer.ok) return read as Answer
  throw new ProblemError(read as ProblemError['problem'])
}

const reach = async (url: string, request: RequestInit): Promise<Response> => {
  try {
    return await fetch(url, request)
  } catch {
    throw new ProblemError({
      title: t('auth.noAnswer'),
      detail: t('auth.noAnswerDetail'),
      code: 'not-reached',
      status: 0,
    })
  }
}

/** Where to go after sign-in: an address within the product, whatever the link said. */
export const wayOn = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/')

/** Loads the page anew there, so that everything is read as whoever is signed in now. */
export const startAt = (address: string): void => window.location.assign(address)
