import { ProblemError } from '../../../web/data/client.ts'

/** Asks one of the sign-in's own routes. Throws a ProblemError with the server's words. */
export const askSignIn = async <A>(path: string, body?: unknown): Promise<A> => {
  const answer = await fetch(`/api/auth${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const said: unknown = await answer.json().catch(() => null)
  if (answer.ok) return said as A
  throw new ProblemError(said as ProblemError['problem'])
}

/** Whether this browser knows passkeys in the form that the server speaks. */
export const knowsPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential

/** Signs in by a passkey of this device or a key that is plugged in. */
export const signInByPasskey = async (): Promise<void> => {
  const options = await askSignIn<PublicKeyCredentialRequestOptionsJSON>(
    '/passkey/generate-authenticate-options',
  )
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  })
  await askSignIn('/passkey/verify-authentication', {
    response: (credential as PublicKeyCredential).toJSON(),
  })
}

/** Makes a passkey for the account that is signed in. */
export const addPasskey = async (name: string): Promise<void> => {
  const options = await askSignIn<PublicKeyCredentialCreationOptionsJSON>(
    '/passkey/generate-register-options',
  )
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  })
  await askSignIn('/passkey/verify-registration', {
    response: (credential as PublicKeyCredential).toJSON(),
    name,
  })
}

/** Goes on as the person who has just signed in: loads anew, since everything was read as somebody else. */
export const goOn = (to: unknown): void => {
  const inside = typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/'
  location.assign(inside)
}
