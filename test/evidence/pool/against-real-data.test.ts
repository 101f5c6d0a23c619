import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { randomEffects } from '@doorstroom/evidence'
import { expect, it } from 'vitest'

const folder = `${process.env.DOORSTROOM_PUBLIC_DATA ?? fileURLToPath(new URL('../../../../shared/reference', import.meta.url))}/`
const present = existsSync(`${folder}expected/open/meta_analysis.json`)
if (!present) console.warn('skipped: the reference values of published meta-analyses are not here')

/** The columns of a plain CSV, by name, as numbers (NaN where empty or text). */
function columnsOf(name: string): (column: string) => number[] {
  const lines = readFileSync(`${folder}data/${name}.csv`, 'utf8').trim().split(/\r?\n/)
  const cells = lines.map((line) =>
    [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => cell.replaceAll('"', '')),
  )
  return (column) => cells.slice(1).map((row) => Number(row[cells[0]!.indexOf(column)] || Number.NaN))
}

it.skipIf(!present)('pools published meta-analyses as metafor does (DL, Hartung-Knapp), to 1e-6', () => {
  const { cases } = JSON.parse(readFileSync(`${folder}expected/open/meta_analysis.json`, 'utf8'))
  let compared = 0
  for (const { data, spec, result } of cases) {
    const column = columnsOf(data)
    const effects = effectsOf(spec, column)
    if (effects === null) continue
    const pool = randomEffects(effects)
    const theirs = result.knha.DL
    const pairs: [number, number][] = [
      [pool.studies, theirs.k],
      [pool.estimate, theirs.est[0]],
      [pool.stdError, theirs.se[0]],
      [pool.pValue, theirs.p[0]],
      [pool.confLow, theirs.lower[0]],
      [pool.confHigh, theirs.upper[0]],
      [pool.tauSquared, theirs.tau2],
      [100 * pool.iSquared, theirs.I2],
      [pool.q, theirs.Q],
      [pool.qPValue, theirs.Q_p],
      [pool.predictionLow, theirs.pi_lower],
      [pool.predictionHigh, theirs.pi_upper],
    ]
    for (const [ours, other] of pairs) {
      expect(Math.abs(ours - other)).toBeLessThanOrEqual(1e-8 + 1e-6 * Math.abs(other))
      compared += 1
    }
  }
  console.info(`${compared} values of published meta-analyses agree with metafor`)
  expect(compared).toBeGreaterThanOrEqual(36)
})

/** Study effects of the kinds that need no correction for empty cells; null for another kind. */
function effectsOf(spec: Record<string, string>, column: (name: string) => number[]) {
  if (spec.measure === 'GEN') {
    const variances = column(spec.vi!)
    return column(spec.yi!).map((estimate, study) => ({ estimate, stdError: Math.sqrt(variances[study]!) }))
  }
  if (spec.measure === 'ZCOR') {
    const persons = column(spec.ni!)
    const correlations = column(spec.ri!)
    return correlations.flatMap((correlation, study) =>
      Number.isNaN(correlation)
        ? []
        : [{ estimate: Math.atanh(correlation), stdError: 1 / Math.sqrt(persons[study]! - 3) }],
    )
  }
  const cells = ['ai', 'bi', 'ci', 'di'].map((cell) => (spec[cell] === undefined ? [] : column(spec[cell])))
  if (cells.some((values) => values.length === 0)) return null
  return cells[0]!.map((_, study) => {
    const [a, b, c, d] = cells.map((values) => values[study]!) as [number, number, number, number]
    return spec.measure === 'RR'
      ? {
          estimate: Math.log(a / (a + b) / (c / (c + d))),
          stdError: Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d)),
        }
      : { estimate: Math.log((a * d) / (b * c)), stdError: Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d) }
  })
}
