import { Problem } from '../problems.ts'

/** The connection broke, the server is stopping or starting, or it takes no more connections. */
const CODES: ReadonlySet<string> = new Set([
  '57P01',
  '57P02',
  '57P03',
  '53300',
  '08000',
  '08001',
  '08003',
  '08004',
  '08006',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
])

/** Words of the driver and its pool for the same, where they give no code. */
const WORDS =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|timeout expired|not queryable|Client was closed/i

/** Whether an error means that the database could not be reached, rather than that it refused something. */
export const isAway = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false
  const { code, syscall } = error as { code?: string; syscall?: string }
  // A missing file has the same code as a missing socket; only the latter is about a connection.
  if (code === 'ENOENT') return syscall === 'connect'
  return (code !== undefined && CODES.has(code)) || WORDS.test(error.message)
}

/** The answer while the database is away. */
export const awayProblem = (cause: unknown, kept: 'nothing' | 'unknown' = 'nothing'): Problem =>
  new Problem(
    'not-answering',
    kept === 'nothing'
      ? 'The database did not answer. Nothing was changed; try again in a moment.'
      : 'The database did not answer. Whether this last step was kept is not known: look before you repeat it.',
    { cause },
  )

/** Whether an error means that the disk is full, the database's or our own. */
export const isFull = (error: unknown): boolean => {
  const { code } = (error ?? {}) as { code?: string }
  return code === '53100' || code === 'ENOSPC'
}

/** The answer while there is no room. Reading still works, and writing again as soon as somebody makes room. */
export const fullProblem = (cause: unknown): Problem =>
  new Problem(
    'no-room',
    'The disk of the server is full. Nothing was changed, and what was there is safe. Whoever runs the server has to make room; then do it again.',
    { cause },
  )
