import { type Measure, type Measured, measures } from '@doorstroom/measures'
import { enrolmentRows, type PersonRows } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { simulateStudy, type World } from '../../../../packages/cli/src/simulation/index.ts'
import { typedTables } from '../typed-tables.ts'

const input = { people: 600, seed: 21 }
const rowsOf = (world: World) => {
  const { typed, findings } = typedTables(simulateStudy(input, world).tables)
  expect(findings).toEqual([])
  return [...enrolmentRows(typed)]
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('the measures of the catalogue on complete worlds', () => {
  const { effects } = simulateStudy(input).truth
  const everyoneTreated = rowsOf('everyoneTreated')
  const noneTreated = rowsOf('noneTreated')
  const started = new Set(
    rowsOf('observed').flatMap(({ enrolmentId, rows }) => (rows.enrolment.arm === 'treatment' ? [enrolmentId] : [])),
  )

  it.each(effects.map((effect) => [`${effect.measure} ${JSON.stringify(effect.options)}`, effect] as const))(
    'give the true effects of %s that the simulator has in its own books',
    (_, effect) => {
      const measure: Measure = measures.find(({ id }) => id === effect.measure)!
      const options = measure.options.parse(effect.options)
      const value = (rows: PersonRows): Measured => {
        if (measure.kind === 'group' || measure.kind === 'events')
          throw new Error(`${measure.id} has no value per person`)
        return measure.value(rows, options)
      }
      const level = (world: typeof noneTreated, treated: boolean) =>
        mean(
          world
            .filter(({ enrolmentId }) => started.has(enrolmentId) === treated)
            .flatMap(({ rows }) => {
              const measured = value(rows)
              return 'value' in measured ? [measured.value] : []
            }),
        )
      expect(level(everyoneTreated, true)).toBeCloseTo(effect.treatedWith!, 8)
      expect(level(noneTreated, true)).toBeCloseTo(effect.treatedWithout!, 8)
      expect(level(noneTreated, false)).toBeCloseTo(effect.comparisonWithout!, 8)
      expect(level(everyoneTreated, true) - level(noneTreated, true)).toBeCloseTo(effect.ATT!, 8)
    },
  )
})
