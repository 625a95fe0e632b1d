import { writeFileSync } from 'node:fs'

/** Notes something that only saves time. The checkout may belong to another user; then it is found out anew each time. */
export function tryToWrite(file, text) {
  try {
    writeFileSync(file, text)
  } catch {
    return
  }
}
