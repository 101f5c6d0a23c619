import { completePerson, drawnEnrolment, drawnIntake } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { drawnContact } from '../../../packages/measures/src/example/drawn-rows.ts'
import { parkingIndex } from '../../../packages/measures/src/measure/parking-index.ts'
import { slowSlope } from '../slow-slope.ts'

const client = fc.record({
  chance: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 6 }),
  observationEnd: fc.integer({ min: 20, max: 300 }),
  endDate: fc.option(fc.integer({ min: 10, max: 320 }), { nil: null }),
  contacts: fc.array(fc.option(fc.integer({ min: -5, max: 300 }), { nil: null, freq: 8 }), { maxLength: 10 }),
})

/** The value below which a part of the ordered scores lies, between two scores by how far one is. */
function cutAt(scores: readonly number[], part: number): number {
  const ordered = [...scores].sort((left, right) => left - right)
  const place = part * (ordered.length - 1)
  const below = ordered[Math.floor(place)] ?? 0
  return below + (place - Math.floor(place)) * ((ordered[Math.ceil(place)] ?? below) - below)
}

it('parking is found by counting the contacts of every client day by day', () => {
  let drawn = 0
  fc.assert(
    fc.property(fc.array(client, { minLength: 6, maxLength: 20 }), (clients) => {
      const rows = parkingIndex.group(
        completeGroup({
          enrolled: clients.map(({ chance, observationEnd, endDate, contacts }) =>
            completePerson({
              observationEnd,
              enrolment: drawnEnrolment({ endDate }),
              intake: drawnIntake({ prognosticScore: chance === null ? null : chance / 20 }),
              contacts: contacts.map((date) => drawnContact({ date })),
            }),
          ),
        }),
        parkingIndex.options.parse({}),
      )
      const of = (term: string) => rows.find((row) => row.term === term)
      const counted = clients.flatMap(({ chance, observationEnd, endDate, contacts }) => {
        const days = Math.min(observationEnd, endDate ?? observationEnd)
        if (chance === null || chance === 0 || chance === 20 || days < 28) return []
        const during = (until: number) => {
          let count = 0
          for (let day = 0; day < until; day += 1) count += contacts.filter((date) => date === day).length
          return count
        }
        return [{ score: chance / 20, rate: during(days) / (days / 28), early: during(90), seen: observationEnd >= 90 }]
      })
      if (counted.length === 0 || clients.every(({ contacts }) => contacts.length === 0)) {
        expect(of('slope')?.estimate).toBeNull()
        return
      }
      const scores = counted.map(({ score }) => score)
      const fifths = {
        weakest: counted.filter(({ score }) => score <= cutAt(scores, 0.2)),
        best: counted.filter(({ score }) => score >= cutAt(scores, 0.8)),
      }
      const rate = (group: typeof counted) => group.reduce((sum, one) => sum + one.rate, 0) / group.length
      expect(of('gap')?.estimate).toBeCloseTo(rate(fifths.best) - rate(fifths.weakest), 9)
      for (const [name, group] of Object.entries(fifths)) {
        const seen = group.filter((one) => one.seen)
        const waiting = seen.filter(({ early }) => early === 0).length
        expect([of(`waiting-${name}`)?.n, of(`waiting-${name}`)?.estimate]).toEqual([
          seen.length,
          seen.length === 0 ? null : waiting / seen.length,
        ])
      }
      const line = slowSlope(
        counted.map(({ score, rate: dose }) => [Math.log(score) - Math.log(1 - score), Math.log(1 + dose)]),
      )
      if (line === null || counted.length < 5) return
      expect(of('slope')?.estimate).toBeCloseTo(line.slope, 8)
      const error = of('slope')?.stdError
      if (error !== undefined) expect(error).toBeCloseTo(line.error, 8)
      drawn += 1
    }),
    { seed: 68, numRuns: 80 },
  )
  expect(drawn).toBeGreaterThan(30)
})
