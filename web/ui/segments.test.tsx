import { screen } from '@testing-library/react'
import { useRef } from 'react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { Floating } from './floating.tsx'
import { Segments } from './segments.tsx'

const options = [
  { value: 'said', label: 'Said' },
  { value: 'confirmed', label: 'Confirmed' },
]

test('segments are a named group in which one is chosen, and the chosen one stays chosen', async () => {
  const onChange = vi.fn<(value: string) => void>()
  const { user } = show(<Segments label="How sure" options={options} value="said" onChange={onChange} />)
  expect(screen.getByRole('radiogroup', { name: 'How sure' })).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Said' }).getAttribute('aria-checked')).toBe('true')
  await user.click(screen.getByRole('radio', { name: 'Said' }))
  expect(onChange).not.toHaveBeenCalled()
  await user.click(screen.getByRole('radio', { name: 'Confirmed' }))
  expect(onChange).toHaveBeenCalledExactlyOnceWith('confirmed')
})

function Anchored({ onClose }: { onClose: () => void }) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} />
      <Floating label="Link this sentence" anchor={anchor} isOpen onClose={onClose}>
        <button type="button">Link</button>
      </Floating>
    </>
  )
}

test('what floats is a named dialog that takes the focus, and Escape closes it', async () => {
  const onClose = vi.fn<() => void>()
  const { user } = show(<Anchored onClose={onClose} />)
  const dialog = screen.getByRole('dialog', { name: 'Link this sentence' })
  expect(dialog.contains(document.activeElement)).toBe(true)
  await user.keyboard('{Escape}')
  expect(onClose).toHaveBeenCalled()
})
