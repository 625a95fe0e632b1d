import { mkdir, readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { areas } from '../../areas/list.ts'
import { composeCatalogue } from '../../core/compose.ts'
import type { Operation } from '../../core/operations/define.ts'
import { openApiDocument } from '../../doors/openapi/document.ts'

const folder = new URL('../../generated/', import.meta.url)
const NOTE = '// Made by `node tools/snapshots/make.ts` from the declared operations. Never edited.\n'

/** The files that follow from the declarations: the API document, its types, and the web app's list of addresses. */
export const snapshots = async (): Promise<Record<string, string>> => {
  const catalogue = composeCatalogue(areas)
  const document = openApiDocument(catalogue, '0.1.0')
  const types = astToString(await openapiTS(JSON.stringify(document)))
  const addresses = [...catalogue.operations.values()].map((operation) => {
    const query = operation.method === 'GET' || operation.method === 'DELETE'
    return `  '${operation.name}': ['${operation.method}', '${operation.path}', ${placeOf(operation)}, ${query}],`
  })
  return {
    'openapi.json': `${JSON.stringify(document, null, 1)}\n`,
    'api.d.ts': `${NOTE}${types}`,
    'addresses.ts': [
      NOTE,
      '/** Of each operation: method, path, the workspace it is done in, whether its input goes into the query. */',
      'export const addresses = {',
      ...addresses,
      "} as const satisfies Record<string, readonly [string, string, 'workspace' | 'own' | '', boolean]>",
      '',
    ].join('\n'),
  }
}

/** Where an operation is done: in the workspace that is open, in the person's own, or in none. */
const placeOf = (operation: Operation): string =>
  operation.scope === 'account' ? "''" : operation.personal ? "'own'" : "'workspace'"

/** The names of the snapshot files that no longer say what the declarations say. */
export const staleSnapshots = async (): Promise<string[]> => {
  const stale: string[] = []
  for (const [name, text] of Object.entries(await snapshots())) {
    const kept = await readFile(new URL(name, folder), 'utf8').catch(() => '')
    if (kept !== text) stale.push(name)
  }
  return stale
}

if (import.meta.main) {
  await mkdir(folder, { recursive: true })
  for (const [name, text] of Object.entries(await snapshots())) await writeFile(new URL(name, folder), text)
  console.log('generated/ is up to date.')
}
