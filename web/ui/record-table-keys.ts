import type { KeyboardEvent as ReactKeyboardEvent, RefObject } from 'react'
import { useKey } from '../keys/use-key.ts'

export type TableHands = {
  toggle: ((id: string) => void) | undefined
  step: ((id: string, step: 'up' | 'down') => void) | undefined
  place: ((id: string) => void) | undefined
}

/**
 * The keys of a table: J and K walk, X selects, M moves to a place, Alt ↑/↓ moves by one, Enter opens.
 * With several tables on a page the one that holds the focus is meant, else the first.
 */
export function useTableKeys(room: RefObject<HTMLElement | null>, hands: TableHands) {
  useKey('list.down', () => walk(room.current, 'ArrowDown'))
  useKey('list.up', () => walk(room.current, 'ArrowUp'))
  useKey('list.select', () => onRow(room.current, hands.toggle), hands.toggle !== undefined)
  useKey('list.move', () => onRow(room.current, hands.place), hands.place !== undefined)

  /** On the way down, because the table would take Enter for selecting and Alt ↑ for walking. */
  const onKeyDownCapture = (event: ReactKeyboardEvent<HTMLElement>) => {
    const id = rowAt(event.target)
    if (id === null) return
    const isMove = event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')
    if (isMove && hands.step) {
      hands.step(id, event.key === 'ArrowUp' ? 'up' : 'down')
    } else if (event.key === 'Enter' && !hasModifier(event) && isRowOrCell(event.target)) {
      const link = rowElement(event.target)?.querySelector<HTMLElement>('[data-open]')
      if (!link) return
      link.click()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return onKeyDownCapture
}

const hasModifier = (event: ReactKeyboardEvent): boolean =>
  event.altKey || event.ctrlKey || event.metaKey || event.shiftKey

/** Walks by handing the table the arrow key that it knows: selection, scrolling and announcing stay in one place. */
function walk(room: HTMLElement | null, key: 'ArrowDown' | 'ArrowUp'): unknown {
  if (!isMeant(room)) return false
  const active = document.activeElement
  if (room?.contains(active) && active) {
    active.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    return true
  }
  const current = room?.querySelector<HTMLElement>('[data-current]')?.closest<HTMLElement>('[role="row"]')
  const start = current ?? room?.querySelector<HTMLElement>('[role="row"][data-key]')
  start?.focus()
  return start != null
}

function onRow(room: HTMLElement | null, act: ((id: string) => void) | undefined): unknown {
  const id = rowAt(document.activeElement)
  if (!isMeant(room) || id === null || !room?.contains(document.activeElement)) return false
  act?.(id)
  return true
}

function isMeant(room: HTMLElement | null): boolean {
  const focused = document.activeElement?.closest('[data-record-table]')
  return room !== null && room === (focused ?? document.querySelector('[data-record-table]'))
}

const rowElement = (target: EventTarget | null): Element | null =>
  target instanceof Element ? target.closest('[role="row"][data-key]') : null
const rowAt = (target: EventTarget | null): string | null =>
  rowElement(target)?.getAttribute('data-key') ?? null
const isRowOrCell = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('[role="row"], [role="gridcell"], [role="rowheader"]')
