import type { Locator, Page } from 'playwright-core'

// What somebody does who has no pointer.

/** Walks with Tab until the focus is there; whatever cannot be reached so fails. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor()
  for (let step = 0; step < 150; step++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not reach ${target}.`)
}

/** Types into a text field that Tab reaches. */
export const type = async (page: Page, label: string | RegExp, text: string): Promise<void> => {
  await tabTo(page, page.getByRole('textbox', { name: label }).first())
  await page.keyboard.insertText(text)
}

/** Types into a combo box and takes the first option that holds the words. */
export const choose = async (
  page: Page,
  label: string | RegExp,
  text: string,
  option: string | RegExp,
): Promise<void> => {
  await tabTo(page, page.getByRole('combobox', { name: label }).first())
  await page.keyboard.type(text)
  await page.getByRole('option', { name: option }).first().waitFor()
  for (let step = 0; step < 12; step++) {
    await page.keyboard.press('ArrowDown')
    const active = await page
      .getByRole('combobox', { name: label })
      .first()
      .getAttribute('aria-activedescendant')
    const words = active ? await page.locator(`[id="${active}"]`).textContent() : ''
    if (words && new RegExp(option).test(words)) break
  }
  await page.keyboard.press('Enter')
}

/** Goes to a page by the palette. */
export const goBy = async (page: Page, words: string): Promise<void> => {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').waitFor()
  await page.keyboard.type(words)
  await page
    .getByRole('menuitem', { name: new RegExp(words) })
    .first()
    .waitFor()
  // The first one found is pointed at a moment after it is shown; before that there is nothing to go to.
  await page.locator('[role=dialog] input[aria-activedescendant]').waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}
