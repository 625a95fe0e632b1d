import { cleanup, configure, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, vi } from 'vitest'
import { english } from '../text/catalogue.ts'
import { setText } from '../text/t.ts'

setText({ messages: english })
// A busy machine is slow, not wrong.
vi.setConfig({ testTimeout: 30_000 })
configure({ asyncUtilTimeout: 15_000 })
afterEach(() => {
  cleanup()
  sessionStorage.clear()
  localStorage.clear()
})

/** Shows a part as a page would, with the real English texts, and hands back a person with hands. */
export function show(part: ReactNode) {
  const user = userEvent.setup()
  return { user, ...render(part) }
}
