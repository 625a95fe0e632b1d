/** A criterion put as an example, taken apart; null for a plain line. */
export type Example = { given: string; when: string; outcome: string }

const EXAMPLE = /^\s*given\s+(?<given>.+?)[,;]?\s+when\s+(?<when>.+?)[,;]?\s+then\s+(?<outcome>.+?)\s*$/isu

/** Reads "Given …, when …, then …". */
export const exampleOf = (line: string): Example | null => {
  const { given, when, outcome } = EXAMPLE.exec(line)?.groups ?? {}
  return given && when && outcome ? { given, when, outcome } : null
}

/** Writes one line of the three parts. */
export const lineOf = ({ given, when, outcome }: Example): string =>
  `Given ${given.trim()}, when ${when.trim()}, then ${outcome.trim()}`
