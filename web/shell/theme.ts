import { useSyncExternalStore } from 'react'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const place = 'linchpin.theme'
const listeners = new Set<() => void>()

/** The theme that was chosen in this browser. */
export function chosenTheme(): Theme {
  const stored = localStorage.getItem(place)
  return themes.find((theme) => theme === stored) ?? 'system'
}

/** Lets the tokens follow the choice; `system` leaves it to the media query. */
export function applyTheme(theme: Theme = chosenTheme()): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

/** Keeps the choice elsewhere too: with the person, so that it follows to every device. */
let keep: (theme: Theme) => void = () => {}
export const keepThemeIn = (save: (theme: Theme) => void): void => {
  keep = save
}

export function chooseTheme(theme: Theme): void {
  keep(theme)
  adoptTheme(theme)
}

/** Takes over what the person chose elsewhere. */
export function adoptTheme(theme: Theme): void {
  localStorage.setItem(place, theme)
  applyTheme(theme)
  for (const listener of listeners) listener()
}

export const useTheme = (): Theme =>
  useSyncExternalStore((changed) => {
    listeners.add(changed)
    return () => listeners.delete(changed)
  }, chosenTheme)
