import { useEffect, useRef } from 'react'
import { commonKeys, isApple, isSingleKey, type KeyDefinition, matches } from './key-list.ts'
import { keySettings } from './key-store.ts'

/** Does what a key says; `false` when it was not for this one, so that another may take it. */
export type KeyHandler = (event: KeyboardEvent) => unknown

const definitions = new Map<string, KeyDefinition>(commonKeys.map((each) => [each.id, each]))
const handlers = new Map<string, KeyHandler[]>()

/** Adds an area's keys. A key that is taken throws, so that the second area sees it at its first start. */
export function addKeys(keys: readonly KeyDefinition[]): void {
  for (const each of keys) {
    const taken = [...definitions.values()].find((known) => known.keys === each.keys && known.id !== each.id)
    if (taken) throw new Error(`The key ${each.keys} of ${each.id} is taken by ${taken.id}.`)
    definitions.set(each.id, each)
  }
}

/** Every key there is, as it is set for this person. */
export function allKeys(): KeyDefinition[] {
  const { remapped } = keySettings()
  return [...definitions.values()].map((each) => ({ ...each, keys: remapped[each.id] ?? each.keys }))
}

/** Does `run` when the key with this id is pressed, while the calling part is shown. The part shown last comes first. */
export function useKey(id: string, run: KeyHandler, isOn = true): void {
  const latest = useRef(run)
  useEffect(() => {
    latest.current = run
  })
  useEffect(() => {
    if (!isOn) return
    const handler: KeyHandler = (event) => latest.current(event)
    const stack = handlers.get(id) ?? []
    stack.push(handler)
    handlers.set(id, stack)
    return () => void stack.splice(stack.indexOf(handler), 1)
  }, [id, isOn])
}

/** Listens for every key. Called once, by the shell; hands back how to stop. */
export function listenForKeys(target: Window = window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    const pressed = allKeys().find(
      (each) => matches(each.keys, event, isApple()) && mayRun(each, event.target),
    )
    for (const handler of (handlers.get(pressed?.id ?? '') ?? []).toReversed()) {
      if (handler(event) === false) continue
      event.preventDefault()
      // Lists would take a letter for typing ahead.
      event.stopPropagation()
      return
    }
  }
  // On the way down: before a list takes the letter for typing ahead.
  target.addEventListener('keydown', onKeyDown, { capture: true })
  return () => target.removeEventListener('keydown', onKeyDown, { capture: true })
}

const typing =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"], [role="textbox"]'

function mayRun({ id, keys }: KeyDefinition, target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : null
  const isTyping = element?.closest(typing) != null
  // What was typed is undone by the browser.
  if (id === 'undo') return !isTyping
  if (!isSingleKey(keys)) return true
  return (
    keySettings().singleKeys &&
    !isTyping &&
    element?.closest('[role="dialog"], [role="menu"], [role="listbox"]') == null
  )
}
