import { drawnSpell } from '@doorstroom/measures'
import { statePerWeek } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { writeWeekCodes } from '../../../packages/measures/src/sequence/write-week-codes.ts'

const states = ['WT', 'UB', 'OP', 'XX']
const spell = fc
  .record({
    channel: fc.constantFrom('labour', 'labour', 'labour', 'benefit'),
    state: fc.constantFrom(...states),
    begin: fc.integer({ min: -30, max: 90 }),
    length: fc.option(fc.integer({ min: 0, max: 40 }), { nil: null }),
  })
  .map(({ length, ...cells }) => drawnSpell({ ...cells, end: length === null ? null : cells.begin + length }))

it('weeks of one person have the numbers of the states that statePerWeek reads, those of others stay', () => {
  let contested = 0
  fc.assert(
    fc.property(fc.array(spell, { maxLength: 9 }), fc.integer({ min: -5, max: 20 }), (spells, timeZero) => {
      const codes = new Int16Array(16).fill(-1)
      writeWeekCodes({ spells, timeZero }, 'labour', 12, (state) => states.indexOf(state), codes, 2)
      const given = Array.from(codes.subarray(2, 14), (code) => states[code] ?? null)
      expect(given).toEqual(statePerWeek(spells, 'labour', timeZero, timeZero + 84))
      expect([codes[0], codes[1], codes[14], codes[15]]).toEqual([-1, -1, -1, -1])
      if (new Set(given).size > 2) contested += 1
    }),
    { seed: 51, numRuns: 2000 },
  )
  expect(contested).toBeGreaterThan(200)
})
