import { createContext, type ReactNode, use } from 'react'
import { OutLink } from './link.tsx'
import css from './prose.module.css'
import { type Block, type Inline, parseProse } from './prose-parse.ts'

/** The names of the people that a text may name, by ref. */
const MentionedPeople = createContext<Readonly<Record<string, string>>>({})

/**
 * What somebody wrote at length, drawn with its headings, lists, quotes and links, each part in its own direction.
 * `people` are the names of those whom it
 * names, by ref; any other @ stays as it was written.
 */
export function Prose({ text, people = {} }: { text: string; people?: Readonly<Record<string, string>> }) {
  return (
    <MentionedPeople value={people}>
      <div className={css['prose']}>
        {parseProse(text).map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the blocks of a text are drawn anew together.
          <BlockPart key={at} block={block} />
        ))}
      </div>
    </MentionedPeople>
  )
}

function BlockPart({ block }: { block: Block }): ReactNode {
  switch (block.type) {
    case 'heading':
      // Its level would fight with the page's own headings; it is a strong line.
      return (
        <p dir="auto">
          <strong>{inline(block.children)}</strong>
        </p>
      )
    case 'paragraph':
      return (
        <p className={css['lines']} dir="auto">
          {inline(block.children)}
        </p>
      )
    case 'quote':
      return (
        <blockquote className={css['quote']} dir="auto">
          {inline(block.children)}
        </blockquote>
      )
    case 'code':
      return <pre className={css['code']}>{block.text}</pre>
    case 'list': {
      const items = block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above.
        <li key={at}>{inline(item)}</li>
      ))
      return block.isOrdered ? <ol dir="auto">{items}</ol> : <ul dir="auto">{items}</ul>
    }
  }
}

const inline = (parts: readonly Inline[]): ReactNode =>
  // biome-ignore lint/suspicious/noArrayIndexKey: as above.
  parts.map((part, at) => <InlinePart key={at} part={part} />)

function InlinePart({ part }: { part: Inline }): ReactNode {
  switch (part.type) {
    case 'text':
      return part.text
    case 'code':
      return <code>{part.text}</code>
    case 'strong':
      return <strong>{inline(part.children)}</strong>
    case 'em':
      return <em>{inline(part.children)}</em>
    case 'mention':
      return <Mention named={part.ref} />
    case 'link':
      return (
        <OutLink href={part.href} target="_blank" rel="noopener noreferrer nofollow">
          {inline(part.children)}
        </OutLink>
      )
  }
}

function Mention({ named }: { named: string }) {
  const name = use(MentionedPeople)[named]
  return name === undefined ? `@${named}` : <span className={css['mention']}>@{name}</span>
}
