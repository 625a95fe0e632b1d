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
