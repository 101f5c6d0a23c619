import { completePerson, drawnBenefit, drawnEnrolment } from '@doorstroom/measures'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { residualGroupGrowth } from '../../../packages/measures/src/measure/residual-group-growth.ts'

const options = residualGroupGrowth.options.parse({ longMonths: 12, quietDays: 50, fewest: 1 })

const registered = fc.record({
  timeZero: fc.integer({ min: 0, max: 100 }),
  seen: fc.integer({ min: 0, max: 400 }),
  benefit: fc.tuple(fc.integer({ min: -500, max: 300 }), fc.integer({ min: 1, max: 800 })),
  programme: fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })),
})
type Registered = typeof registered extends fc.Arbitrary<infer Value> ? Value : never

const inResidual = ({ benefit, programme, timeZero }: Registered, day: number) => {
  const begin = timeZero + programme[0]
  const programmeDays = Array.from({ length: programme[1] }, (_, index) => begin + index)
  return day - benefit[0] >= 365.25 && !programmeDays.some((on) => on >= day - 50 && on <= day)
}

it('the residual group is the one found by looking at every person on every day', () => {
  fc.assert(
    fc.property(fc.array(registered, { minLength: 1, maxLength: 8 }), (people) => {
      const enrolled = people.map(({ timeZero, seen, benefit, programme }) =>
        completePerson({
          timeZero,
          observationEnd: timeZero + seen,
          enrolment: drawnEnrolment({
            assignmentDate: timeZero,
            startDate: timeZero + programme[0],
            endDate: timeZero + programme[0] + programme[1],
          }),
          spells: [drawnBenefit(benefit[0], benefit[0] + benefit[1])],
        }),
      )
      const first = Math.min(...people.map(({ timeZero }) => timeZero))
      const days = Array.from({ length: 6 }, (_, quarter) => first + 91 * quarter)
      const quarters = days
        .map((day) =>
          people
            .filter((one) => day < one.timeZero + one.seen && onBenefit(one, day))
            .map((one) => inResidual(one, day)),
        )
        .filter((stock) => stock.length > 0)
      const values = residualGroupGrowth.group(completeGroup({ enrolled }), options)
      const of = (term: string) => values.find((value) => value.term === term)
      if (quarters.length === 0) expect(of('first')?.reasons).toEqual(['nobodyOnBenefit'])
      else {
        expect([of('first')?.nEvents, of('first')?.n]).toEqual(counts(quarters[0]))
        expect([of('last')?.nEvents, of('last')?.n]).toEqual(counts(quarters.at(-1)))
      }
    }),
  )
})

const onBenefit = ({ benefit }: Registered, day: number) => benefit[0] <= day && day < benefit[0] + benefit[1]
const counts = (stock: readonly boolean[] = []) => [stock.filter((residual) => residual).length, stock.length]
