/** What came back for one call: the body of a 200, or why there is none. */
export type Answer = { ok: boolean; status: number; ms: number; code: string | null }

/** Where writers write. It remembers every answer; a call that nobody answered gives null and leaves no answer. */
export type Target = {
  product: string
  answers: Answer[]
  /** How many writes were acknowledged so far. */
  acknowledged: () => number
  write: <T = Record<string, unknown>>(method: string, path: string, body?: object) => Promise<T | null>
  read: <T>(path: string) => Promise<T>
}

/** A workspace of a running server, by its token. */
export const targetAt = (api: string, token: string, product: string): Target => {
  const answers: Answer[] = []
  const authorization = `Bearer ${token}`
  let acknowledged = 0
  return {
    product,
    answers,
    acknowledged: () => acknowledged,
    write: async <T>(method: string, path: string, body?: object) => {
      const began = performance.now()
      try {
        const answer = await fetch(api + path, {
          method,
          headers: { authorization, ...(body ? { 'content-type': 'application/json' } : {}) },
          ...(body ? { body: JSON.stringify(body) } : {}),
        })
        const said = (await answer.json()) as T & { code?: string }
        const ms = performance.now() - began
        answers.push({ ok: answer.ok, status: answer.status, ms, code: said.code ?? null })
        if (!answer.ok) return null
        acknowledged++
        return said
      } catch {
        // Nobody answered, or the answer broke off: the server is gone for the moment.
        return null
      }
    },
    read: async <T>(path: string) => {
      const answer = await fetch(api + path, { headers: { authorization } })
      if (!answer.ok && answer.status !== 404)
        throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
      return (await answer.json()) as T
    },
  }
}
