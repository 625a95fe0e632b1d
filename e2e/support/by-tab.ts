import type { Page } from 'playwright-core'

/** More stops than any page has; a page that needs more keeps the focus in itself. */
const MOST = 500

/** In here one stop is enough: the arrow keys go on from it. */
const ROVING =
  '[role=grid], [role=treegrid], [role=radiogroup], [role=toolbar], [role=listbox], [role=tablist]'

/**
 * Walks a page with Tab until it has come round, and says what is wrong with the walk, one line each: a stop on which
 * the focus cannot be seen, and a control that no stop leads to.
 */
export const keptFromKeys = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => Object.assign(globalThis, { walked: { stops: new Set(), laps: 0 } }))
  const unseen: string[] = []
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(lookAtStop)
    if (stop === 'round') {
      const missed = await page.evaluate(notReached, ROVING)
      // A page may have begun in its middle, at a field that was waiting, and some of it comes late: two laps.
      if (missed.length === 0 || (await page.evaluate(nextLap)) === 2) return [...unseen, ...missed]
    } else if (stop !== 'seen') unseen.push(stop)
  }
  return [...unseen, `Tab did not come round in ${MOST} stops`]
}

// What follows runs in the page.

type Walked = { stops: Set<Element>; last?: Element; laps: number }

const lookAtStop = (): string => {
  const { walked } = globalThis as unknown as { walked: Walked }
  const stop = document.activeElement
  // A field for a time has stops of its own within.
  if (stop && stop === walked.last && stop !== document.body) return 'seen'
  if (stop) walked.last = stop
  if (!stop || stop === document.body) return 'seen'
  if (walked.stops.has(stop)) return walked.stops.values().next().value === stop ? 'round' : 'seen'
  walked.stops.add(stop)
  const isRinged = [stop, stop.closest('[data-focus-visible]')].some((element) => {
    if (!element) return false
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
  })
  return isRinged ? 'seen' : `the focus cannot be seen on ${stop.outerHTML.slice(0, 160)}`
}

const nextLap = (): number => {
  const { walked } = globalThis as unknown as { walked: Walked }
  return ++walked.laps
}

const notReached = (roving: string): string[] => {
  const { stops } = (globalThis as unknown as { walked: Walked }).walked
  const controls = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  const isReached = (control: HTMLElement): boolean => {
    const group = control.closest(roving)
    return [...stops].some(
      (stop) =>
        stop === control ||
        group?.contains(stop) ||
        (control instanceof HTMLInputElement &&
          control.type === 'radio' &&
          stop instanceof HTMLInputElement &&
          stop.name === control.name),
    )
  }
  return [...controls]
    .filter(
      (control) =>
        control.tabIndex >= 0 &&
        !control.matches(':disabled, [type=hidden], [aria-hidden=true] *, [inert] *') &&
        control.checkVisibility({ visibilityProperty: true }) &&
        !isReached(control),
    )
    .map((control) => `Tab does not lead to ${control.outerHTML.slice(0, 160)}`)
}
