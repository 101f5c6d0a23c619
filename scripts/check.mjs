/**
 * All gates before review, one line and a time each; the output of a gate is shown when it fails.
 * Reads everything, writes only what a build writes. `pnpm check`, or `pnpm check types tests` for some of them.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tool = (...parts) => join(root, 'node_modules', ...parts)
const script = (name) => join(root, 'scripts', name)

const gates = [
  { name: 'style', about: 'format and lint', command: [tool('@biomejs', 'biome', 'bin', 'biome'), 'check', '.'] },
  { name: 'types', about: 'sources and tests', command: [tool('typescript', 'bin', 'tsc'), '-b'] },
  { name: 'bundle', about: 'distribution functions', command: [script('bundle-distributions.mjs')] },
  { name: 'unused', about: 'files, exports, dependencies', command: [tool('knip', 'bin', 'knip.js')] },
  { name: 'generated', about: 'files made from definitions', command: [script('generate.mjs'), '--check'] },
  { name: 'tests', about: 'everything', command: [tool('vitest', 'vitest.mjs'), 'run'] },
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !gates.some((gate) => gate.name === name))
if (unknown.length > 0) {
  console.error(`no gate called ${unknown.join(', ')}; there are ${gates.map((gate) => gate.name).join(', ')}`)
  process.exit(2)
}

let failed = 0
for (const gate of gates.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const started = performance.now()
  const result = spawnSync(process.execPath, gate.command, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 })
  const passed = result.status === 0
  if (!passed) {
    failed += 1
    process.stdout.write(`${result.stdout ?? ''}${result.stderr ?? ''}`)
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6)
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${gate.name.padEnd(10)} ${seconds} s  ${gate.about}`)
}
console.log(failed === 0 ? 'Ready for review.' : `${failed} gate(s) failed.`)
process.exitCode = failed === 0 ? 0 : 1
