import {
  bootstrapMediation,
  type MediationInput,
  mediationAnalysis,
  mediationModels,
  mediationSensitivity,
  productOfCoefficients,
  quasiBayesMediation,
} from '@doorstroom/comparison'
import { EstimationFailure } from '@doorstroom/statistics'
import { describe, expect, it } from 'vitest'
import { expectAgreement } from '../../statistics/expect-agreement.ts'
import { reference, trialInput } from './mediation-trial.ts'

const few = { method: 'bootstrap', replicates: 20 } as const

function failureCode(input: MediationInput): string | null {
  try {
    mediationAnalysis(input, few)
  } catch (error) {
    if (error instanceof EstimationFailure) return error.code
    throw error
  }
  return null
}

describe('the effect through a mediator', () => {
  it.each(reference.cases)(
    'equals the average over people and mediators in R: $mediator on $outcome, $links, interaction $interaction',
    ({ mediator, outcome, links, interaction, effects }) => {
      const [mediatorModel, outcomeModel] = links
      const input = trialInput(mediator, outcome, { mediatorModel, outcomeModel, interaction })
      const { plugIn } = mediationAnalysis(input, few)
      const names = Object.keys(effects)
      expectAgreement(
        names.map((name) => plugIn[name as 'total']),
        names.map((name) => effects[name]!),
        1e-7,
        1e-10,
      )
    },
  )

  it('rests on the models of lm and glm', () => {
    const { mediator, outcome } = mediationModels(trialInput())
    expectAgreement(mediator.coefficients, reference.mediatorModel.coefficients, 1e-9)
    expectAgreement(mediator.stdErrors, reference.mediatorModel.stdErrors, 1e-9)
    expectAgreement(outcome.coefficients, reference.outcomeModel.coefficients, 1e-9)
    expectAgreement(outcome.stdErrors, reference.outcomeModel.stdErrors, 1e-9)
    expectAgreement(
      [mediator.sigma, outcome.sigma],
      [reference.mediatorModel.sigma, reference.outcomeModel.sigma],
      1e-9,
    )
    const probit = mediationModels(trialInput('search', 'work', { outcomeModel: 'probit' })).outcome
    expectAgreement(probit.coefficients, reference.probitModel.coefficients, 1e-7)
    expectAgreement(probit.stdErrors, reference.probitModel.stdErrors, 1e-7)
  })

  it('is the product of coefficients in two linear models, and with the direct effect the total of one model', () => {
    const input = trialInput()
    const product = productOfCoefficients(mediationModels(input), input)
    for (const [name, value] of Object.entries(reference.product)) {
      const ours = name === 'totalOfOneModel' ? product.total : product[name as 'total']
      expectAgreement([ours], [value], 1e-9)
    }
    const { plugIn } = mediationAnalysis(input, few)
    expectAgreement([plugIn.mediatedTreated, plugIn.total], [product.mediated, product.total], 1e-9)
  })

  it('by hand: treatment moves the mediator by 2, the mediator moves the outcome by 3', () => {
    // Errors that are uncorrelated with everything before them, so that the fits are exact.
    const treated = [0, 0, 0, 0, 1, 1, 1, 1]
    const own = [1, -1, 1, -1, 1, -1, 1, -1]
    const other = [1, 1, -1, -1, 1, 1, -1, -1]
    const mediator = Float64Array.from(treated, (arm, row) => 5 + 2 * arm + own[row]!)
    const outcome = Float64Array.from(treated, (arm, row) => 1 + 4 * arm + 3 * mediator[row]! + other[row]!)
    const { plugIn, shareMediated } = mediationAnalysis({ outcome, treated, mediator }, few)
    expectAgreement(
      [plugIn.mediatedTreated, plugIn.mediatedComparison, plugIn.directTreated, plugIn.total, shareMediated!.estimate],
      [6, 6, 4, 10, 0.6],
      1e-12,
    )
  })

  it('has bootstrap and quasi-Bayesian limits that agree with a bootstrap in R, to a tenth of their width', () => {
    for (const method of ['bootstrap', 'quasi-bayesian'] as const) {
      const analysis = mediationAnalysis(trialInput(), { method, replicates: 4000, seed: 3 })
      for (const name of ['mediated', 'direct', 'total'] as const) {
        const [low, high] = reference.bootstrap[name]
        const width = high - low
        expect(Math.abs(analysis[name].confLow! - low) / width).toBeLessThan(0.1)
        expect(Math.abs(analysis[name].confHigh! - high) / width).toBeLessThan(0.1)
      }
    }
  })

  it('would be zero at the correlation of errors that R finds by solving for it', () => {
    const sensitivity = mediationSensitivity(trialInput(), reference.sensitivity.rhos)
    expectAgreement(
      sensitivity.at.map(({ mediated }) => mediated),
      reference.sensitivity.mediated,
      1e-8,
    )
    expectAgreement([sensitivity.rhoAtZero], [reference.sensitivity.rhoAtZero], 1e-9)
    const [at] = mediationSensitivity(trialInput(), [sensitivity.rhoAtZero]).at
    expect(at!.mediated).toBeCloseTo(0, 12)
  })
})

describe('replicates', () => {
  it.each([
    ['bootstrap', bootstrapMediation],
    ['quasi-Bayesian', quasiBayesMediation],
  ])('are the same to the last bit however the range is cut: %s', (_, make) => {
    const input = trialInput('search', 'work', { outcomeModel: 'probit', interaction: true })
    const whole = make(input, { seed: 11, from: 0, to: 30 }).values
    const parts = [
      [0, 7],
      [7, 8],
      [8, 30],
    ].flatMap(([from, to]) => [...make(input, { seed: 11, from: from!, to: to! }).values])
    expect(Float64Array.from(parts)).toEqual(whole)
    expect(make(input, { seed: 12, from: 0, to: 30 }).values).not.toEqual(whole)
  })

  it('do not depend on the unit of outcome, mediator or covariate, which only the estimate carries', () => {
    const input = trialInput()
    const other = {
      ...input,
      outcome: input.outcome.map((value) => 7 * value + 1000),
      mediator: input.mediator.map((value) => value / 365),
      covariates: input.covariates.map((column) => column.map((value) => 1e6 * value)),
    }
    const [one, two] = [input, other].map((columns) => mediationAnalysis(columns, { ...few, replicates: 200 }))
    expectAgreement(
      [two!.mediated.confLow, two!.total.confHigh],
      [7 * one!.mediated.confLow!, 7 * one!.total.confHigh!],
      1e-7,
    )
  })

  it('without a solution are counted and left out of the limits', () => {
    // One woman among forty: a third of the samples have none, which is no harm; one treated: then there is no effect.
    const rows = 40
    const wave = (step: number) => Float64Array.from({ length: rows }, (_, row) => Math.sin(step * row))
    const treated = Float64Array.from({ length: rows }, (_, row) => (row === 3 ? 1 : 0))
    const analysis = mediationAnalysis(
      { outcome: wave(1), treated, mediator: wave(2.3), covariates: [wave(0.7)] },
      { method: 'bootstrap', replicates: 400 },
    )
    expect(analysis.solved).toBeGreaterThan(200)
    expect(analysis.solved).toBeLessThan(300)
    expect(analysis.total.confLow).toBeLessThan(analysis.total.confHigh!)
  })

  it('of people whose covariate never varies are those without it', () => {
    const input = trialInput()
    const { covariates: _, ...plain } = input
    const range = { seed: 1, from: 0, to: 5 }
    const flat = bootstrapMediation({ ...plain, covariates: [input.outcome.map(() => 4)] }, range)
    expectAgreement(flat.values, bootstrapMediation(plain, range).values, 1e-9)
  })
})

describe('a mediation analysis', () => {
  it('refuses by name what has no answer', () => {
    const input = trialInput()
    const short = (rows: number) => ({
      outcome: input.outcome.slice(0, rows),
      treated: Array.from(input.treated).slice(0, rows),
      mediator: input.mediator.slice(0, rows),
      covariates: [],
    })
    for (const rows of [0, 1, 2, 3]) expect(failureCode(short(rows))).toBe('comparison.mediationTooFew')
    expect(failureCode({ ...input, treated: input.outcome.map(() => 1) })).toBe('comparison.mediationConstant')
    expect(failureCode({ ...input, outcome: input.outcome.map(() => 1) })).toBe('comparison.mediationConstant')
    expect(failureCode({ ...input, mediator: input.outcome.map(() => Number.NaN) })).toBe(
      'comparison.mediationNotFinite',
    )
    expect(failureCode({ ...input, mediator: input.outcome.map(() => Number.POSITIVE_INFINITY) })).toBe(
      'comparison.mediationNotFinite',
    )
    expect(failureCode({ ...input, outcomeModel: 'probit' })).toBe('comparison.mediationNotBinary')
    expect(failureCode({ ...input, mediator: Float64Array.from(input.treated) })).toBe('statistics.collinear')
    const split = input.mediator.map((value) => (value > 3 ? 1 : 0))
    expect(failureCode({ ...input, outcome: split, outcomeModel: 'logit' })).toBe('statistics.separation')
    expect(() => productOfCoefficients(mediationModels(input), { interaction: true })).toThrow(EstimationFailure)
  })
})
