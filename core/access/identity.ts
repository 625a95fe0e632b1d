import type { Caller } from './actor.ts'

/** Who signs in, kept apart from what they may do. Sign-in itself is a library's work, behind this. */
export type Identity = {
  /** The signed-in caller of a browser's request, or null. */
  callerOf(headers: Headers): Promise<Caller | null>
  /** Name and address of an account, or null where it is gone. */
  account(accountId: string): Promise<{ name: string; email: string } | null>
  /** Answers the sign-in's own routes, below /api/auth/. */
  handle(request: Request): Promise<Response>
}
