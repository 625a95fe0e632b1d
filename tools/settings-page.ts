import { writeFileSync } from 'node:fs'
import { settingsPage } from '../core/settings.ts'

// Writes docs/settings.md from the list of settings. Run: node tools/settings-page.ts
writeFileSync(new URL('../docs/settings.md', import.meta.url), settingsPage())
