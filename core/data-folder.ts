import { mkdirSync } from 'node:fs'

/**
 * Makes the data folder, closed to others. Started as root, the database runs as another user, who must be able to pass
 * through this folder and each one made above it, though not to look into them.
 */
export const makeDataFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
}
