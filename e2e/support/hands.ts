import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { shown } from './browser.ts'

/** All text of an element on one line. */
export const words = async (of: Locator): Promise<string> =>
  ((await of.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim()

/** Waits until the element says it. */
export const says = (of: Locator, part: string | RegExp): Promise<void> =>
  expect.poll(() => words(of), { timeout: 15_000 }).toMatch(part)

export const box = (within: Locator | Page, label: RegExp): Locator =>
  within.getByRole('textbox', { name: label })

/** What a person does on one page over and over: goes somewhere, opens a form, fills it in, sends it. */
export const handsOn = (page: Page) => {
  const dialog = (): Locator => page.getByRole('dialog')
  return {
    dialog,
    go: async (address: string): Promise<void> => {
      await page.goto(address)
      await shown(page)
    },
    /** Opens the form at an address and waits until it can be filled in. */
    open: async (address: string): Promise<void> => {
      await page.goto(address)
      await dialog().getByRole('textbox').first().waitFor()
    },
    /** Chooses in the open dialog. */
    choose: async (label: RegExp, option: string): Promise<void> => {
      await dialog().getByRole('button', { name: label }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    },
    /** Fills the open dialog in and sends it. */
    send: async (button: string, texts: readonly (readonly [RegExp, string])[] = []): Promise<void> => {
      for (const [label, text] of texts) await box(dialog(), label).fill(text)
      await dialog().getByRole('button', { name: button, exact: true }).click()
      await dialog().waitFor({ state: 'detached' })
    },
  }
}
