export type HeardEvent = { event: string; data: Record<string, unknown>; at: number }

/** A browser's ear on the live updates of a workspace. */
export type Ear = {
  heard: HeardEvent[]
  /** The next event that fits, from those heard and those to come. Fails after `patience` milliseconds. */
  next: (fits: (event: HeardEvent) => boolean, patience?: number) => Promise<HeardEvent>
  /** Whether the server ended the stream. */
  ended: () => boolean
  close: () => void
}

/** Listens at `url` with a token, and resolves once the stream is open. */
export const hear = async (url: string, token: string): Promise<Ear> => {
  const control = new AbortController()
  const answer = await fetch(url, {
    headers: { authorization: `Bearer ${token}` },
    signal: control.signal,
  })
  if (!answer.ok || !answer.body) throw new Error(`Listening was refused: ${answer.status}`)
  const heard: HeardEvent[] = []
  let over = false
  const read = async (body: ReadableStream<Uint8Array>): Promise<void> => {
    let rest = ''
    const decoder = new TextDecoder()
    for await (const chunk of body) {
      const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n')
      rest = blocks.pop() ?? ''
      for (const block of blocks) {
        const event = /^event: (.+)$/m.exec(block)?.[1]
        const data = /^data: (.+)$/m.exec(block)?.[1]
        if (event && data)
          heard.push({ event, data: JSON.parse(data) as HeardEvent['data'], at: performance.now() })
      }
    }
  }
  read(answer.body).then(
    () => {
      over = true
    },
    () => {
      over = true
    },
  )
  const ear: Ear = {
    heard,
    ended: () => over,
    next: async (fits, patience = 3_000) => {
      for (const until = performance.now() + patience; performance.now() < until; ) {
        const found = heard.find(fits)
        if (found) return found
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      throw new Error(`Nothing that fits was heard. Heard: ${JSON.stringify(heard)}`)
    },
    close: () => control.abort(),
  }
  await ear.next(({ event }) => event === 'listening')
  return ear
}
