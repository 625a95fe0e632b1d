import { strToU8, zipSync } from 'fflate'

/** An Excel file from the XML of its sheet's rows, as the format's description has it: for tests. */
export const workbook = (
  rows: string,
  more: {
    strings?: string[]
    sheets?: Record<string, string>
    parts?: Record<string, Uint8Array>
    level?: 1 | 6
  } = {},
): Buffer => {
  const sheets = Object.entries(more.sheets ?? { Wishes: rows })
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const parts: Record<string, Uint8Array> = {
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="r"><sheets>${sheets.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" ${name.startsWith('_') ? 'state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `<styleSheet xmlns="${main}"><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="[Red]0.0&quot;days&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst xmlns="${main}">${(more.strings ?? []).map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ),
    ...Object.fromEntries(
      sheets.map(([, xml], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        strToU8(`<worksheet xmlns="${main}"><sheetData>${xml}</sheetData></worksheet>`),
      ]),
    ),
    ...more.parts,
  }
  return Buffer.from(zipSync(parts, { level: more.level ?? 6 }))
}

/** A row of texts. */
export const textRow = (at: number, ...cells: string[]): string =>
  `<row r="${at}">${cells.map((cell) => `<c t="inlineStr"><is><t>${cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`).join('')}</row>`
