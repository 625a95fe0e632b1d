import type { Locator, Page } from 'playwright-core'

/**
 * Types into a combo box until one option is left, and takes it with the keys. Not by a click: the list closes when the
 * page below it scrolls, as it does while it is being filled on a slow machine, and a click would then reach nothing.
 * What was offered before anything was typed is waited away, or a key would take one of those.
 */
export const pick = async (
  page: Page,
  box: Locator,
  typed: string,
  option: string | RegExp,
): Promise<void> => {
  await box.fill(typed)
  await page.getByRole('option').nth(1).waitFor({ state: 'detached' })
  await page.getByRole('option', { name: option }).waitFor()
  await box.press('ArrowDown')
  await page.locator('[role=combobox][aria-activedescendant]').waitFor()
  await box.press('Enter')
  await page.getByRole('listbox').waitFor({ state: 'detached' })
}
