import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { isSingleKey, matches, readable } from './key-list.ts'
import { browserStorage, keepKeysIn, setKeySettings } from './key-store.ts'
import { addKeys, listenForKeys, useKey } from './use-key.ts'

let stop = () => {}
beforeEach(() => {
  keepKeysIn(browserStorage)
  stop = listenForKeys()
})
afterEach(() => stop())

function Hears({ id, run }: { id: string; run: () => unknown }) {
  useKey(id, run)
  return <input aria-label="Title" />
}

const pressed = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
})

test('Mod is Ctrl, and ⌘ on Apple machines', () => {
  expect(matches('Mod+K', pressed('k', { ctrlKey: true }), false)).toBe(true)
  expect(matches('Mod+K', pressed('k', { metaKey: true }), false)).toBe(false)
  expect(matches('Mod+K', pressed('k', { metaKey: true }), true)).toBe(true)
  expect(readable('Mod+K', true)).toBe('⌘ K')
  expect(readable('Alt+ArrowUp', false)).toBe('Alt ↑')
})

test('a letter is not its capital, and a sign may need Shift', () => {
  expect(matches('J', pressed('j'), false)).toBe(true)
  expect(matches('J', pressed('J', { shiftKey: true }), false)).toBe(false)
  expect(matches('?', pressed('?', { shiftKey: true }), false)).toBe(true)
  expect([isSingleKey('J'), isSingleKey('F6'), isSingleKey('Mod+K')]).toEqual([true, false, false])
})

test('a single key acts on the page and writes in a field', async () => {
  const run = vi.fn()
  const { user } = show(<Hears id="create" run={run} />)
  await user.keyboard('c')
  expect(run).toHaveBeenCalledOnce()
  await user.type(screen.getByRole('textbox'), 'c')
  expect(run).toHaveBeenCalledOnce()
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('c')
})

test('undo in a field is the browser’s', async () => {
  const run = vi.fn()
  const { user } = show(<Hears id="undo" run={run} />)
  await user.keyboard('{Control>}z{/Control}')
  expect(run).toHaveBeenCalledOnce()
  await user.click(screen.getByRole('textbox'))
  await user.keyboard('{Control>}z{/Control}')
  expect(run).toHaveBeenCalledOnce()
})

test('single keys can be turned off; keys with a modifier stay', async () => {
  const create = vi.fn()
  const palette = vi.fn()
  const { user } = show(
    <>
      <Hears id="create" run={create} />
      <Hears id="palette" run={palette} />
    </>,
  )
  setKeySettings({ singleKeys: false })
  await user.keyboard('c{Control>}k{/Control}')
  expect(create).not.toHaveBeenCalled()
  expect(palette).toHaveBeenCalledOnce()
})

test('a single key can be given another letter, and that is kept', async () => {
  const run = vi.fn()
  const { user } = show(<Hears id="create" run={run} />)
  setKeySettings({ remapped: { create: 'N' } })
  keepKeysIn(browserStorage)
  await user.keyboard('c')
  expect(run).not.toHaveBeenCalled()
  await user.keyboard('n')
  expect(run).toHaveBeenCalledOnce()
})

test('the part shown last comes first, and may pass the key on', async () => {
  const heard: string[] = []
  const { user } = show(
    <>
      <Hears id="create" run={() => heard.push('shell')} />
      <Hears
        id="create"
        run={() => {
          heard.push('page')
          return heard.length > 1 ? false : undefined
        }}
      />
    </>,
  )
  await user.keyboard('cc')
  expect(heard).toEqual(['page', 'page', 'shell'])
})

test('an area may add keys, but not one that is taken', () => {
  expect(() => addKeys([{ id: 'x.other', keys: 'J', text: 'keys.down', group: 'list' }])).toThrow(
    'taken by list.down',
  )
})
