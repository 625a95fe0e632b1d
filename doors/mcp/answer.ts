import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { Operation } from '../../core/operations/define.ts'
import type { Problem } from '../../core/problems.ts'

/** An operation's output as a tool's result: the data itself, and the same as text for clients that know no other. */
export const resultOf = (operation: Operation, output: unknown): CallToolResult => {
  if (operation.file) return { content: [{ type: 'text', text: (output as { text: string }).text }] }
  const structured = output !== null && typeof output === 'object' && !Array.isArray(output)
  return {
    content: [{ type: 'text', text: JSON.stringify(output) }],
    ...(structured ? { structuredContent: output as Record<string, unknown> } : {}),
  }
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
