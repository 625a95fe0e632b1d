/** Something that a person has to know or do; shown without a stack trace. */
export class Complaint extends Error {}

/** Says what is going on, apart from what the program itself prints. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** The error's code (`ENOSPC`, `EACCES`, …) from a system error, or from what npm printed. */
export function codeOf(error) {
  return error?.code ?? /(?:code|errno) (E[A-Z_]+)/.exec(String(error))?.[1] ?? ''
}

/**
 * Turns a failure of the system or of npm into words: what happened, and what to do.
 *
 * @param doing what was being done, such as "Installing the dependencies"
 */
export function explain(doing, error, folder) {
  const code = codeOf(error)
  const kept = 'Nothing half-made is used; starting again goes on from here.'
  if (
    /^(ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|ECONNABORTED)$/.test(
      code,
    )
  ) {
    return new Complaint(
      `${doing} failed: npm could not reach its registry (${code}). ${kept}\n` +
        'Connect this machine to the network (behind a proxy: npm config set proxy …) and start again. Once installed, Linchpin needs no network.',
    )
  }
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new Complaint(
      `${doing} failed: there is no room on the disk of ${folder}. ${kept}\nFree 1 GB there and start again.`,
    )
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new Complaint(
      `${doing} failed: ${folder} cannot be written to by this user (${code}). ${kept}\n` +
        'Start once as the user who owns the folder, or clone Linchpin into a folder of your own.',
    )
  }
  return new Complaint(`${doing} failed. ${kept}\n${String(error?.message ?? error).trim()}`)
}
