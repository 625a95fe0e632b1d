import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeWorld, type Size } from './lists-world.ts'

/** Fills `folder` (made, and empty) and remembers beside the data how to enter it. */
export const fillWorld = async (folder: string, size: Size): Promise<void> => {
  // The database may run as another user than we do.
  chmodSync(folder, 0o755)
  const began = performance.now()
  const made = await makeWorld(folder, size)
  writeFileSync(join(folder, 'bench-world.json'), JSON.stringify(made))
  console.log(
    `Filled with ${made.items} items and ${made.notes} notes in ${((performance.now() - began) / 1000).toFixed(0)} s.`,
  )
}
