import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { firstChunk } from './build/first-chunk.ts'
import { keepLocales } from './build/keep-locales.ts'
import { precompress } from './build/precompress.ts'
import { textsApart } from './build/texts-apart.ts'

const api = process.env['LINCHPIN_URL'] ?? 'http://localhost:4680'

/**
 * The web app's build. `npm start` passes `--outDir` to build beside the served folder and rename;
 * the folder may lie outside web/, hence `emptyOutDir`.
 */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), keepLocales(['en-US', 'de-DE']), textsApart(), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // The content policy allows no data: addresses, so fonts and pictures stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: true,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: firstChunk() }] } } },
  },
  css: { modules: { generateScopedName: '[name]_[local]_[hash:base64:4]' } },
  server: { proxy: { '/api': api } },
})
