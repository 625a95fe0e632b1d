import { useEffect, useState } from 'react'
import type { Person } from './mention-words.ts'
import { useLatest } from './use-latest.ts'

export type LoadPeople = (typed: string, signal: AbortSignal) => Promise<readonly Person[]>

/** Typing goes on this long before anybody is looked for, in milliseconds. */
const PAUSE = 120

/** People whose name holds what is typed; null while nobody is looked for, or while the first answer is awaited. */
export function usePeople(typed: string | null, load: LoadPeople): readonly Person[] | null {
  const [found, setFound] = useState<readonly Person[] | null>(null)
  const latest = useLatest(load)
  useEffect(() => {
    if (typed === null) return setFound(null)
    const control = new AbortController()
    const timer = setTimeout(() => {
      latest
        .current(typed, control.signal)
        .then(setFound)
        // Who cannot be found cannot be named; what was typed stays as it is.
        .catch(() => {})
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [typed, latest])
  return found
}
