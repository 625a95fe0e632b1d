/** What is read where an address of the web is wanted: the whole address, or null for what a browser should not open. */
export const readAddress = (given: string): string | null => {
  const text = given.trim()
  const whole = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`
  const address = URL.canParse(whole) ? new URL(whole) : null
  if (!address || !['http:', 'https:', 'mailto:'].includes(address.protocol) || /\s/.test(text)) return null
  return whole
}

export const ADDRESS_EXPECTED = 'An address of the web is expected, such as https://example.edu/plan.'
