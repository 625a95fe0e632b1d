/** What the server says when it refuses (RFC 9457), as the web reads it. */
export type Problem = {
  /** One line: what happened. */
  title: string
  /** What was kept and what to do. */
  detail?: string | undefined
  /** A stable code that a person can quote. */
  code?: string | undefined
  status?: number | undefined
  /** Faults of single fields; `path` is the field's name, with dots for nested ones. */
  errors?: readonly { path: string; message: string }[] | undefined
}

/** Reads a problem out of whatever was thrown; a plain Error keeps its message as the detail. */
export function problemOf(thrown: unknown): Problem {
  if (isRecord(thrown) && isRecord(thrown['problem'])) return problemOf(thrown['problem'])
  if (!isRecord(thrown)) return { title: '' }
  const title = thrown['title']
  if (typeof title !== 'string') {
    return { title: '', detail: thrown instanceof Error ? thrown.message : undefined }
  }
  return {
    title,
    detail: text(thrown['detail']),
    code: text(thrown['code']),
    status: typeof thrown['status'] === 'number' ? thrown['status'] : undefined,
    errors: fieldErrors(thrown['errors']),
  }
}

function fieldErrors(value: unknown): Problem['errors'] {
  if (!Array.isArray(value)) return undefined
  return value.filter(isRecord).map((each) => ({
    path: String(each['path'] ?? ''),
    message: String(each['message'] ?? ''),
  }))
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
