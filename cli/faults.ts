/** How the command ends: refused, called wrongly, or nobody there. */
export const EXIT = { refused: 1, usage: 2, unreachable: 3 } as const

/** What went wrong, in words for the person; nothing of it is a stack trace. */
export class Fault extends Error {
  readonly code: number

  constructor(code: (typeof EXIT)[keyof typeof EXIT], message: string) {
    super(message)
    this.code = code
  }
}

export const usage = (message: string): Fault => new Fault(EXIT.usage, message)
