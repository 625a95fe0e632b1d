import { act, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { listenForKeys } from '../keys/use-key.ts'
import { show } from '../testing/show.tsx'
import { Button } from './button.tsx'
import { Dialog, DialogActions } from './dialog.tsx'
import { Menu } from './menu.tsx'
import { Page } from './page.tsx'
import { SidePanel } from './side-panel.tsx'
import { Tabs } from './tabs.tsx'
import { ToastRegion } from './toast.tsx'
import { toast, toastQueue } from './toast-queue.ts'

function BinDialog({ isAlert = false }: { isAlert?: boolean }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Bin</Button>
      <Dialog
        title="Put 3 items into the bin"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        isAlert={isAlert}
      >
        <DialogActions>
          <Button onPress={() => setOpen(false)}>Cancel</Button>
        </DialogActions>
      </Dialog>
    </>
  )
}

test('a dialog is named by its title, closes by Escape and gives the focus back', async () => {
  const { user } = show(<BinDialog />)
  await user.click(screen.getByRole('button', { name: 'Bin' }))
  expect(screen.getByRole('dialog', { name: 'Put 3 items into the bin' })).toBeTruthy()
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bin' })))
})

test('a dialog about a loss is an alertdialog', async () => {
  const { user } = show(<BinDialog isAlert />)
  await user.click(screen.getByRole('button', { name: 'Bin' }))
  expect(screen.getByRole('alertdialog', { name: 'Put 3 items into the bin' })).toBeTruthy()
})

test('a menu opens by arrow, does what was chosen, and marks the choice of a group', async () => {
  const copy = vi.fn()
  const dark = vi.fn()
  const { user } = show(
    <Menu
      label="More about ITEM-7"
      actions={[
        { id: 'copy', label: 'Copy the address', run: copy },
        {
          title: 'Light or dark',
          actions: [
            { id: 'light', label: 'Light', isSelected: true },
            { id: 'dark', label: 'Dark', isSelected: false, run: dark },
          ],
        },
      ]}
    >
      ⋯
    </Menu>,
  )
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More about ITEM-7' }))
  await user.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'))
  expect(screen.getByRole('menuitemradio', { name: 'Light' }).getAttribute('aria-checked')).toBe('true')
  await user.keyboard('{Enter}')
  expect(copy).toHaveBeenCalledOnce()
  await waitFor(() => expect(document.activeElement?.getAttribute('aria-haspopup')).toBe('menu'))
  await user.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'))
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  expect(dark).toHaveBeenCalledOnce()
})

test('tabs are named, and arrows go from one to the next', async () => {
  const { user } = show(
    <Tabs
      label="Ways to import"
      tabs={[
        { id: 'file', label: 'From a file', content: 'Drop it here.' },
        { id: 'paste', label: 'By pasting', content: 'Paste here.' },
      ]}
    />,
  )
  expect(screen.getByRole('tablist', { name: 'Ways to import' })).toBeTruthy()
  await user.tab()
  await user.keyboard('{ArrowRight}')
  expect(screen.getByRole('tab', { name: 'By pasting' }).getAttribute('aria-selected')).toBe('true')
  expect(screen.getByRole('tabpanel', { name: 'By pasting' }).textContent).toBe('Paste here.')
})

afterEach(() => act(() => toastQueue.clear()))

test('a toast offers the way back in a landmark that F6 reaches, and goes when it was used', async () => {
  const undo = vi.fn()
  const { user } = show(
    <>
      <ToastRegion />
      <Button>Elsewhere</Button>
    </>,
  )
  act(() => void toast({ title: 'ITEM-7 is in the bin', action: { label: 'Undo', run: undo } }))
  const region = await screen.findByRole('region', { name: /Messages/ })
  expect(within(region).getByRole('alertdialog', { name: 'ITEM-7 is in the bin' })).toBeTruthy()
  const stop = listenForKeys()
  await user.tab()
  await user.keyboard('{F6}')
  expect(document.activeElement).toBe(screen.getByRole('alertdialog'))
  await user.keyboard('{F6}')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Elsewhere' }))
  stop()
  await user.click(within(region).getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alertdialog')).toBeNull()
})

test('a toast goes by itself after ten seconds, and not while it holds the focus', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  try {
    show(<ToastRegion />)
    act(() => void toast({ title: 'Moved', action: { label: 'Undo', run: () => {} } }))
    const undo = await screen.findByRole('button', { name: 'Undo' })
    act(() => undo.focus())
    await act(() => vi.advanceTimersByTimeAsync(11_000))
    expect(screen.getByRole('alertdialog', { name: 'Moved' })).toBeTruthy()
    act(() => screen.getByRole('button', { name: 'Undo' }).blur())
    await act(() => vi.advanceTimersByTimeAsync(11_000))
    expect(screen.queryByRole('alertdialog')).toBeNull()
  } finally {
    vi.useRealTimers()
  }
})

test('a side panel is a named landmark beside the list; Escape closes it, its title is one level lower', async () => {
  const onClose = vi.fn()
  const onFull = vi.fn()
  const { user } = show(
    <SidePanel panel={<Page title="Late-work queue">text</Page>} onClose={onClose} onFull={onFull}>
      <Page title="Backlog">list</Page>
    </SidePanel>,
  )
  const panel = screen.getByRole('complementary', { name: 'Open record' })
  expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe('Late-work queue')
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Backlog')
  expect(document.title).toBe('Late-work queue · Linchpin')
  await user.click(within(panel).getByRole('button', { name: 'Open as a page' }))
  expect(onFull).toHaveBeenCalledOnce()
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalledOnce()
})

test('the open record names the tab, also when its list appears after it', () => {
  const list = (title: string) => (
    <SidePanel panel={<Page title="Late-work queue">text</Page>} onClose={() => {}} onFull={() => {}}>
      <Page title={title}>list</Page>
    </SidePanel>
  )
  const { rerender } = show(list('Backlog'))
  rerender(list('Backlog, ready'))
  expect(document.title).toBe('Late-work queue · Linchpin')
})

test('without a record there is no panel', () => {
  show(
    <SidePanel onClose={() => {}} onFull={() => {}}>
      <Page title="Backlog">list</Page>
    </SidePanel>,
  )
  expect(screen.queryByRole('complementary')).toBeNull()
  expect(document.title).toBe('Backlog · Linchpin')
})
