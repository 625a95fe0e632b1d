/**
 * A document to be read: a title, who it is of, and blocks one after the other. It is plain text throughout, so that
 * each form it is set in (Markdown, a web page, a PDF, a page of the product) escapes it in its own way.
 */
export type Block =
  /** `aside` stands at the end of the line: when it was. */
  | { kind: 'heading'; level: 2 | 3; text: string; aside: string }
  | { kind: 'paragraph'; text: string; soft: boolean }
  | { kind: 'list'; items: string[] }

export type Doc = {
  /** A language tag: `en`, `de`. */
  language: string
  title: string
  /** One line below the title. */
  about: string
  /** Short facts in one row: town, mail address, web page. */
  facts: string[]
  blocks: Block[]
  /** What stands at the end: by whom, when, what was left out. */
  foot: string
}

export const heading = (text: string, aside = ''): Block => ({ kind: 'heading', level: 2, text, aside })
export const entry = (text: string, aside = ''): Block => ({ kind: 'heading', level: 3, text, aside })
/** A paragraph, or nothing where there is no text. */
export const paragraph = (text: string): Block[] =>
  text.trim() === '' ? [] : [{ kind: 'paragraph', text: text.trim(), soft: false }]
export const soft = (text: string): Block[] =>
  text.trim() === '' ? [] : [{ kind: 'paragraph', text: text.trim(), soft: true }]
export const list = (items: readonly string[]): Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items: [...items] }]

const BULLET = /^\s*(?:[-*•]|\d{1,3}[.)])\s+/

/** One line of Markdown as plain words: marks of emphasis go, a link keeps its address in brackets. */
export const plainLine = (line: string): string =>
  line
    .replace(/^\s{0,3}(?:#{1,6}|>)\s+/, '')
    .replaceAll(/!?\[([^\]]*)\]\(([^)\s]+)\)/g, (_, words: string, href: string) =>
      words === href || words === '' ? href : `${words} (${href})`,
    )
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/(?<![\w*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\w*])/g, '$1')
    .replaceAll(/`([^`]+)`/g, '$1')
    .trim()

/** What somebody wrote, in Markdown or not, as paragraphs and lists. */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = []
  let words: string[] = []
  let items: string[] = []
  const end = (): void => {
    blocks.push(...paragraph(words.join(' ')), ...list(items))
    words = []
    items = []
  }
  for (const line of text.replaceAll(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') end()
    else if (BULLET.test(line)) {
      if (words.length > 0) end()
      items.push(plainLine(line.replace(BULLET, '')))
    } else if (items.length > 0) items.push(`${items.pop()} ${plainLine(line)}`)
    else words.push(plainLine(line))
  }
  end()
  return blocks
}

/** The same as short lines: each point of a list, each paragraph. */
export const linesOf = (text: string): string[] =>
  blocksOf(text).flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
