/** A key and what it does. `keys` as `Mod+K`, `J`, `?`, `Alt+ArrowUp`; Mod is ⌘ on Apple machines and Ctrl elsewhere. */
export type KeyDefinition = {
  id: string
  keys: string
  /** Text key of what it does. */
  text: string
  group: 'everywhere' | 'list' | 'record'
}

/** The keys that work on every page. Areas add theirs in their `pages`. */
export const commonKeys: readonly KeyDefinition[] = [
  { id: 'palette', keys: 'Mod+K', text: 'keys.palette', group: 'everywhere' },
  { id: 'search', keys: '/', text: 'keys.search', group: 'everywhere' },
  { id: 'create', keys: 'C', text: 'keys.create', group: 'everywhere' },
  { id: 'undo', keys: 'Mod+Z', text: 'keys.undo', group: 'everywhere' },
  { id: 'keys', keys: '?', text: 'keys.list', group: 'everywhere' },
  { id: 'messages', keys: 'F6', text: 'keys.messages', group: 'everywhere' },
  { id: 'list.down', keys: 'J', text: 'keys.down', group: 'list' },
  { id: 'list.up', keys: 'K', text: 'keys.up', group: 'list' },
  { id: 'list.select', keys: 'X', text: 'keys.select', group: 'list' },
  { id: 'list.move', keys: 'M', text: 'keys.move', group: 'list' },
  { id: 'list.add', keys: 'A', text: 'keys.add', group: 'list' },
  { id: 'list.filter', keys: 'F', text: 'keys.filter', group: 'list' },
  { id: 'record.edit', keys: 'E', text: 'keys.edit', group: 'record' },
  { id: 'record.vote', keys: 'V', text: 'keys.vote', group: 'record' },
]

/** One printable sign without a modifier: such keys can be turned off and given another letter (WCAG 2.1.4). */
export const isSingleKey = (keys: string): boolean => keys.length === 1

export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

/** Whether a key press is the one that is meant. Shift is free for signs (`?`) and not for letters. */
export function matches(keys: string, event: Pressed, apple: boolean): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const mod = parts.includes('Mod')
  const wantsCtrl = parts.includes('Ctrl') || (mod && !apple)
  const wantsMeta = mod && apple
  if (event.ctrlKey !== wantsCtrl || event.metaKey !== wantsMeta) return false
  if (event.altKey !== parts.includes('Alt')) return false
  if (/^[a-z]$/i.test(key) && event.shiftKey !== parts.includes('Shift')) return false
  return event.key.toLowerCase() === key.toLowerCase()
}

const shown: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓', Enter: '↵', Escape: 'Esc' }

/** A key as people read it: "Ctrl K" or "⌘ K". */
export const readable = (keys: string, apple: boolean): string =>
  keys
    .split('+')
    .map((part) => (part === 'Mod' ? (apple ? '⌘' : 'Ctrl') : (shown[part] ?? part)))
    .join(' ')

/** Apple machines have ⌘; the platform's name is the only hint a browser gives. */
export const isApple = (): boolean => /mac|iphone|ipad/i.test(navigator.platform)
