/**
 * Simulates studies with a known truth and prints, per estimator, bias, coverage of the 95 % interval and type I error
 * with their Monte-Carlo error: `pnpm calibrate [--replicates N] [--seed N] [--scenario ID] [--markdown]`.
 * Reads the built packages; with `--markdown` it writes docs/calibration.md. Exit code 2 for wrong usage.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { comparisonEstimators } from '@doorstroom/comparison'
import { randomStream, statisticsEstimators } from '@doorstroom/statistics'
import { calibrationPage } from './calibration/calibration-page.mjs'
import { scenarios, sizes } from './calibration/index.mjs'
import { printResults } from './calibration/print-results.mjs'
import { runScenario } from './calibration/run-scenario.mjs'

const { values } = parseArgs({
  options: {
    replicates: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '2026' },
    scenario: { type: 'string', multiple: true },
    markdown: { type: 'boolean', default: false },
  },
})
const [replicates, seed] = [Number(values.replicates), Number(values.seed)]
const chosen = scenarios.filter(({ id }) => values.scenario === undefined || values.scenario.includes(id))
const unknown = values.scenario?.find((id) => !scenarios.some((scenario) => scenario.id === id))
if (!Number.isInteger(replicates) || replicates < 2 || !Number.isInteger(seed) || seed < 0 || unknown !== undefined) {
  console.error('usage: pnpm calibrate [--replicates N] [--seed N] [--scenario ID] [--markdown]')
  console.error(`scenarios: ${scenarios.map(({ id }) => id).join(', ')}`)
  process.exit(2)
}

const estimators = [...statisticsEstimators, ...comparisonEstimators]
const results = chosen.flatMap((scenario) => {
  const found = runScenario(scenario, { estimators, randomStream, replicates, seed, sizes })
  printResults(found)
  return found
})
if (values.markdown) {
  const target = fileURLToPath(new URL('../docs/calibration.md', import.meta.url))
  writeFileSync(target, calibrationPage({ scenarios: chosen, results, replicates, seed }))
  console.log('written: docs/calibration.md')
}
