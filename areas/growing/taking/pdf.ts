import { readFileSync } from 'node:fs'
import { create, type Font } from 'fontkit'
import PDFDocument from 'pdfkit'
import type { Block, Doc } from '../../../engines/document/document.ts'

/** The product's typeface, of whose signs each file holds a part; a sign is set from the first that has it. */
const FILES = 'atkinson-hyperlegible-next-'
const PARTS = ['latin', 'latin-ext'] as const
const WEIGHTS = { regular: 400, strong: 700 } as const
type Weight = keyof typeof WEIGHTS

const fileOf = (part: (typeof PARTS)[number], weight: Weight): Buffer =>
  readFileSync(
    new URL(
      import.meta.resolve(
        `@fontsource/atkinson-hyperlegible-next/files/${FILES}${part}-${WEIGHTS[weight]}-normal.woff`,
      ),
    ),
  )

type Faces = { data: Buffer; has: (sign: string) => boolean; name: string }[]
let known: Record<Weight, Faces> | null = null
/** Read once: the four files have some 50 kB. */
const faces = (): Record<Weight, Faces> => {
  known ??= { regular: facesOf('regular'), strong: facesOf('strong') }
  return known
}
const facesOf = (weight: Weight): Faces =>
  PARTS.map((part) => {
    const data = fileOf(part, weight)
    const font = create(data) as Font
    return {
      data,
      name: `${weight}-${part}`,
      has: (sign) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0),
    }
  })

/** What stands for a sign that the typeface does not have. */
const INSTEAD: Record<string, string> = {
  '→': '–',
  '≥': '>=',
  '≤': '<=',
  '✓': '•',
  '\t': ' ',
  '\u202f': ' ',
  '\u00ad': '',
}
const UNKNOWN = '?'

/** Sizes in points, on A4; colours are those of the product's light side. */
const PAGE = { size: 'A4', margins: { top: 62, bottom: 68, left: 66, right: 66 } } as const
const INK = '#1d1f1c'
const SOFT = '#5a5e57'
const ACCENT = '#0f4f3b'
const LINE = '#cfccc2'
const SIZE = { title: 23, about: 12.5, h2: 13, h3: 10.5, text: 10, small: 9 } as const

export type Pdf = {
  bytes: Buffer
  pages: number /** Signs that the typeface does not have, as they were. */
  unset: string[]
}

/**
 * A document as a PDF that is set for print and can be read aloud: tagged (PDF/UA-1), with its language, its title and
 * the structure of its headings and lists. The typeface is embedded and knows the Latin script; what it does not have
 * is told in `unset`.
 */
export const pdfOf = async (
  doc: Doc,
  made: { at: Date; pageWord: (page: number, of: number) => string },
): Promise<Pdf> => {
  const options: PDFKit.PDFDocumentOptions = {
    size: PAGE.size,
    margins: { ...PAGE.margins },
    pdfVersion: '1.7',
    tagged: true,
    lang: doc.language,
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: doc.title,
      Author: doc.title,
      Subject: doc.about,
      CreationDate: made.at,
      ModDate: made.at,
    },
  }
  // Its types know the archive's subsets only.
  const pdf = new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }))
  const chunks: Buffer[] = []
  pdf.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('end', resolve)
    pdf.on('error', reject)
  })
  const pen = penOf(pdf)
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  pen.head(root, doc)
  for (const [at, block] of doc.blocks.entries()) pen.block(root, block, doc.blocks[at + 1])
  if (doc.foot !== '') pen.foot(root, doc.foot)
  root.end()
  const { count } = pdf.bufferedPageRange()
  pen.numbers(count, made.pageWord)
  pdf.end()
  await ended
  return { bytes: Buffer.concat(chunks), pages: count, unset: [...pen.unset] }
}

type Struct = PDFKit.PDFStructureElement
type Look = { size: number; weight?: Weight; colour?: string; indent?: number; gap?: number; width?: number }

/** Everything that puts ink on a page of one PDF. */
const penOf = (pdf: PDFKit.PDFDocument) => {
  for (const each of Object.values(faces()).flat()) pdf.registerFont(each.name, each.data)
  const unset = new Set<string>()
  const { left } = PAGE.margins
  const width = pdf.page.width - left - PAGE.margins.right
  const footline = pdf.page.height - 50
  const floor = pdf.page.height - PAGE.margins.bottom

  const runsOf = (text: string, weight: Weight): { font: string; text: string }[] => {
    const runs: { font: string; text: string }[] = []
    const fonts = faces()[weight]
    for (const sign of text.normalize('NFC')) {
      const held = fonts.find((font) => font.has(sign))
      if (!held && INSTEAD[sign] === undefined) unset.add(sign)
      const [font, shown] = held ? [held.name, sign] : [fonts[0]?.name ?? '', INSTEAD[sign] ?? UNKNOWN]
      const last = runs.at(-1)
      if (last && last.font === font) last.text += shown
      else runs.push({ font, text: shown })
    }
    return runs
  }

  /** Writes at the present height, over pages where it must. */
  const write = (text: string, look: Look, at?: { x: number; y: number; align?: 'right' }): void => {
    const runs = runsOf(text, look.weight ?? 'regular')
    pdf.fontSize(look.size).fillColor(look.colour ?? INK)
    const x = at?.x ?? left + (look.indent ?? 0)
    for (const [place, run] of runs.entries()) {
      const options = {
        width: look.width ?? width - (look.indent ?? 0),
        lineGap: look.size * 0.28,
        continued: place < runs.length - 1,
        ...(at?.align ? { align: at.align } : {}),
      }
      pdf.font(run.font)
      if (place === 0) pdf.text(run.text, x, at?.y ?? pdf.y, options)
      else pdf.text(run.text, options)
    }
  }
  const heightOf = (text: string, look: Look): number => {
    pdf.font(faces()[look.weight ?? 'regular'][0]?.name ?? '').fontSize(look.size)
    return pdf.heightOfString(text, {
      width: look.width ?? width - (look.indent ?? 0),
      lineGap: look.size * 0.28,
    })
  }
  const room = (needed: number): void => {
    if (pdf.y + needed > floor) pdf.addPage()
  }
  const skip = (points: number): void => {
    if (pdf.y > PAGE.margins.top) pdf.y += points
  }
  const rule = (y: number): void => {
    pdf.markContent('Artifact', { type: 'Layout' })
    pdf
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.6)
      .strokeColor(LINE)
      .stroke()
    pdf.endMarkedContent()
  }
  const tagged = (parent: Struct, type: string, draw: () => void): void => {
    parent.add(pdf.struct(type, {}, draw))
  }

  /** Below the margin nothing may be written without beginning a page: for that time it is moved down. */
  const belowMargin = (draw: () => void): void => {
    const { bottom } = pdf.page.margins
    pdf.page.margins.bottom = 0
    draw()
    pdf.page.margins.bottom = bottom
  }

  const headingBlock = (parent: Struct, block: Extract<Block, { kind: 'heading' }>, next?: Block): void => {
    const big = block.level === 2
    const look: Look = big
      ? { size: SIZE.h2, weight: 'strong', colour: ACCENT }
      : { size: SIZE.h3, weight: 'strong', width: block.aside === '' ? width : width - 120 }
    skip(big ? 15 : 7)
    // A heading never stands alone at the foot of a page.
    const follows = next === undefined ? 0 : next.kind === 'heading' ? 46 : 30
    room(heightOf(block.text, look) + follows)
    const top = pdf.y
    tagged(parent, big ? 'H2' : 'H3', () => write(block.text, look))
    const bottom = pdf.y
    if (block.aside !== '') {
      tagged(parent, 'P', () =>
        write(
          block.aside,
          { size: SIZE.small, colour: SOFT, width: 116 },
          { x: left + width - 116, y: top + 1, align: 'right' },
        ),
      )
      pdf.y = Math.max(bottom, pdf.y)
      pdf.x = left
    }
    if (big) {
      rule(pdf.y - 1)
      pdf.y += 4
    }
  }

  const listBlock = (parent: Struct, items: readonly string[]): void => {
    const whole = pdf.struct('L')
    parent.add(whole)
    const look: Look = { size: SIZE.text, indent: 14 }
    for (const item of items) {
      room(Math.min(heightOf(item, look), 40))
      const line = pdf.struct('LI')
      whole.add(line)
      const top = pdf.y
      tagged(line, 'Lbl', () =>
        write('•', { size: SIZE.text, colour: SOFT, width: 12 }, { x: left + 2, y: top }),
      )
      pdf.y = top
      tagged(line, 'LBody', () => write(item, look))
      line.end()
      pdf.y += 2
    }
    whole.end()
    pdf.x = left
  }

  return {
    unset,
    head: (root: Struct, { title, about, facts }: Doc): void => {
      tagged(root, 'H1', () => write(title, { size: SIZE.title, weight: 'strong' }))
      if (about !== '') tagged(root, 'P', () => write(about, { size: SIZE.about, colour: SOFT }))
      if (facts.length > 0)
        tagged(root, 'P', () => write(facts.join('  ·  '), { size: SIZE.small, colour: SOFT }))
      pdf.y += 8
    },
    block: (root: Struct, block: Block, next?: Block): void => {
      if (block.kind === 'heading') headingBlock(root, block, next)
      else if (block.kind === 'list') listBlock(root, block.items)
      else {
        const look: Look = block.soft ? { size: SIZE.small, colour: SOFT } : { size: SIZE.text }
        room(Math.min(heightOf(block.text, look), 28))
        tagged(root, 'P', () => write(block.text, look))
        pdf.y += 3
      }
    },
    /** At the foot of the last page, beside its number: never alone on one of its own. */
    foot: (root: Struct, text: string): void =>
      belowMargin(() =>
        tagged(root, 'P', () =>
          write(text, { size: SIZE.small, colour: SOFT, width: width - 90 }, { x: left, y: footline }),
        ),
      ),
    /** At the foot of each page its number; a reading voice passes over it. */
    numbers: (count: number, word: (page: number, of: number) => string): void => {
      for (let page = 0; page < count; page++) {
        pdf.switchToPage(page)
        belowMargin(() => {
          pdf.markContent('Artifact', { type: 'Pagination' })
          write(
            word(page + 1, count),
            { size: SIZE.small, colour: SOFT, width: 80 },
            { x: left + width - 80, y: footline, align: 'right' },
          )
          pdf.endMarkedContent()
        })
      }
    },
  }
}
