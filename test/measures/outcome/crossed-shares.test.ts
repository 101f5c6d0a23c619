import fc from 'fast-check'
import { expect, it } from 'vitest'
import { crossedShares } from '../../../packages/measures/src/outcome/crossed-shares.ts'

interface Row {
  readonly value: number
  readonly professional: string
  readonly intervention: string
}

/** Every pair of rows looked at one by one. */
function pairByPair(rows: readonly Row[]) {
  const halves = { neither: [] as number[], professional: [] as number[], intervention: [] as number[] }
  rows.forEach((one, index) => {
    for (const other of rows.slice(index + 1)) {
      const half = (one.value - other.value) ** 2 / 2
      const sameProfessional = one.professional === other.professional
      const sameIntervention = one.intervention === other.intervention
      if (!sameProfessional && !sameIntervention) halves.neither.push(half)
      if (sameProfessional && !sameIntervention) halves.professional.push(half)
      if (!sameProfessional && sameIntervention) halves.intervention.push(half)
    }
  })
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const neither = mean(halves.neither)
  return {
    first: (neither - mean(halves.professional)) / neither,
    second: (neither - mean(halves.intervention)) / neither,
  }
}

const row = fc.record({
  value: fc.integer({ min: 0, max: 9 }),
  professional: fc.constantFrom('p', 'q', 'r'),
  intervention: fc.constantFrom('i', 'j', 'k'),
})

it('shares of professional and instrument are those of all pairs looked at one by one', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 25 }), (rows) => {
      const given = crossedShares(
        Float64Array.from(rows, ({ value }) => value),
        rows.map(({ professional }) => professional),
        rows.map(({ intervention }) => intervention),
      )
      const { first, second } = pairByPair(rows)
      if (!Number.isFinite(first) || !Number.isFinite(second)) expect(given).toBeNull()
      else expect(given).toEqual({ first: expect.closeTo(first, 9), second: expect.closeTo(second, 9) })
    }),
  )
})
