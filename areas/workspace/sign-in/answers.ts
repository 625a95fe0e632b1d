import { type FieldError, Problem, type ProblemCode } from '../../../core/problems.ts'
import { SHORTEST_PASSWORD } from './limits.ts'

type Said = { code: ProblemCode; detail: string; path?: string }

/** What the library's codes mean, in our words. What is not here becomes its own word for the status. */
const WORDS: Record<string, Said | undefined> = {
  INVALID_EMAIL_OR_PASSWORD: {
    code: 'not-signed-in',
    detail:
      'The address or the password is not right. Check both; what you typed is still here. Without a password, use a link or a passkey.',
  },
  GUESSED_AT: {
    code: 'too-many',
    detail:
      'There were too many wrong passwords for this account. It takes no password for a quarter of an hour; a link or a passkey still works.',
  },
  PASSWORD_TOO_SHORT: {
    code: 'invalid-input',
    path: 'newPassword',
    detail: `A password needs at least ${SHORTEST_PASSWORD} characters. A few words in a row are good.`,
  },
  PASSWORD_TOO_LONG: {
    code: 'invalid-input',
    path: 'newPassword',
    detail: 'A password may have 256 characters at most.',
  },
  INVALID_PASSWORD: {
    code: 'invalid-input',
    path: 'currentPassword',
    detail: 'This is not your present password. It was left as it is.',
  },
  PASSWORD_ALREADY_SET: {
    code: 'conflict',
    detail: 'This account has a password. To change it, give the present one too.',
  },
  CREDENTIAL_ACCOUNT_NOT_FOUND: {
    code: 'conflict',
    detail: 'This account has no password yet. Set one first.',
  },
  SESSION_NOT_FRESH: {
    code: 'not-allowed',
    detail: 'You signed in more than a day ago. Sign in again to do this; nothing was changed.',
  },
  PASSKEY_NOT_FOUND: {
    code: 'not-found',
    detail: 'This passkey is not known here. Use another way to sign in.',
  },
  AUTHENTICATION_FAILED: {
    code: 'not-signed-in',
    detail: 'The passkey was not accepted. Try again, or use another way to sign in.',
  },
}

const BY_STATUS: Record<number, Said | undefined> = {
  401: { code: 'not-signed-in', detail: 'Sign in first. Nothing was changed.' },
  403: { code: 'not-allowed', detail: 'This was refused. Nothing was changed.' },
  404: { code: 'not-found', detail: 'There is nothing here.' },
  429: { code: 'too-many', detail: 'Too many tries from here. Wait a minute and go on; nothing is lost.' },
}

/** A refusal of the library as a Problem, by its code or, failing that, its status. */
export const problemOfLibrary = async (answer: Response): Promise<Problem> => {
  const body = (await answer.json().catch(() => null)) as { code?: string; message?: string } | null
  return problemOf(body?.code, answer.status, body?.message)
}

/** The same for what its functions throw. */
export const problemOfThrown = (thrown: unknown): Problem | null => {
  const error = thrown as { body?: { code?: string; message?: string }; statusCode?: number } | null
  return typeof error?.statusCode === 'number'
    ? problemOf(error.body?.code, error.statusCode, error.body?.message)
    : null
}

const problemOf = (code: string | undefined, status: number, message: string | undefined): Problem => {
  const said = WORDS[code ?? ''] ?? BY_STATUS[status]
  if (said) {
    const errors: FieldError[] = said.path ? [{ path: said.path, message: said.detail }] : []
    return new Problem(said.code, said.detail, { errors })
  }
  if (status >= 500)
    return new Problem('unexpected', 'The sign-in did not answer. Nothing was changed; try again.', {
      cause: message,
    })
  return new Problem('invalid-input', `Nothing was changed. ${message ?? 'This cannot be used.'}`)
}
