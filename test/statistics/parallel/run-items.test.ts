import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type ItemJob, runItems } from '@doorstroom/statistics'
import { expect, it } from 'vitest'

const built = fileURLToPath(new URL('../../../packages/statistics/dist/index.js', import.meta.url))

const squares: ItemJob<{ result: Float64Array }> = {
  module: import.meta.url,
  prepare:
    ({ result }) =>
    (item) => {
      result[item] = item ** 2
    },
}

it('all items are done, also where no other thread can be started', () => {
  for (const threads of [1, 4]) {
    const result = new Float64Array(new SharedArrayBuffer(8 * 50))
    runItems(squares, { result }, 50, threads)
    expect(Array.from(result)).toEqual(Array.from({ length: 50 }, (_, item) => item ** 2))
  }
  runItems(squares, { result: new Float64Array(0) }, 0, 2)
})

/** Distances with several numbers of threads in a program of its own that uses what was built, and how it went. */
const program = `
import { codedSequences, optimalMatchingDistances, hammingDistances, transitionRateCosts } from ${JSON.stringify(pathToFileURL(built).href)}
let seed = 7
const next = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648
const codes = Int16Array.from({ length: 300 * 24 }, () => Math.floor(next() * 4))
const sequences = codedSequences(['a', 'b', 'c', 'd'], codes, 300, 24)
const costs = transitionRateCosts(sequences)
const same = [1, 2, 3].map((threads) => [
  ...optimalMatchingDistances(sequences, costs, { threads }).values,
  ...hammingDistances(sequences, undefined, { threads }).values,
])
console.log(same.every((one) => one.every((distance, at) => Object.is(distance, same[0][at]))) ? 'the same' : 'different')
`

it.skipIf(!existsSync(built))('distances are the same to the last bit with one, two or three threads', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  })
  expect(stderr + stdout).toBe('the same\n')
})
if (!existsSync(built)) console.warn('NOT CHECKED: threads, because packages/statistics is not built')
