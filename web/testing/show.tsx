import { cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { english } from '../text/catalogue.ts'
import { setText } from '../text/t.ts'

setText({ messages: english })
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
