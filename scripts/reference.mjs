/**
 * Makes the reference values again with R and compares them with the committed ones.
 * Reads test/reference/<topic>/generate.R, which prints JSON, and expected.json beside it. `--write` replaces the
 * files, words after that choose topics. Without Rscript, or without a package R needs, it says what was not checked.
 * Numbers may differ by 1e-9 relatively between builds of R; lines about versions are not compared.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../test/reference', import.meta.url))
const tolerance = 1e-9
const write = process.argv.includes('--write')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const topics = existsSync(folder)
  ? readdirSync(folder).filter((topic) => existsSync(join(folder, topic, 'generate.R')))
  : []
const unknown = wanted.filter((topic) => !topics.includes(topic))
if (unknown.length > 0) {
  console.error(`no reference called ${unknown.join(', ')}; there are ${topics.join(', ')}`)
  process.exit(2)
}
if (spawnSync('Rscript', ['--version']).status !== 0) {
  console.log('NOT CHECKED: Rscript is not installed, so the reference values were not made again.')
  process.exit(0)
}

let failed = 0
for (const topic of topics.filter((name) => wanted.length === 0 || wanted.includes(name))) {
  const home = join(folder, topic)
  const result = spawnSync('Rscript', ['--vanilla', 'generate.R'], {
    cwd: home,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8', TZ: 'UTC' },
  })
  const absent = result.stderr.match(/there is no package called .(\w+)/)
  if (absent) {
    console.log(`NOT CHECKED ${topic}: R has no package ${absent[1]}`)
    continue
  }
  const made = result.status === 0 ? parse(result.stdout) : null
  if (made === null) {
    failed += 1
    console.log(`FAILED ${topic}: generate.R did not print JSON\n${result.stderr}`)
    continue
  }
  const file = join(home, 'expected.json')
  if (write) {
    writeFileSync(file, result.stdout)
    console.log(`written ${topic}`)
    continue
  }
  const committed = existsSync(file) ? parse(readFileSync(file, 'utf8')) : null
  const { differences, numbers } = compare(committed, made)
  if (differences.length > 0) failed += 1
  console.log(`${differences.length === 0 ? 'ok' : 'FAILED'} ${topic}: ${numbers} numbers`)
  for (const difference of differences.slice(0, 10)) console.log(`  ${difference}`)
}
process.exitCode = failed === 0 ? 0 : 1

function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Walks two JSON values side by side; keys about versions are left out. */
function compare(expected, made, path = '', outcome = { differences: [], numbers: 0 }) {
  const differs = (what) => outcome.differences.push(`${path || 'the whole file'}: ${what}`)
  if (typeof expected === 'number' && typeof made === 'number') {
    outcome.numbers += 1
    const scale = Math.max(1, Math.abs(expected), Math.abs(made))
    if (Math.abs(expected - made) > tolerance * scale) differs(`${expected} committed, ${made} made`)
  } else if (isObject(expected) && isObject(made)) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(made)])) {
      if (/version|packages|platform|^r$/i.test(key)) continue
      compare(expected[key], made[key], path === '' ? key : `${path}.${key}`, outcome)
    }
  } else if (expected !== made) differs('not the same')
  return outcome
}

function isObject(value) {
  return typeof value === 'object' && value !== null
}
