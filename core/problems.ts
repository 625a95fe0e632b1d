/**
 * Everything that can go wrong on purpose, as RFC 9457 says: a stable code, a status, a sentence for the person.
 * Doors turn a Problem into their own form; nothing else may reach a person as an error text.
 */
export const PROBLEMS = {
  'invalid-input': [400, 'Some of what was sent cannot be used'],
  'not-signed-in': [401, 'Sign in first'],
  'not-allowed': [403, 'Your role does not allow this'],
  'not-found': [404, 'There is nothing here that you can see'],
  conflict: [409, 'Somebody else was faster'],
  circle: [409, 'That would make a circle'],
  sealed: [409, 'This is sealed'],
  'gate-refused': [409, 'A gate is closed'],
  'in-use': [409, 'This is still in use'],
  gone: [410, 'This has ended'],
  'too-large': [413, 'That is too large'],
  'too-many': [429, 'Too many requests'],
  'not-answering': [503, 'The database is not answering'],
  'no-room': [507, 'The server has no room left'],
  unexpected: [500, 'Something went wrong on our side'],
} as const satisfies Record<string, readonly [number, string]>

export type ProblemCode = keyof typeof PROBLEMS

/** One thing that is wrong with one part of the input. `path` is dotted, as the input was sent. */
export type FieldError = { path: string; message: string }

export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly errors: FieldError[]

  /** `detail` says what happened, what was kept and what to do. */
  constructor(code: ProblemCode, detail: string, options: { errors?: FieldError[]; cause?: unknown } = {}) {
    super(detail, { cause: options.cause })
    this.code = code
    this.status = PROBLEMS[code][0]
    this.errors = options.errors ?? []
  }

  /** The body of an `application/problem+json` answer. */
  toJSON() {
    return {
      type: `urn:linchpin:problem:${this.code}`,
      title: PROBLEMS[this.code][1],
      status: this.status,
      code: this.code,
      detail: this.message,
      ...(this.errors.length > 0 ? { errors: this.errors } : {}),
    }
  }
}

export const notFound = (what: string): Problem =>
  new Problem('not-found', `${what} does not exist, or you may not see it.`)

export const invalid = (path: string, message: string): Problem =>
  new Problem('invalid-input', message, { errors: [{ path, message }] })
