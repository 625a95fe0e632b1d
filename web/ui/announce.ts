let region: HTMLElement | null = null
let again = false

/**
 * Says something to screen readers without moving the focus: "Moved to place 4 of 41".
 * Never for what a person must be able to read again; that is a toast or a page.
 */
export function announce(words: string): void {
  region ??= makeRegion()
  // The same words twice are spoken twice only when the text differs.
  again = !again
  region.textContent = again ? words : `${words} `
}

function makeRegion(): HTMLElement {
  const made = document.createElement('div')
  made.setAttribute('role', 'status')
  made.setAttribute('aria-live', 'polite')
  made.dataset['announcer'] = ''
  Object.assign(made.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  })
  document.body.append(made)
  return made
}
