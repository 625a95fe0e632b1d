import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Operation } from '../../core/operations/define.ts'
import type { FileAnswer } from '../../core/operations/file-answer.ts'
import { Problem } from '../../core/problems.ts'

/** An assistant reads what it is given; a longer file, in characters, is for a person. */
const LONGEST_FILE = 200_000

/** An operation's output as a tool's result: the data itself, and the same as text for clients that know no other. */
export const resultOf = async (operation: Operation, output: unknown): Promise<CallToolResult> => {
  if (operation.file) return fileResult(output as FileAnswer)
  const structured = output !== null && typeof output === 'object' && !Array.isArray(output)
  return {
    content: [{ type: 'text', text: JSON.stringify(output) }],
    ...(structured ? { structuredContent: output as Record<string, unknown> } : {}),
  }
}

const fileResult = async ({ text, long }: FileAnswer): Promise<CallToolResult> => {
  await long?.discard()
  const size = long?.size ?? text.length
  if (size > LONGEST_FILE)
    throw new Problem(
      'too-large',
      `This file has ${Math.round(size / 1000)} kB, too many to be read here. Narrow it, or tell your person to fetch it on the site or the command line.`,
    )
  return { content: [{ type: 'text', text }] }
}

/** A refusal in the words that every door uses, so that the assistant can tell its person what to do. */
export const refusalOf = (problem: Problem): CallToolResult => ({
  isError: true,
  content: [
    { type: 'text', text: [problem.toJSON().title, problem.message, ...faultsOf(problem)].join('\n') },
  ],
})

const faultsOf = (problem: Problem): string[] =>
  problem.errors.length > 1 ? problem.errors.map(({ path, message }) => `- ${path}: ${message}`) : []
