import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fiellerInterval } from '../../../packages/measures/src/cost/fieller-interval.ts'
import { personCost } from '../../../packages/measures/src/cost/person-cost.ts'
import { completeGroup } from '../../../packages/measures/src/example/complete-group.ts'
import { completePerson } from '../../../packages/measures/src/example/complete-person.ts'
import { drawnCost, drawnJob } from '../../../packages/measures/src/example/drawn-rows.ts'
import { costEffectiveness } from '../../../packages/measures/src/measure/cost-effectiveness.ts'
import { costPerSustainedJob } from '../../../packages/measures/src/measure/cost-per-sustained-job.ts'

const anybody = fc.record({ amount: fc.integer({ min: 0, max: 9000 }), works: fc.boolean(), treated: fc.boolean() })
type Drawn = { readonly amount: number; readonly works: boolean; readonly treated: boolean }

const groupOf = (people: readonly Drawn[], arms: boolean) =>
  completeGroup({
    enrolled: people.map(({ amount, works }) => ({
      observationEnd: 364,
      costs: [drawnCost({ category: 'staff', amountEur: amount, date: 10 })],
      jobs: works ? [drawnJob({ begin: 0, end: 182 })] : [],
    })),
    ...(arms ? { treated: people.map(({ treated }) => (treated ? 1 : 0)) } : {}),
  })

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('cost of a person', () => {
  const rule = { weeks: 52, perspective: 'payer', withoutLines: 'unknown' } as const
  const line = (category: string | null, amountEur: number | null, date: number | null) =>
    drawnCost({ category, amountEur, date })

  it('adds the lines of the perspective up to the end of the window, money back and intake included', () => {
    const costs = [
      line('programme', 1000, 0),
      line('staff', 500, 363),
      line('staff', 9999, 364),
      line('benefit', 12_000, 30),
      line('client', 80, 30),
      line('subsidy', -100, null),
      line('programme', 50, -20),
    ]
    const person = completePerson({ observationEnd: 364, costs })
    expect(personCost(person, rule)).toBe(1450)
    expect(personCost(person, { ...rule, perspective: 'treasury' })).toBe(13_450)
    expect(personCost(person, { ...rule, perspective: 'society' })).toBe(1630)
  })

  it('is not known without lines, with a line that lacks its amount or kind, or when not seen to the end', () => {
    const seen = { observationEnd: 364 }
    expect(personCost(completePerson(seen), rule)).toBeNull()
    expect(personCost(completePerson(seen), { ...rule, withoutLines: 'zero' })).toBe(0)
    expect(personCost(completePerson({ ...seen, costs: [line('staff', null, 5)] }), rule)).toBeNull()
    expect(personCost(completePerson({ ...seen, costs: [line(null, 40, 5)] }), rule)).toBeNull()
    expect(personCost(completePerson({ observationEnd: 363, costs: [line('staff', 40, 5)] }), rule)).toBeNull()
    expect(personCost(completePerson({ ...seen, costs: [line('benefit', null, 5)] }), rule)).toBe(0)
  })
})

describe('cost per lasting job', () => {
  it('is all costs over all lasting jobs, whoever had them', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 1, maxLength: 20 }), (people) => {
        const [perJob] = costPerSustainedJob.group(groupOf(people, false), costPerSustainedJob.options.parse({}))
        const jobs = people.filter(({ works }) => works).length
        if (jobs === 0) expect(perJob).toMatchObject({ estimate: null, reasons: ['nobodyWorked'] })
        else expect(perJob?.estimate).toBeCloseTo(people.reduce((sum, { amount }) => sum + amount, 0) / jobs, 6)
      }),
    )
  })
})

describe('cost-effectiveness', () => {
  it('agrees with means by hand, and leaves nothing over at the amount that one more job costs', () => {
    fc.assert(
      fc.property(fc.array(anybody, { minLength: 6, maxLength: 24 }), (people) => {
        const [yes, no] = [people.filter(({ treated }) => treated), people.filter(({ treated }) => !treated)]
        fc.pre(yes.length > 1 && no.length > 1)
        const share = (list: readonly Drawn[]) => meanOf(list.map(({ works }) => (works ? 1 : 0)))
        const cost = meanOf(yes.map(({ amount }) => amount)) - meanOf(no.map(({ amount }) => amount))
        const effect = share(yes) - share(no)
        const run = (amount: number) =>
          costEffectiveness.group(groupOf(people, true), costEffectiveness.options.parse({ amounts: [amount] }))
        const term = (values: ReturnType<typeof run>, name: string) => values.find((value) => value.term === name)
        expect(term(run(1000), 'net-benefit.1000')?.estimate).toBeCloseTo(1000 * effect - cost, 6)
        const ratio = term(run(1000), 'ratio')?.estimate ?? null
        const buys = (effect > 1e-9 && cost > 1e-9) || (effect < -1e-9 && cost < -1e-9)
        expect(ratio !== null).toBe(buys)
        if (ratio === null) return
        expect(ratio).toBeCloseTo(cost / effect, 4)
        expect(term(run(ratio), `net-benefit.${ratio}`)?.estimate).toBeCloseTo(0, 6)
        expect(term(run(ratio), `acceptability.${ratio}`)?.estimate).toBeCloseTo(0.5, 6)
      }),
    )
  })

  it('has an interval whose ends are the amounts at which the net benefit is just distinguishable from zero', () => {
    const found = { numerator: 2700, denominator: 0.08, numeratorVariance: 90_000, denominatorVariance: 4e-4 }
    const interval = fiellerInterval({ ...found, covariance: 2 }, 0.95)
    for (const amount of [interval?.low ?? 0, interval?.high ?? 0]) {
      const variance = amount ** 2 * found.denominatorVariance + found.numeratorVariance - 2 * amount * 2
      const z = (amount * found.denominator - found.numerator) / Math.sqrt(variance)
      expect(Math.abs(z)).toBeCloseTo(1.959964, 5)
    }
    expect(fiellerInterval({ ...found, denominatorVariance: 0.0025, covariance: 0 }, 0.95)).toBeNull()
  })
})
