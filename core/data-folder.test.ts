import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadSecret } from './secret.ts'

test('the database’s user can pass through folders that the secret was first to make', () => {
  const above = join(mkdtempSync(join(tmpdir(), 'linchpin-folder-')), 'data')
  loadSecret({ dataFolder: join(above, 'demo'), secret: undefined })
  const expected = process.getuid?.() === 0 ? 0o711 : 0o700
  for (const folder of [above, join(above, 'demo')]) expect(statSync(folder).mode & 0o777).toBe(expected)
})
