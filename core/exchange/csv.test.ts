import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTable, type Separator } from './csv.ts'
import { decode } from './encoding.ts'
import type { BadRow, Row } from './table.ts'

const readAll = (text: string, separator?: Separator) => {
  const table = openTable(Buffer.from(text), separator)
  const rows: Row[] = []
  const bad: BadRow[] = []
  let empty = 0
  for (const batch of table.batches()) {
    rows.push(...batch.rows)
    bad.push(...batch.bad)
    empty += batch.empty
  }
  return { ...table, rows, bad, empty }
}
const cells = (rows: Row[]) => rows.map((row) => row.cells)

test('rows come with the line in which they begin, quoted line breaks included', () => {
  const { header, rows } = readAll('title,text\r\nOne,"a\r\nb"\r\nTwo,c\r\n')
  expect(header).toEqual(['title', 'text'])
  expect(rows.map(({ line, cells }) => ({ line, cells }))).toEqual([
    { line: 2, cells: ['One', 'a\r\nb'] },
    { line: 4, cells: ['Two', 'c'] },
  ])
})

test('a quote that is not closed costs its own row, and the rows after it are read', () => {
  const { rows, bad } = readAll('a,b\n1,2\n"3,4\n5,"6"\n7,8\n')
  expect(cells(rows)).toEqual([
    ['1', '2'],
    ['5', '6'],
    ['7', '8'],
  ])
  expect(bad).toMatchObject([{ line: 3, text: '"3,4\n' }])
})

test('a quote that is never closed costs its own row even in a long file', () => {
  const long = Array.from({ length: 60_000 }, (_, n) => `${n},some words here`)
  const { rows, bad } = readAll(['a,b', '1,2', '"3,4', ...long].join('\n'))
  expect(rows).toHaveLength(60_001)
  expect(bad.map((row) => row.line)).toEqual([3])
  expect(rows.at(-1)).toMatchObject({ line: 60_003, cells: ['59999', 'some words here'] })
})

test('rows with too few or too many columns are left out and say so; empty ones at the end do no harm', () => {
  const { rows, bad, empty } = readAll('a,b,c\n1,2,3\n4,5\n\n6,7,8,9\n,,\n1,2,3,,\n')
  expect(cells(rows)).toEqual([
    ['1', '2', '3'],
    ['1', '2', '3'],
  ])
  expect(bad.map((row) => [row.line, row.message])).toEqual([
    [3, 'This row ends after 2 of 3 columns.'],
    [5, 'This row has 4 columns, the header 3. Is a separator or a line break missing its quotes?'],
  ])
  expect(empty).toBe(2)
})

test('an inch mark inside a cell is no quote', () => {
  expect(cells(readAll('a,b\n1,5" screen\n3,4\n').rows)).toEqual([
    ['1', '5" screen'],
    ['3', '4'],
  ])
})

test('semicolons and tabs are found by themselves, a sep line is obeyed, and a choice overrules', () => {
  expect(readAll('a;b\n"1,2";3\n').separator).toBe(';')
  expect(readAll('a\tb, c\n1\t2, 3\n4\t5\n').separator).toBe('\t')
  expect(readAll('sep=;\r\na,b;c\r\n1;2\r\n')).toMatchObject({
    header: ['a,b', 'c'],
    rows: [{ line: 3, cells: ['1', '2'] }],
  })
  expect(readAll('a;b\n1;2\n', ',').header).toEqual(['a;b'])
})

test('columns without a name or with the same name get one of their own', () => {
  expect(readAll('Labels,,Labels, Title \n1,2,3,4').header).toEqual([
    'Labels',
    'Column 2',
    'Labels (2)',
    'Title',
  ])
})

test('a file without a header is refused with a clear word', () => {
  for (const text of ['', '\n\n', '"never closed'])
    expect(() => readAll(text)).toThrow('no first row that names its columns')
})

test('old Macintosh line ends count as lines', () => {
  expect(readAll('a,b\r1,2\r3,4').rows.map((row) => row.line)).toEqual([2, 3])
})

test('what RFC 4180 writes is read as it was, wherever the pieces of the file fall', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '😀') })
  const row = fc.tuple(cell, cell, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }))
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), fc.boolean(), (rows, long) => {
      const pad: [string, string, string] = ['x'.repeat(long ? 300_000 : 1), '1', '2']
      const all = [pad, ...rows].filter((each) => each.some((text) => text.trim() !== ''))
      const text = [['a', 'b', 'c'], ...all].map((each) => each.map(quoted).join(',')).join('\r\n')
      expect(cells(readAll(text, ',').rows)).toEqual(all)
    }),
    { numRuns: 60 },
  )
})

test('encodings are recognised by their mark, by being valid, or guessed and said to be a guess', () => {
  const read = (bytes: Buffer) => {
    const { bytes: text, ...how } = decode(bytes)
    return { text: text.toString(), ...how }
  }
  const utf16 = Buffer.from('naïve café', 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const text = 'naïve café'
  expect(read(Buffer.from(`\uFEFF${text}`))).toEqual({ text, encoding: 'utf-8', by: 'mark', nuls: 0 })
  expect(read(Buffer.from(text))).toMatchObject({ text, encoding: 'utf-8', by: 'valid' })
  expect(read(Buffer.from('na\xefve caf\xe9 \x80', 'latin1'))).toMatchObject({
    text: `${text} €`,
    encoding: 'windows-1252',
    by: 'guess',
  })
  expect(read(Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]))).toMatchObject({ text, by: 'mark' })
  expect(read(Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]))).toMatchObject({
    text,
    encoding: 'utf-16be',
  })
  expect(read(utf16)).toMatchObject({ text, encoding: 'utf-16le', by: 'guess' })
  expect(read(Buffer.from('a\0b\0'))).toMatchObject({ text: 'ab', nuls: 2 })
  expect(decode(Buffer.from([0xc4]), 'windows-1251').bytes.toString()).toBe('Д')
})
