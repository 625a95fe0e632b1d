import type { Caller } from './actor.ts'

export type Account = { id: string; name: string; email: string }

/** The ways in which somebody can sign in now. */
export type SignInWays = { password: boolean; passkeys: number }

/** Who signs in, kept apart from what they may do. Sign-in itself is a library's work, behind this. */
export type Identity = {
  /** The signed-in caller of a browser's request, or null. */
  callerOf(headers: Headers): Promise<Caller | null>
  /** Name and address of an account, or null where it is gone. */
  account(accountId: string): Promise<{ name: string; email: string } | null>
  /** The account with that address, in whatever letter case, or null. */
  accountByEmail(email: string): Promise<Account | null>
  /**
   * Makes an account and gives its id. Nobody signs up by themselves: invitations and the first owner come through here.
   * Throws a Problem where the address is taken or the password is refused.
   */
  makeAccount(account: { name: string; email: string; password: string | null }): Promise<string>
  changeAccount(accountId: string, change: { name?: string; email?: string }): Promise<void>
  waysOf(accountId: string): Promise<SignInWays>
  /** Sets the first password of the session in `headers`. An existing one is changed by its own route, which asks for it. */
  setPassword(headers: Headers, password: string): Promise<void>
  /** Answers the sign-in's own routes, below /api/auth/. */
  handle(request: Request): Promise<Response>
}

/** Signs nobody in: what stands until the sign-in is there, and for programs that need none. */
export const noIdentity: Identity = {
  callerOf: async () => null,
  account: async () => null,
  accountByEmail: async () => null,
  makeAccount: async () => {
    throw new Error('No sign-in is set up here, so no account can be made.')
  },
  changeAccount: async () => {},
  waysOf: async () => ({ password: false, passkeys: 0 }),
  setPassword: async () => {},
  handle: async () => new Response(null, { status: 404 }),
}
