import type { Locator, Page } from 'playwright-core'

/**
 * Types into a combo box and takes an option with the keys. Not by a click: the list closes when the page below it
 * scrolls, as it does while it is being filled on a slow machine, and a click would then reach nothing.
 */
export const pick = async (page: Page, box: Locator, typed: string, option: string): Promise<void> => {
  await box.fill(typed)
  const wanted = page.getByRole('option', { name: option, exact: true })
  await wanted.waitFor()
  for (let step = 0; step < 30; step++) {
    await box.press('ArrowDown')
    const active = await box.getAttribute('aria-activedescendant')
    if (active && (await wanted.getAttribute('id')) === active) break
  }
  await box.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}
