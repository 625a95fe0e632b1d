import { askAuth } from './auth.ts'

/** Whether this browser can make and use passkeys. */
export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function'

/** The person closed the browser's own dialog: nothing happened, and nothing needs to be said. */
export const wasCancelled = (thrown: unknown): boolean =>
  thrown instanceof DOMException && ['NotAllowedError', 'AbortError'].includes(thrown.name)

const asJson = (credential: Credential | null): unknown => {
  if (!(credential instanceof PublicKeyCredential)) throw new DOMException('', 'AbortError')
  return credential.toJSON()
}

/** Signs in by a passkey that the device offers. */
export async function signInByPasskey(): Promise<void> {
  const options = await askAuth<PublicKeyCredentialRequestOptionsJSON>(
    'GET',
    '/passkey/generate-authenticate-options',
  )
  const credential = await navigator.credentials.get({
    publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
  })
  await askAuth('POST', '/passkey/verify-authentication', { response: asJson(credential) })
}

/** Makes a passkey on this device, under a name to know it again by. */
export async function addPasskey(name: string): Promise<void> {
  const options = await askAuth<PublicKeyCredentialCreationOptionsJSON>(
    'GET',
    '/passkey/generate-register-options',
  )
  const credential = await navigator.credentials.create({
    publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options),
  })
  await askAuth('POST', '/passkey/verify-registration', { response: asJson(credential), name })
}

export type Passkey = { id: string; name?: string | null; createdAt: string | null }

export const listPasskeys = (): Promise<Passkey[]> => askAuth('GET', '/passkey/list-user-passkeys')
export const removePasskey = (id: string): Promise<unknown> =>
  askAuth('POST', '/passkey/delete-passkey', { id })
