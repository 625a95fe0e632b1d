import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { show } from '../testing/show.tsx'
import { Banner } from './banner.tsx'
import { Button } from './button.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { problemOf } from './problem.ts'
import { Progress } from './progress.tsx'
import { PageSkeleton, SkeletonLines, SkeletonRows } from './skeleton.tsx'

test('an empty state is a named region that offers the first step', () => {
  show(
    <EmptyState title="No notes yet" action={<Button kind="primary">Write the first note</Button>}>
      A note is something somebody said. Begin with the last complaint.
    </EmptyState>,
  )
  const region = screen.getByRole('region', { name: 'No notes yet' })
  expect(within(region).getByRole('button', { name: 'Write the first note' })).toBeTruthy()
})

test('an error says what happened, what was kept, a code to quote, and can be tried again', async () => {
  const onRetry = vi.fn()
  const problem = {
    title: 'The list could not be read',
    detail: 'The database is starting.',
    code: 'unavailable',
  }
  const { user } = show(
    <ErrorState problem={{ problem }} kept="What you typed is still here." onRetry={onRetry} />,
  )
  const alert = screen.getByRole('alert', { name: 'The list could not be read' })
  expect(alert.textContent).toContain('The database is starting.')
  expect(alert.textContent).toContain('What you typed is still here.')
  expect(alert.textContent).toContain('unavailable')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  expect(onRetry).toHaveBeenCalledOnce()
})

test('whatever was thrown becomes a problem that can be shown', () => {
  expect(problemOf('nonsense')).toEqual({ title: '' })
  expect(problemOf(new Error('Chunk lost')).detail).toBe('Chunk lost')
  expect(problemOf({ title: 'No', errors: [{ path: 'a', message: 'b' }, 'bad'] }).errors).toEqual([
    { path: 'a', message: 'b' },
  ])
})

test('an unknown error still says what to do', () => {
  show(<ErrorState problem={undefined} />)
  expect(screen.getByRole('alert', { name: 'This could not be shown' }).textContent).toContain(
    'Nothing was lost',
  )
})

test('a live banner speaks up, one that was there from the start does not', () => {
  show(
    <>
      <Banner title="Demo.">All of it is made up.</Banner>
      <Banner tone="stop" isLive>
        No connection.
      </Banner>
    </>,
  )
  expect(screen.getAllByRole('status').map((each) => each.textContent)).toEqual(['No connection.'])
})

test('progress is named and says how far in words', () => {
  show(<Progress label="Reading the file" value={5} max={20} words="5 of 20 rows" />)
  const bar = screen.getByRole('progressbar', { name: 'Reading the file' })
  expect(bar.getAttribute('aria-valuetext')).toBe('5 of 20 rows')
})

test('progress of unknown length claims no value', () => {
  show(<Progress label="Looking" />)
  expect(screen.getByRole('progressbar', { name: 'Looking' }).hasAttribute('aria-valuenow')).toBe(false)
})

test('a page on its way says so once, and its shapes are silent', () => {
  show(
    <>
      <PageSkeleton />
      <SkeletonLines />
      <SkeletonRows rows={2} />
    </>,
  )
  expect(screen.getByRole('status', { name: 'Loading' })).toBeTruthy()
  expect(document.querySelectorAll('[aria-hidden="true"]').length).toBe(3)
})
