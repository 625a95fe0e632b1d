/** The oldest Node that runs Linchpin: it runs TypeScript without a flag and has what the code uses. */
const oldest = [24, 12] as const

/**
 * Nothing else stops a wrong Node: npm and vitest start under older ones and
 * fail in ways that point elsewhere.
 *
 * @throws Error when this Node is too old
 */
export function assertNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.replace('v', '').split('.').map(Number)
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return
  throw new Error(
    `Linchpin needs Node ${oldest.join('.')} or newer and this is ${version}. Run npm test, which finds or fetches one.`,
  )
}
