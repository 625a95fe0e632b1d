import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const outside = ['**/node_modules/**', '.runtime/**', 'web/dist/**']
const pages = ['web/**/*.test.tsx', 'areas/**/web/**/*.test.tsx']

export default defineConfig({
  test: {
    // Two cores, shared with PostgreSQL: more workers only wait for each other.
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          // Files share what they import: each has a database of its own, and loading the product anew for every one
          // took half of the time.
          isolate: false,
          include: ['**/*.test.ts'],
          exclude: [...outside, 'e2e/**'],
          globalSetup: ['tools/test/postgres-setup.ts'],
          setupFiles: ['tools/test/check-node.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'web',
          include: pages,
          exclude: outside,
          environment: 'jsdom',
          setupFiles: ['tools/test/check-node.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['e2e/**/*.test.ts'],
          exclude: outside,
          globalSetup: ['e2e/support/prepared.ts'],
          setupFiles: ['tools/test/check-node.ts'],
          // One journey at a time: a browser, a server and a database share two cores.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
