import { type RefObject, useLayoutEffect, useRef } from 'react'

/** The newest value, for functions that outlive a render: reading it later never reads an old one. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const held = useRef(value)
  useLayoutEffect(() => {
    held.current = value
  })
  return held
}
