/**
 * Says why the private PostgreSQL could not start or stop, in words for the
 * person at the terminal: what happened, what was kept, what to do.
 */
export class PostgresFailure extends Error {
  override readonly name = 'PostgresFailure'
}

/** The `code` of a system error (`ENOENT`, `EACCES`, …), or undefined. */
export function systemCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return undefined
}

/** Waits so many milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
