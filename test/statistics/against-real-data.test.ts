import {
  aalenJohansen,
  type CovarianceType,
  cronbachAlpha,
  EstimationFailure,
  eValue,
  eValueOfLimit,
  fitLeastSquares,
  fitLogistic,
  hedgesG,
  intervalScales,
  itemRestCorrelations,
  kaplanMeier,
  mean,
  newcombeInterval,
  normalUpperTail,
  omegaTotal,
  reliableChange,
  riskRatioOfStandardizedDifference,
  robustCovariance,
  standardDeviation,
  stateDistribution,
  survivalQuantile,
  transitionRates,
  wilsonInterval,
} from '@doorstroom/statistics'
import { afterAll, describe, expect, it } from 'vitest'
import { AgreementCount } from './real-data/agreement-count.ts'
import { designOfFormula } from './real-data/design-of-formula.ts'
import {
  casesOf,
  type Leaves,
  numbersOf,
  type Person,
  peopleOf,
  publicDataPresent,
  type ReferenceCase,
} from './real-data/reference-case.ts'

if (!publicDataPresent) console.warn('SKIPPED: no public data here, so nothing was compared with R on real people')

const part = (result: Leaves, name: string) => (result as { readonly [name: string]: Leaves })[name]!
const roots = (covariance: readonly Float64Array[]) => covariance.map((row, index) => Math.sqrt(row[index]!))
const named = (names: readonly string[], values: ArrayLike<number>) =>
  Object.fromEntries(names.map((name, index) => [name, values[index]]))

function groupsOf(reference: ReferenceCase, people: readonly Person[]): [string, readonly Person[]][] {
  const group = reference.spec.group as string | undefined
  if (group === undefined) return [['all', people]]
  return [...new Set(people.map((person) => person[group]!))].map((level) => [
    level,
    people.filter((person) => person[group] === level),
  ])
}

describe.skipIf(!publicDataPresent)('the numbers of R on public data', () => {
  const totals = new Map<string, number>()

  function compareFamily(family: string, compare: (reference: ReferenceCase, count: AgreementCount) => void): void {
    const count = new AgreementCount()
    for (const reference of casesOf(family)) compare(reference, count)
    expect(count.apart).toEqual([])
    expect(count.agreed).toBeGreaterThan(0)
    totals.set(family, count.agreed)
  }

  afterAll(() => {
    const all = [...totals.values()].reduce((sum, agreed) => sum + agreed, 0)
    const each = [...totals].map(([family, agreed]) => `${family} ${agreed}`).join(', ')
    console.log(`agreed with R on real data: ${all} numbers (${each})`)
  })

  it('Kaplan-Meier curves, their limits on three scales and their quantiles', () => {
    compareFamily('kaplan_meier', (reference, count) => {
      const { time, event, event_value } = reference.spec as { time: string; event: string; event_value?: string }
      for (const [name, people] of groupsOf(reference, peopleOf(reference))) {
        const input = {
          time: numbersOf(people, time),
          event: people.map((person) => (person[event] === (event_value ?? '1') ? 1 : 0)),
        }
        const curves = intervalScales.map((interval) => kaplanMeier({ ...input, interval }))
        const steps = curves[0]!.steps
        const column = (curve: number, key: keyof (typeof steps)[number]) =>
          curves[curve]!.steps.map((step) => step[key])
        const actual: Record<string, (number | null)[]> = {
          time: column(0, 'time'),
          n_risk: column(0, 'nAtRisk'),
          n_event: column(0, 'nEvents'),
          n_censor: column(0, 'nCensored'),
          surv: column(0, 'survival'),
          se: column(0, 'stdError'),
        }
        intervalScales.forEach((scale, index) => {
          actual[`lower_${scale.replace('-', '')}`] = column(index, 'confLow')
          actual[`upper_${scale.replace('-', '')}`] = column(index, 'confHigh')
        })
        const expected = part(reference.result, name)
        for (const key of Object.keys(actual))
          count.compare(reference, part(part(expected, 'table'), key), actual[key], `${name}.table.${key}`)
        count.compare(reference, part(expected, 'events'), curves[0]!.nEvents, `${name}.events`)
        const quantiles = part(expected, 'quantiles')
        const read = curves.map((curve) =>
          (part(quantiles, 'p') as number[]).map((p) => survivalQuantile(curve.steps, p)),
        )
        count.compare(
          reference,
          part(quantiles, 'time'),
          read[0]!.map(({ time: at }) => at),
          `${name}.quantiles.time`,
        )
        for (const [index, scale] of ['loglog', 'log'].entries()) {
          const limits = {
            lower: read[index]!.map((row) => row.confLow),
            upper: read[index]!.map((row) => row.confHigh),
          }
          for (const side of ['lower', 'upper'] as const)
            count.compare(
              reference,
              part(quantiles, `${side}_${scale}`),
              limits[side],
              `${name}.quantiles.${side}_${scale}`,
            )
        }
      }
    })
  })

  it('cumulative incidences and their standard errors', () => {
    compareFamily('competing_risks', (reference, count) => {
      const { time, event } = reference.spec as { time: string; event: string }
      for (const [name, people] of groupsOf(reference, peopleOf(reference))) {
        const expected = part(reference.result, name)
        const curves = aalenJohansen({ time: numbersOf(people, time), event: numbersOf(people, event), causeCount: 3 })
        for (const { cause, steps } of curves.causes) {
          const wanted = part(expected, String(cause))
          const at = (part(wanted, 'time') as number[]).map(
            (moment) => steps.filter((step) => step.time <= moment).at(-1)!,
          )
          const actual = { cif: at.map((step) => step.incidence), se_survfit: at.map((step) => step.stdError) }
          for (const key of ['cif', 'se_survfit'] as const)
            count.compare(reference, part(wanted, key), actual[key], `${name}.${cause}.${key}`)
          count.compare(reference, part(wanted, 'cif_cmprsk'), actual.cif, `${name}.${cause}.cif_cmprsk`)
        }
      }
    })
  })

  it('least squares with classical and robust errors', () => {
    compareFamily('ols', (reference, count) => {
      const { formula, weights } = reference.spec as { formula: string; weights?: string }
      const design = designOfFormula(formula, peopleOf(reference), weights === undefined ? [] : [weights])
      const fit = fitLeastSquares({ ...design, ...(weights && { weights: numbersOf(design.people, weights) }) })
      const errors = (type: CovarianceType) => named(design.names, roots(robustCovariance(fit, type)))
      const actual: Record<string, unknown> = {
        coef: named(design.names, fit.coefficients),
        se_classical: errors('classical'),
        sigma: fit.sigma,
        df_residual: fit.degreesOfFreedom,
        n: fit.n,
        robust_se: Object.fromEntries((['HC0', 'HC1', 'HC2', 'HC3'] as const).map((type) => [type, errors(type)])),
      }
      for (const [key, value] of Object.entries(actual))
        count.compare(reference, part(reference.result, key), value, key)
    })
  })

  it('logistic regression, and a named failure where R drops aliased columns', () => {
    compareFamily('glm', (reference, count) => {
      const { formula, family, aliased } = reference.spec as { formula: string; family: string; aliased?: boolean }
      if (family !== 'binomial') return
      const { names, ...design } = designOfFormula(formula, peopleOf(reference), [])
      if (aliased) {
        const dropped = Object.values(part(reference.result, 'coef')).filter((value) => value === null).length
        expect(() => fitLogistic(design)).toThrow(EstimationFailure)
        expect(() => fitLogistic(design)).toThrow(new RegExp(`^${dropped} `))
        return
      }
      const fit = fitLogistic(design)
      const errors = roots(fit.covariance)
      const z = errors.map((error, index) => fit.coefficients[index]! / error)
      const actual: Record<string, unknown> = {
        coef: named(names, fit.coefficients),
        se: named(names, errors),
        z: named(names, z),
        p: named(
          names,
          z.map((value) => 2 * normalUpperTail(Math.abs(value))),
        ),
        loglik: fit.logLikelihood,
        deviance: -2 * fit.logLikelihood,
        n: fit.n,
        fitted_head: [...fit.fitted.slice(0, 8)],
      }
      // These standard errors of R come from the weights one iteration before its default end; with epsilon 1e-14 R
      // gives ours to 13 digits.
      const looser = { ...reference.tol, paths: [{ path: '^(se|z|p)\\.', rel: 3e-6, abs: 1e-9 }] }
      for (const [key, value] of Object.entries(actual))
        count.compare({ ...reference, tol: looser }, part(reference.result, key), value, key)
    })
  })

  it('reliability of scales', () => {
    compareFamily('reliability', (reference, count) => {
      const { items, reverse, min, max } = reference.spec as {
        items: string[]
        reverse: string[]
        min: number
        max: number
      }
      const people = peopleOf(reference)
      const answers = items.map((item) =>
        numbersOf(people, item).map((answer) => (reverse.includes(item) ? min + max - answer : answer)),
      )
      const { alpha, low, high, n, k } = cronbachAlpha(answers)
      const complete = part(reference.result, 'complete_cases')
      const actual: Record<string, unknown> = { alpha_raw: alpha, feldt_lower: low, feldt_upper: high, n, k }
      for (const [key, value] of Object.entries(actual)) count.compare(reference, part(complete, key), value, key)
      count.compare(reference, part(part(complete, 'items'), 'r_drop'), [...itemRestCorrelations(answers)], 'r_drop')
      const { omega, loadings, uniquenesses } = omegaTotal(answers)
      const minres = { omega, loadings: [...loadings], uniqueness: [...uniquenesses] }
      count.compare(reference, part(complete, 'omega_total_minres'), minres, 'omega_total_minres')
    })
  })

  it('reliable change', () => {
    compareFamily('reliable_change', (reference, count) => {
      const { pre, post, reliability } = reference.spec as { pre: string; post: string; reliability: number }
      const people = peopleOf(reference)
      const [before, after] = [numbersOf(people, pre), numbersOf(people, post)]
      const spread = standardDeviation(before)
      const changes = [...before].map((score, row) =>
        reliableChange({ before: score, after: after[row]!, standardDeviation: spread, reliability, better: 'lower' }),
      )
      const tally = (wanted: string) => changes.filter((change) => change.class === wanted).length
      const actual: Record<string, unknown> = {
        sd_pre: spread,
        threshold_raw: changes[0]!.minimalChange,
        counts: Object.fromEntries(['improved', 'unchanged', 'deteriorated'].map((name) => [name, tally(name)])),
        rci_head: changes.slice(0, 10).map(({ z }) => z),
      }
      for (const [key, value] of Object.entries(actual))
        count.compare(reference, part(reference.result, key), value, key)
    })
  })

  it('E-values of a ratio, a common odds ratio, a hazard ratio and a standardised difference', () => {
    compareFamily('evalue', (reference, count) => {
      const { est, lo, hi, se, rare } = reference.spec as Record<string, number>
      const ratio = (value: number) =>
        se !== undefined
          ? riskRatioOfStandardizedDifference(value)
          : rare === undefined || rare
            ? value
            : Math.sqrt(value)
      const limits = part(reference.result, 'rr') as [number, number, number]
      const [, low, high] = se === undefined ? [0, ratio(lo!), ratio(hi!)] : limits
      count.compare(reference, limits, [ratio(est!), low, high], 'rr')
      const [point, ...ends] = part(reference.result, 'evalue') as (number | null)[]
      count.compare(reference, point!, eValue(ratio(est!)), 'evalue')
      const limit = ends.find((value) => value !== null)!
      count.compare(reference, limit, eValueOfLimit({ estimate: ratio(est!), low: low!, high: high! }), 'evalue.limit')
    })
  })

  it('shares and differences of shares', () => {
    compareFamily('two_by_two', (reference, count) => {
      const { events1, n1, events2, n2 } = reference.spec as Record<string, number>
      const arms = { eventsTreated: events1!, nTreated: n1!, eventsComparison: events2!, nComparison: n2! }
      const difference = newcombeInterval({ ...arms, confLevel: 0.95 })
      const [first, second] = [wilsonInterval(events1!, n1!, 0.95), wilsonInterval(events2!, n2!, 0.95)]
      const actual: Record<string, unknown> = {
        p1: first.estimate,
        p2: second.estimate,
        rd: difference.estimate,
        wilson1: [first.low, first.high],
        wilson2: [second.low, second.high],
        newcombe_rd: [difference.low, difference.high],
      }
      for (const [key, value] of Object.entries(actual))
        count.compare(reference, part(reference.result, key), value, key)
    })
  })

  it("Hedges' g with its interval and variance", () => {
    compareFamily('effect_sizes', (reference, count) => {
      const { group, outcome } = reference.spec as { group: string; outcome: string }
      const [treated, comparison] = ['1', '0'].map((arm) =>
        numbersOf(
          peopleOf(reference).filter((person) => person[group] === arm),
          outcome,
        ),
      ) as [Float64Array, Float64Array]
      const g = hedgesG({
        meanTreated: mean(treated),
        meanComparison: mean(comparison),
        standardDeviationTreated: standardDeviation(treated),
        standardDeviationComparison: standardDeviation(comparison),
        nTreated: treated.length,
        nComparison: comparison.length,
      })
      const actual: Record<string, unknown> = {
        hedges_g: { est: g.estimate, lower: g.low, upper: g.high },
        escalc_smd: { yi: g.estimate, vi: g.variance },
      }
      for (const [key, value] of Object.entries(actual))
        count.compare(reference, part(reference.result, key), value, key)
    })
  })

  it('the regression part of the randomised trials: the adjusted difference with HC2 errors', () => {
    compareFamily('rct', (reference, count) => {
      const expected = reference.result.ancova_HC2
      if (expected === undefined) return
      const { outcome, treat, covariates } = reference.spec as { outcome: string; treat: string; covariates: string }
      const design = designOfFormula(`${outcome} ~ ${treat} + ${covariates}`, peopleOf(reference), [])
      const fit = fitLeastSquares(design)
      const actual = { est: fit.coefficients[1], se: roots(robustCovariance(fit, 'HC2'))[1], df: fit.degreesOfFreedom }
      for (const key of ['est', 'se', 'df'] as const)
        count.compare(reference, part(expected, key), actual[key], `ancova_HC2.${key}`)
    })
  })

  it('state distributions and transition rates, with gaps and with weights', () => {
    compareFamily('sequence_description', (reference, count) => {
      const { first, last, weights } = reference.spec as { first: string; last: string; weights?: string }
      const people = peopleOf(reference)
      const names = Object.keys(people[0]!)
      const months = names.slice(names.indexOf(first), names.indexOf(last) + 1)
      const sequences = people.map((person) => months.map((month) => person[month] || null))
      const states = part(reference.result, 'alphabet') as string[]
      const compare = (suffix: string, given: Float64Array | undefined) => {
        const distribution = stateDistribution(sequences, states, given)
        const actual: Record<string, unknown> = {
          freq: states.map((_, state) => distribution.map(({ shares }) => shares?.[state] ?? null)),
          entropy: distribution.map(({ entropy }) => entropy),
          ...(given === undefined && { valid: distribution.map(({ n }) => n) }),
        }
        const expected = part(reference.result, `state_distribution${suffix}`)
        for (const [key, value] of Object.entries(actual))
          count.compare(reference, part(expected, key), value, `state_distribution${suffix}.${key}`)
        const rates = transitionRates(sequences, states, given).rates.map((row) => row ?? states.map(() => 0))
        count.compare(
          reference,
          part(reference.result, `transition_rates${suffix}`),
          rates,
          `transition_rates${suffix}`,
        )
      }
      compare('', undefined)
      if (weights !== undefined) compare('_weighted', numbersOf(people, weights))
    })
  })
})
