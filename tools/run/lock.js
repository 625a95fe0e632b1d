import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/**
 * Does something while no other start does it in the same folder; waits for its turn.
 *
 * Each start puts down a file of its own name and looks round; with others there
 * it steps back and tries again. A name is never given twice, so what a killed
 * start left can be cleared away without a race.
 *
 * @param waiting called once when there is somebody to wait for
 */
export async function alone(folder, waiting, work) {
  mkdirSync(folder, { recursive: true })
  const own = `${process.pid}-${identity(process.pid)}`
  const file = join(folder, own)
  for (let told = false; ; told = true) {
    writeFileSync(file, '')
    if (!someoneElse(folder, own)) break
    rmSync(file, { force: true })
    if (!told) waiting()
    await pause(100 + Math.random() * 200)
  }
  held = folder
  try {
    return await work()
  } finally {
    held = undefined
    rmSync(file, { force: true })
  }
}

let held

/**
 * Lets a program that we started hold the turn with us: should we be killed, it
 * goes on writing, and the next start has to wait for it.
 *
 * @returns how to let go
 */
export function shareTurn(pid) {
  if (!held || !pid) return () => {}
  const file = join(held, `${pid}-${identity(pid)}`)
  writeFileSync(file, '')
  return () => rmSync(file, { force: true })
}

function someoneElse(folder, own) {
  return readdirSync(folder).some((name) => {
    if (name === own) return false
    const [pid, since] = name.split('-')
    if (identity(Number(pid)) === since) return true
    rmSync(join(folder, name), { force: true })
    return false
  })
}

// Tells a process from a later one with the same id, where the system says when it began.
function identity(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error.code !== 'EPERM') return undefined
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return 'alive'
  }
}
