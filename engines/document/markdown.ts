import type { Block, Doc } from './document.ts'

/** Plain words as Markdown that shows them as they are. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+-])(?=\s)/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])(?=\s)/, String.raw`$1\$2`)

const blockText = (block: Block): string => {
  if (block.kind === 'heading')
    return `${'#'.repeat(block.level)} ${escaped(block.text)}${block.aside === '' ? '' : ` (${escaped(block.aside)})`}`
  if (block.kind === 'list') return block.items.map((item) => `- ${escaped(item)}`).join('\n')
  return escaped(block.text)
}

/** A document as Markdown (CommonMark). */
export const markdownOf = (doc: Doc): string => {
  const head = [`# ${escaped(doc.title)}`, escaped(doc.about), doc.facts.map(escaped).join(' · ')]
  const foot = doc.foot === '' ? [] : ['---', escaped(doc.foot)]
  return `${[...head, ...doc.blocks.map(blockText), ...foot].filter((part) => part !== '').join('\n\n')}\n`
}
