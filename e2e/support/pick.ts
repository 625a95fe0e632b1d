import type { Locator, Page } from 'playwright-core'

/**
 * Types into a combo box and takes with the keys the one option that is left. Not by a click, and again where the list
 * closed meanwhile: it does when the page moves below it, as it may on a slow machine while it comes into view. What
 * was offered before anything was typed is waited away, or a key would take one of those.
 */
export const pick = async (
  page: Page,
  box: Locator,
  typed: string,
  option: string | RegExp,
): Promise<void> => {
  await box.scrollIntoViewIfNeeded()
  for (let attempt = 0; attempt < 8; attempt++) {
    await box.click()
    await box.fill('')
    await box.pressSequentially(typed)
    await page.waitForTimeout(400)
    if ((await page.getByRole('option').count()) !== 1) continue
    if ((await page.getByRole('option', { name: option }).count()) !== 1) continue
    await box.press('ArrowDown')
    await page.waitForTimeout(100)
    // With nothing pointed at, Enter would send the form instead.
    if (!(await page.getByRole('option').count()) || !(await box.getAttribute('aria-activedescendant')))
      continue
    await box.press('Enter')
    await page.getByRole('listbox').waitFor({ state: 'detached' })
    return
  }
  throw new Error(`${String(option)} could not be chosen.`)
}
