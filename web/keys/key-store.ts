import { useSyncExternalStore } from 'react'

/** How a person wants single keys: off, or other letters for some. */
export type KeySettings = {
  singleKeys: boolean
  /** By id of the key definition. */
  remapped: Readonly<Record<string, string>>
}
export type KeyStorage = { read: () => KeySettings | null; write: (settings: KeySettings) => void }

const standard: KeySettings = { singleKeys: true, remapped: {} }
const place = 'linchpin.keys'

/** This browser's own store, until somebody is signed in and theirs is swapped in. */
export const browserStorage: KeyStorage = {
  read: () => {
    const text = localStorage.getItem(place)
    return text === null ? null : (JSON.parse(text) as KeySettings)
  },
  write: (settings) => localStorage.setItem(place, JSON.stringify(settings)),
}

let storage = browserStorage
let settings: KeySettings | null = null
const listeners = new Set<() => void>()

/** The settings now. */
export function keySettings(): KeySettings {
  settings ??= { ...standard, ...storage.read() }
  return settings
}

export function setKeySettings(change: Partial<KeySettings>): void {
  settings = { ...keySettings(), ...change }
  storage.write(settings)
  for (const listener of listeners) listener()
}

/** Keeps the settings elsewhere from now on (the person's own, after sign-in). */
export function keepKeysIn(next: KeyStorage): void {
  storage = next
  settings = null
  for (const listener of listeners) listener()
}

export const useKeySettings = (): KeySettings =>
  useSyncExternalStore((changed) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }, keySettings)
