/**
 * Holds our numbers against reference cases: `pnpm conformance --cases DIR --data DIR [--emit FILE] [--family NAME]`.
 * Reads every JSON file of the cases folder (`{family, cases: [{id, data, subset, spec, tol, result}]}`), computes each
 * case from its data and spec alone, and prints per family how many leaves were expected, computed and agree within
 * the case's own tolerance, with the worst disagreement. Exit code 1 when a computed leaf disagrees or a case fails,
 * 2 for wrong usage.
 */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { computeCase } from './conformance/compute-case.mjs'
import { printFamilies } from './conformance/print-families.mjs'
import { readCases } from './conformance/read-cases.mjs'

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    data: { type: 'string' },
    emit: { type: 'string' },
    family: { type: 'string', multiple: true },
    missing: { type: 'boolean' },
  },
})
if (values.cases === undefined || values.data === undefined) {
  console.error('usage: pnpm conformance --cases DIR --data DIR [--emit FILE] [--family NAME] [--missing]')
  process.exit(2)
}
const folder = process.env.INIT_CWD ?? process.cwd()
const families = readCases(resolve(folder, values.cases)).filter(
  ({ family }) => values.family === undefined || values.family.includes(family),
)
const outcomes = []
for (const { family, cases } of families) {
  for (const one of cases) outcomes.push(await computeCase(family, one, resolve(folder, values.data)))
}
printFamilies(outcomes, { missing: values.missing === true })
if (values.emit !== undefined) {
  const emitted = Object.fromEntries(outcomes.map(({ id, family, result }) => [id, { id, family, result }]))
  writeFileSync(resolve(folder, values.emit), `${JSON.stringify(emitted, finiteOrNull, 1)}\n`)
}
process.exitCode = outcomes.some(({ failure, leaves }) => failure !== null || leaves.disagreeing.length > 0) ? 1 : 0

function finiteOrNull(_, value) {
  if (typeof value === 'number' && !Number.isFinite(value)) return null
  return ArrayBuffer.isView(value) ? Array.from(value) : value
}
