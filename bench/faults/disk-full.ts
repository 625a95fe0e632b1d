import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Outcome } from '../faults.ts'
import { setStage, statuses, wait } from './stage.ts'
import { everyWriter, startWriters } from './writers.ts'

/** Room for the data folder, in megabytes: a fresh one takes about a hundred. */
const ROOM = 260
const FULL = 20_000

/**
 * The data folder lies on a file system of its own, which is filled to the last byte while people write. They have to
 * be told so in words; what was acknowledged has to be there; and with room again the product has to go on by itself.
 */
export const diskFull = async (): Promise<Outcome> => {
  const folder = mkdtempSync(join(tmpdir(), 'linchpin-full-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${ROOM}m,mode=0755`, 'tmpfs', folder])
  chmodSync(folder, 0o755)
  const filler = join(folder, 'filler')
  try {
    const stage = await setStage({}, folder)
    const { target } = stage
    try {
      const crowd = startWriters(everyWriter(target))
      await wait(3_000)
      fill(filler, folder)
      const full = { from: target.acknowledged(), answers: target.answers.length }
      await wait(FULL)
      const whileFull = target.answers.slice(full.answers)
      const stillTaken = target.acknowledged() - full.from
      rmSync(filler)
      const began = performance.now()
      const before = target.acknowledged()
      while (target.acknowledged() < before + 20 && performance.now() - began < 120_000) await wait(20)
      const back = performance.now() - began
      await wait(3_000)
      await crowd.stop()
      const faults =
        target.acknowledged() < before + 20 ? ['it did not come back when there was room again'] : []
      faults.push(...(await crowd.missing()))
      if (stage.server().process.exitCode !== null) faults.push('the server ended')
      const unclear = new Set(
        whileFull
          .filter(({ ok, code }) => !ok && code !== 'no-room' && code !== 'not-answering')
          .map(({ status, code }) => `${status} ${code}`),
      )
      for (const each of unclear) faults.push(`people were answered ${each}`)
      if (!whileFull.some(({ ok }) => !ok)) faults.push('nobody was refused: the disk was not full')
      return {
        name: `a full disk for ${FULL / 1000} s`,
        seen: `${target.acknowledged()} writes acknowledged in all, all there; answers ${statuses(target)}; ${stillTaken} were still taken after the disk was full; ${(back / 1000).toFixed(1)} s after there was room again twenty more were.`,
        faults,
      }
    } finally {
      rmSync(filler, { force: true })
      await stage.stop()
    }
  } finally {
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Takes every byte that is free, and then whatever the last megabyte leaves. */
const fill = (file: string, folder: string): void => {
  const free = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  for (const piece of [2 ** 20, 4096])
    while (free() >= piece)
      try {
        writeFileSync(file, Buffer.alloc(piece), { flag: 'a' })
      } catch {
        // The database took the last bytes meanwhile: it is full.
        return
      }
}
