import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LineLog } from '../../../packages/trajectories/src/preparation/line-log.ts'

it('a log of lines gives back the line of every row, whether lines follow each other or not', () => {
  const run = fc.record({ rows: fc.integer({ min: 1, max: 9000 }), step: fc.constantFrom(0, 1, 3) })
  fc.assert(
    fc.property(fc.array(run, { maxLength: 4 }), (runs) => {
      const lines: number[] = []
      for (const { rows, step } of runs)
        for (let row = 0; row < rows; row++) lines.push((lines.at(-1) ?? 1) + (row === 0 ? 2 : step))
      const log = new LineLog()
      for (const line of lines) log.add(line)
      expect(log.rows).toBe(lines.length)
      expect(lines.map((_, row) => log.lineOf(row))).toEqual(lines)
    }),
    { numRuns: 30 },
  )
})
