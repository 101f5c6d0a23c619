import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const source = (folder: string) => fileURLToPath(new URL(`./packages/${folder}/src/index.ts`, import.meta.url))
const libraries = ['statistics', 'trajectories', 'disclosure', 'measures', 'comparison', 'evidence', 'report']

/** Unit tests read the sources, so that they need no build; tests of the command run `dist/bin.js`. */
export default defineConfig({
  resolve: {
    alias: {
      ...Object.fromEntries(libraries.map((folder) => [`@doorstroom/${folder}`, source(folder)])),
      doorstroom: source('cli'),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    // Tests share no state, so that files may share a worker and its modules.
    isolate: false,
    maxWorkers: '100%',
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', './scripts/plain-reporter.mjs'],
  },
})
