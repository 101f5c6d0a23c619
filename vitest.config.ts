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
    testTimeout: 60_000,
    hookTimeout: 300_000,
    reporters: ['default', './scripts/plain-reporter.mjs'],
  },
})
