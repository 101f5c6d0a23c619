import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CaseTable } from './case-table.mjs'
import { compareLeaves } from './compare-leaves.mjs'
import { readingTimes } from './reading-times.mjs'

const tables = new Map()

/**
 * Computes one case with the file of its family in `family/`, which sees the spec and the table and never the expected
 * values, and compares the two. A family that says `readAtTimes` is told at which times its results are read when the
 * spec is silent about them. What goes wrong inside is a failure of that case, not of the run.
 */
export async function computeCase(family, { id, data, subset, spec, tol, result: expected }, folder) {
  let result = {}
  let failure = null
  try {
    const file = new URL(`./family/${family}.mjs`, import.meta.url)
    if (!existsSync(file)) throw new Error(`no family ${family} here`)
    const { compute, readAtTimes = false } = await import(file.href)
    const asked = { ...(readAtTimes ? readingTimes(expected ?? null) : {}), ...spec }
    result = plain(await compute({ spec: asked, table: data ? tableOf(data, folder).subset(subset) : null }))
  } catch (error) {
    failure = error
  }
  return { id, family, result, failure, leaves: compareLeaves(expected ?? {}, result, tol) }
}

function tableOf(name, folder) {
  if (!tables.has(name)) tables.set(name, CaseTable.fromCsv(readFileSync(join(folder, `${name}.csv`), 'utf8')))
  return tables.get(name)
}

/** Typed arrays as lists and maps as objects, as JSON has them. */
function plain(value) {
  if (ArrayBuffer.isView(value)) return Array.from(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
}
