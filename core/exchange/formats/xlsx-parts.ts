import { invalid } from '../../problems.ts'
import { LONGEST_CELL, storable } from '../table.ts'
import { readAllXml } from './xml.ts'
import { inflated, type Zip } from './zip.ts'

export type Sheet = { name: string; path: string; hidden: boolean }
export type Workbook = {
  sheets: Sheet[]
  /** Days are counted from 1904, as Excel for Mac once did. */
  from1904: boolean
  /** For each style of a cell: whether it shows a day, a time, both or neither. */
  styles: ('number' | 'moment')[]
  strings: string[]
}

/** All that the sheets point at. The shared texts are held whole, up to a limit of their own. */
export const readWorkbook = async (zip: Zip): Promise<Workbook> => {
  const { sheets, from1904 } = await readSheets(zip)
  return { sheets, from1904, styles: await readStyles(zip), strings: await readStrings(zip) }
}

const readSheets = async (zip: Zip): Promise<Pick<Workbook, 'sheets' | 'from1904'>> => {
  const paths = new Map<string, string>()
  await readAllXml(inflated(zip, 'xl/_rels/workbook.xml.rels'), {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship' && Id)
        paths.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target.replace(/^\.\//, '')}`)
    },
  })
  const sheets: Sheet[] = []
  let from1904 = false
  await readAllXml(inflated(zip, 'xl/workbook.xml'), {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      const path = paths.get(attributes['r:id'] ?? attributes['id'] ?? '')
      if (tag === 'sheet' && path && zip.entries.has(path) && !path.includes('chartsheet'))
        sheets.push({
          name: attributes['name'] ?? `Sheet ${sheets.length + 1}`,
          path,
          hidden: attributes['state'] !== undefined && attributes['state'] !== 'visible',
        })
    },
  })
  if (sheets.length === 0)
    throw invalid('file', 'Nothing was read: this file holds no sheet. Choose an Excel file (.xlsx).')
  return { sheets, from1904 }
}

/** The number formats of Excel itself that show days or times. */
const BUILT_IN = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47,
])
for (let id = 50; id <= 58; id++) BUILT_IN.add(id)

const readStyles = async (zip: Zip): Promise<Workbook['styles']> => {
  if (!zip.entries.has('xl/styles.xml')) return []
  const own = new Map<string, boolean>()
  const styles: Workbook['styles'] = []
  let inCells = false
  await readAllXml(inflated(zip, 'xl/styles.xml'), {
    open: (name, { numFmtId = '', formatCode = '' }) => {
      if (name === 'numFmt') own.set(numFmtId, showsTime(formatCode))
      if (name === 'cellXfs') inCells = true
      if (name === 'xf' && inCells)
        styles.push((own.get(numFmtId) ?? BUILT_IN.has(Number(numFmtId))) ? 'moment' : 'number')
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false
    },
  })
  return styles
}

/** Whether a number format writes years, months, days, hours or seconds: what it quotes and its colours aside. */
const showsTime = (code: string): boolean =>
  /[ymdhs]/i.test(
    code.replaceAll(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').replaceAll(/general/gi, ''),
  )

/** Held in memory, unlike the sheets. In bytes. */
const MOST_TEXTS = 192 * 1024 ** 2

const readStrings = async (zip: Zip): Promise<string[]> => {
  if (!zip.entries.has('xl/sharedStrings.xml')) return []
  const strings: string[] = []
  let text = ''
  let reads = false
  let phonetic = 0
  await readAllXml(inflated(zip, 'xl/sharedStrings.xml', MOST_TEXTS), {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic++
      reads = name === 't' && phonetic === 0
    },
    text: (piece) => {
      // One more than fits tells the reader of the sheet that it is too long.
      if (reads && text.length <= LONGEST_CELL) text += piece
    },
    close: (name) => {
      if (name === 'rPh') phonetic--
      if (name === 't') reads = false
      if (name === 'si') strings.push(unescaped(text))
    },
  })
  return strings
}

/** Excel writes characters that XML cannot hold as `_x000D_`. */
export const unescaped = (text: string): string =>
  storable(
    text.includes('_x')
      ? text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : text,
  )
