import { strToU8, Zip, ZipDeflate } from 'fflate'

/** A zip that is written piece by piece: what is ready goes to `write`, and is not kept. */
export const openZipWriter = (write: (bytes: Uint8Array) => Promise<void>) => {
  let ready: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, bytes) => {
    fault ??= error
    if (bytes) ready.push(bytes)
  })
  const flush = async (): Promise<void> => {
    if (fault) throw fault
    const pieces = ready
    ready = []
    for (const bytes of pieces) await write(bytes)
  }
  return {
    /** Adds one file, its text in pieces. */
    add: async (name: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> => {
      const file = new ZipDeflate(name, { level: 6 })
      // A day of its own, so that the same data is the same bytes.
      file.mtime = '1980-01-01T00:00:00'
      zip.add(file)
      for await (const piece of pieces) {
        file.push(strToU8(piece))
        await flush()
      }
      file.push(new Uint8Array(0), true)
      await flush()
    },
    end: async (): Promise<void> => {
      zip.end()
      await flush()
    },
  }
}
