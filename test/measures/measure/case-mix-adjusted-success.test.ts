import { completePerson, drawnEnrolment, drawnIntake } from '@doorstroom/measures'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { caseMixAdjustedSuccess } from '../../../packages/measures/src/measure/case-mix-adjusted-success.ts'

const client = fc.record({
  providerId: fc.constantFrom('north', 'south', 'east', null),
  chance: fc.option(fc.integer({ min: 1, max: 9 }), { nil: null, freq: 9 }),
  age: fc.integer({ min: 20, max: 60 }),
  work: fc.constantFrom(0, 1, 0, 1, Number.NaN),
})
type Client = typeof client extends fc.Arbitrary<infer Value> ? Value : never
const clients = fc.array(client, { minLength: 60, maxLength: 120 })

const ratios = (people: readonly Client[], expected: 'score' | 'model') =>
  caseMixAdjustedSuccess.group(
    completeGroup({
      enrolled: people.map(({ providerId, chance }) =>
        completePerson({
          enrolment: drawnEnrolment({ providerId }),
          intake: drawnIntake({ prognosticScore: chance === null ? null : chance / 10 }),
        }),
      ),
      covariates: [
        { name: 'age', binary: false, essential: true, values: Float64Array.from(people, ({ age }) => age) },
      ],
      outcomes: new Map([['work', Float64Array.from(people, ({ work }) => work)]]),
    }),
    caseMixAdjustedSuccess.options.parse({ expected }),
  )

/** Per provider people, successes, the expected number and Byar's limits, in no order. */
function byHand(people: readonly Client[], chanceOf: (one: Client) => number | null) {
  return ['north', 'south', 'east'].flatMap((provider) => {
    let [n, observed, expected] = [0, 0, 0]
    for (const one of people) {
      const chance = chanceOf(one)
      if (one.providerId !== provider || Number.isNaN(one.work) || chance === null) continue
      n += 1
      observed += one.work
      expected += chance
    }
    if (n === 0) return []
    const limit = (count: number, sign: number) =>
      (count * (1 - 1 / (9 * count) + (sign * 1.959963984540054) / (3 * Math.sqrt(count))) ** 3) / expected
    const low = observed === 0 ? 0 : limit(observed, -1)
    return [{ n, observed, expected, low, high: limit(observed + 1, 1) }]
  })
}

const ordered = <Row>(rows: readonly Row[], read: (row: Row) => readonly (number | undefined)[]) =>
  rows
    .map(read)
    .sort(
      (left, right) =>
        (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0) || (left[2] ?? 0) - (right[2] ?? 0),
    )

function compare(
  people: readonly Client[],
  expected: 'score' | 'model',
  chanceOf: (one: Client) => number | null,
  digits: number,
) {
  const given = ratios(people, expected).filter(({ term }) => term.startsWith('ratio.work.'))
  const hand = byHand(people, chanceOf)
  expect(given.map(({ term }) => term)).toEqual(
    ['A', 'B', 'C'].slice(0, hand.length).map((letter) => `ratio.work.${letter}`),
  )
  const known = hand.filter((one) => one.expected >= 5)
  const rows = given.filter(({ estimate }) => estimate !== null)
  expect(rows.length).toBe(known.length)
  const left = ordered(rows, ({ n, nEvents, estimate, confLow, confHigh }) => [
    n,
    nEvents,
    estimate ?? undefined,
    confLow,
    confHigh,
  ])
  const right = ordered(known, ({ n, observed, expected: sum, low, high }) => [n, observed, observed / sum, low, high])
  for (const [row, numbers] of right.entries())
    for (const [place, number] of numbers.entries())
      expect(left[row]?.[place]).toBeCloseTo(number ?? Number.NaN, digits)
  return known.length
}

/** A chance that follows from age, by Newton's steps on the two sums of the likelihood. */
function modelled(people: readonly Client[]) {
  const used = people.filter(({ providerId, work }) => providerId !== null && !Number.isNaN(work))
  let [level, slope] = [0, 0]
  const chance = (age: number) => 1 / (1 + Math.exp(-(level + slope * (age - 40))))
  for (let step = 0; step < 50; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0]
    for (const { age, work } of used) {
      const p = chance(age)
      const x = age - 40
      g0 += work - p
      g1 += x * (work - p)
      h00 += p * (1 - p)
      h01 += x * p * (1 - p)
      h11 += x * x * p * (1 - p)
    }
    const size = h00 * h11 - h01 * h01
    level += (h11 * g0 - h01 * g1) / size
    slope += (h00 * g1 - h01 * g0) / size
  }
  return ({ age }: Client) => chance(age)
}

describe('success adjusted for intake', () => {
  it('is observed over expected, added up by hand from the prognostic score', () => {
    let known = 0
    fc.assert(
      fc.property(clients, (people) => {
        known += compare(people, 'score', ({ chance }) => (chance === null ? null : chance / 10), 9)
      }),
      { seed: 69, numRuns: 25 },
    )
    expect(known).toBeGreaterThan(40)
  })

  it('is observed over expected by a logistic model fitted by hand', () => {
    fc.assert(
      fc.property(clients, (people) => {
        compare(people, 'model', modelled(people), 6)
      }),
      { seed: 70, numRuns: 12 },
    )
  })

  it('names no provider, and gives a provider one letter for every outcome', () => {
    const people: Client[] = Array.from({ length: 90 }, (_, index) => ({
      providerId: (['north', 'south', 'east'] as const)[index % 3] ?? null,
      chance: 5,
      age: 20 + index / 2,
      work: index % 2,
    }))
    expect(JSON.stringify(ratios(people, 'score'))).not.toMatch(/north|south|east/)
  })
})
