import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startTestApp } from '../../tools/test/app.ts'

// Public data of others, which lies beside the checkout where somebody put it, and is never part of it.
const DATA = new URL('../../../shared/data/', import.meta.url)
const FILES = [
  { path: 'backlog/moodle-items.csv', kind: 'item', rows: 1166, key: 'issuekey' },
  { path: 'throughput/islandora-issues.csv', kind: 'note', rows: 981, key: 'key' },
  { path: 'duplicates/hadoop-bugs.csv', kind: 'note', rows: 2503, key: 'Issue id' },
]
const { owner, productId } = await startTestApp()

for (const { path, kind, rows, key } of FILES) {
  const file = new URL(path, DATA)
  test.skipIf(!existsSync(file))(
    `${path} comes in whole without a word of mapping, and a second time changes nothing`,
    async () => {
      const base64 = readFileSync(file).toString('base64')
      const input = { kind, file: { name: path.split('/')[1], base64 }, product: productId }
      const first = await owner.call('POST', '/import', input)
      expect(first.body).toMatchObject({ created: rows, errorRows: 0, key })
      const second = await owner.call('POST', '/import', input)
      expect(second.body).toMatchObject({ created: 0, changed: 0, unchanged: rows, batchId: null })
    },
    90_000,
  )
}
