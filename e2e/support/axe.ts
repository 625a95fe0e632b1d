import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds on the page at WCAG 2.2 AA, one line each; none is what a page must have. No rule is switched off. */
export const barriers = async (page: Page): Promise<string[]> => {
  // What React Aria says to screen readers for some seconds names a row that may be gone by then: no part of the page.
  const { violations, passes } = await new AxeBuilder({ page })
    // Of what passes one place is enough: finding a selector for each of thousands takes longer than looking at them. (Before the rules: it would forget them.)
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .exclude('[data-live-announcer]')
    // No page holds a frame: the way for frames opens a page for each look, to put the answers of all frames together.
    .setLegacyMode()
    .analyze()
  if (passes.length < 5) throw new Error(`Axe looked at almost nothing on ${page.url()}.`)
  return violations.flatMap((violation) =>
    violation.nodes.map(
      (node) => `${violation.id}: ${violation.help} — ${node.target.join(' ')} — ${node.html.slice(0, 160)}`,
    ),
  )
}
