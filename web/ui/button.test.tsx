import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { Button } from './button.tsx'
import { Kbd } from './kbd.tsx'
import { OutLink } from './link.tsx'
import { Tooltip } from './tooltip.tsx'

test('a button is named by its words, not by its key hint', () => {
  show(<Button hint="C">New item</Button>)
  expect(screen.getByRole('button', { name: 'New item' }).textContent).toBe('New itemC')
})

test('a button acts by Enter and Space, and not while it is pending', async () => {
  const onPress = vi.fn()
  const { user, rerender } = show(<Button onPress={onPress}>Save</Button>)
  await user.tab()
  await user.keyboard('{Enter} ')
  expect(onPress).toHaveBeenCalledTimes(2)
  rerender(
    <Button onPress={onPress} isPending>
      Save
    </Button>,
  )
  await user.keyboard('{Enter}')
  expect(onPress).toHaveBeenCalledTimes(2)
  expect(screen.getByRole('button', { name: /Save/ }).getAttribute('aria-disabled')).toBe('true')
})

test('a key that is not decoration can be read', () => {
  show(<Kbd keys="Ctrl K" />)
  expect(screen.getByText('Ctrl').tagName).toBe('KBD')
  expect(screen.getByText('K').closest('[aria-hidden]')).toBeNull()
})

test('a link out is a link with its address', () => {
  show(<OutLink href="/files/report.csv">Download the report</OutLink>)
  expect(screen.getByRole('link', { name: 'Download the report' }).getAttribute('href')).toBe(
    '/files/report.csv',
  )
})

test('a tooltip describes its button on focus and goes by Escape', async () => {
  const { user } = show(
    <Tooltip words="Puts it back where it was">
      <Button>Undo</Button>
    </Tooltip>,
  )
  await user.tab()
  const tooltip = screen.getByRole('tooltip')
  expect(tooltip.textContent).toBe('Puts it back where it was')
  expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-describedby')).toBe(tooltip.id)
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('tooltip')).toBeNull()
})
