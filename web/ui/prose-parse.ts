/**
 * The part of Markdown that people write in a description: headings, lists, quotes, code, emphasis, links. It is read
 * into a tree that React draws, never into HTML, so that nothing that was written can run; what is not understood
 * stays as it was written.
 */
export type Inline =
  | { type: 'text' | 'code'; text: string }
  | { type: 'strong' | 'em'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'mention'; ref: string }
export type Block =
  | { type: 'heading' | 'paragraph'; children: Inline[] }
  | { type: 'list'; isOrdered: boolean; items: Inline[][] }
  | { type: 'quote'; children: Inline[] }
  | { type: 'code'; text: string }

const bullet = /^\s*[-*•]\s+/
const numbered = /^\s*\d{1,3}[.)]\s+/
const heading = /^#{1,6}\s+/
const quoted = /^>\s?/
const fence = /^```/

/** Only these addresses become links; anything else is shown as it was written. */
const safe = /^(https?:\/\/|mailto:)[^\s<>"]+$/i

/** Reads a whole text. */
export function parseProse(text: string): Block[] {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  const blocks: Block[] = []
  let at = 0
  const take = (fits: (line: string) => boolean): string[] => {
    const taken: string[] = []
    while (at < lines.length && fits(lines[at] ?? '')) {
      taken.push(lines[at] ?? '')
      at += 1
    }
    return taken
  }
  while (at < lines.length) {
    const line = lines[at] ?? ''
    if (line.trim() === '') at += 1
    else if (fence.test(line)) {
      at += 1
      const code = take((each) => !fence.test(each))
      at += 1
      blocks.push({ type: 'code', text: code.join('\n') })
    } else if (heading.test(line)) {
      at += 1
      blocks.push({ type: 'heading', children: parseInline(line.replace(heading, '')) })
    } else if (quoted.test(line)) {
      const quote = take((each) => quoted.test(each)).map((each) => each.replace(quoted, ''))
      blocks.push({ type: 'quote', children: parseInline(quote.join('\n')) })
    } else if (bullet.test(line) || numbered.test(line)) {
      const mark = bullet.test(line) ? bullet : numbered
      const items = take((each) => mark.test(each)).map((each) => parseInline(each.replace(mark, '')))
      blocks.push({ type: 'list', isOrdered: mark === numbered, items })
    } else blocks.push({ type: 'paragraph', children: parseInline(take(isPlain).join('\n')) })
  }
  return blocks
}

const isPlain = (line: string): boolean =>
  line.trim() !== '' && ![bullet, numbered, heading, quoted, fence].some((mark) => mark.test(line))

const marks =
  /(`[^`\n]+`)|(\*\*[^*\n]+\*\*)|(\*[^*\s][^*\n]*\*|_[^_\s][^_\n]*_(?!\w))|\[([^\]\n]+)\]\(([^)\s]+)\)|(https?:\/\/[^\s<>")\]]+)|(?<![\w@])@([A-Z]+-[1-9]\d{0,8})(?!\w)/g

/** Reads what stands in one paragraph. */
export function parseInline(text: string): Inline[] {
  const found: Inline[] = []
  let at = 0
  const plain = (end: number) => {
    if (end > at) found.push({ type: 'text', text: text.slice(at, end) })
  }
  for (const match of text.matchAll(marks)) {
    const made = inlineOf(match, text)
    if (!made) continue
    plain(match.index)
    found.push(made)
    at = match.index + match[0].length
  }
  plain(text.length)
  return found
}

function inlineOf(match: RegExpExecArray, text: string): Inline | null {
  const [whole, code, strong, em, label, address, bare, mention] = match
  if (mention) return { type: 'mention', ref: mention }
  if (code) return { type: 'code', text: code.slice(1, -1) }
  if (strong) return { type: 'strong', children: parseInline(strong.slice(2, -2)) }
  // An underscore within a word belongs to the word: snake_case_names are no emphasis.
  if (em)
    return /\w/.test(text[match.index - 1] ?? '')
      ? null
      : { type: 'em', children: parseInline(em.slice(1, -1)) }
  if (label !== undefined)
    return safe.test(address ?? '')
      ? { type: 'link', href: address ?? '', children: [{ type: 'text', text: label }] }
      : null
  return bare && safe.test(bare)
    ? { type: 'link', href: bare, children: [{ type: 'text', text: whole }] }
    : null
}
