import { openZipWriter } from './zip-write.ts'

/** More characters than this in a cell, and Excel calls the file damaged. */
export const EXCEL_CELL = 32_767

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const PARTS: Record<string, (sheet: string) => string> = {
  '[Content_Types].xml': () =>
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  '_rels/.rels': () =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': (sheet) =>
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': () =>
    `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
}

/** Writes a workbook of one sheet, row by row. Numbers are numbers; everything else is text, and nothing a formula. */
export const writeWorkbook = async (
  write: (bytes: Uint8Array) => Promise<void>,
  sheet: string,
  rows: AsyncIterable<(string | number)[]>,
): Promise<void> => {
  const zip = openZipWriter(write)
  for (const [name, part] of Object.entries(PARTS)) await zip.add(name, [HEAD + part(sheet.slice(0, 31))])
  await zip.add('xl/worksheets/sheet1.xml', sheetXml(rows))
  await zip.end()
}

async function* sheetXml(rows: AsyncIterable<(string | number)[]>): AsyncGenerator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>`
  let at = 0
  for await (const row of rows) {
    at++
    yield `<row r="${at}">${row.map(cellXml).join('')}</row>`
  }
  yield '</sheetData></worksheet>'
}

const cellXml = (cell: string | number): string => {
  // Excel counts fifteen digits: a number that has more is kept exact as text.
  if (typeof cell === 'number' && Number(cell.toPrecision(15)) === cell) return `<c><v>${cell}</v></c>`
  if (typeof cell === 'number') return cellXml(String(cell))
  return cell === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`
}

// What XML cannot hold, or would turn into something else, is written as Excel writes it: `_x000D_`.
const STRANGE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(STRANGE, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll(/[&<>"]/g, (char) => MARKS[char] ?? '')
