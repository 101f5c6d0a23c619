import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { detectableDifference, type MeansPlan, powerOfMeans, sizeForMeans } from '../../planning/power-of-means.ts'
import { SettingError } from '../../result/setting-error.ts'
import { plannedRows } from './planned-rows.ts'
import { allocationOption, alphaOption, powerOption, sizeOption } from './planning-options.ts'

export interface MeansPlanResult {
  readonly design: 'two-groups' | 'paired'
  /** Pairs for `paired`. */
  readonly nComparison: number
  readonly nTreated: number
  readonly power: number
  readonly difference: number
}

const differenceOption: EstimatorOption = {
  id: 'difference',
  text: {
    nl: 'te vinden verschil; zonder dit wordt het gezocht bij n en power',
    en: 'difference to find; without it, looked for from n and power',
  },
  values: 'number',
  default: null,
  example: 0.3,
}
const spreadOption: EstimatorOption = {
  id: 'standardDeviation',
  text: {
    nl: 'standaardafwijking (bij paren: van het verschil)',
    en: 'standard deviation (of the difference for pairs)',
  },
  values: 'number',
  default: 1,
}
const designOption: EstimatorOption = {
  id: 'design',
  text: { nl: 'twee groepen, of paren van metingen', en: 'two groups, or pairs of measurements' },
  values: ['two-groups', 'paired'],
  default: 'two-groups',
}

/** Persons needed to compare two means, or the power or the difference that a number of persons gives. */
export const powerOfMeansEstimator: Estimator<MeansPlanResult> = {
  id: 'power-of-means',
  label: { nl: 'Onderscheidingsvermogen voor twee gemiddelden', en: 'Power for two means' },
  family: 'planning',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De uitkomst is normaal verdeeld met overal dezelfde spreiding.',
      en: 'The outcome is normal with one spread.',
    },
    { nl: 'Er is een toets, op een moment, zonder uitval.', en: 'One test, at one moment, without drop-out.' },
  ],
  sources: [
    {
      author: 'Cohen',
      year: 1988,
      title: 'Statistical Power Analysis for the Behavioral Sciences',
      taken: 'power of t tests through the noncentral t distribution',
    },
  ],
  reference: 'planning',
  roles: { required: [], optional: [] },
  options: [differenceOption, spreadOption, designOption, sizeOption, powerOption, alphaOption, allocationOption],
  estimate(_, settings) {
    const wanted = optionValue(differenceOption, settings) as number | null
    const n = optionValue(sizeOption, settings) as number | null
    const power = optionValue(powerOption, settings) as number
    const design = optionValue(designOption, settings) as 'two-groups' | 'paired'
    const allocation = design === 'paired' ? 1 : (optionValue(allocationOption, settings) as number)
    const plan = {
      standardDeviation: optionValue(spreadOption, settings) as number,
      design,
      alpha: optionValue(alphaOption, settings) as number,
      allocation,
    }
    if (wanted === null) {
      if (n === null) throw new SettingError("this estimator needs the option 'difference' or 'n'")
      const difference = detectableDifference(n, power, plan)
      return { design, nComparison: n, nTreated: allocation * n, power, difference }
    }
    const full: MeansPlan = { ...plan, difference: wanted }
    const size = n ?? sizeForMeans(power, full)
    return {
      design,
      nComparison: size,
      nTreated: allocation * size,
      power: powerOfMeans(size, full),
      difference: wanted,
    }
  },
  tidy(result, context) {
    const { design, nComparison, nTreated, power, difference } = result
    const sizes =
      design === 'paired'
        ? [{ term: 'n-pairs', estimate: nComparison, unit: 'persons' }]
        : [
            { term: 'n-comparison', estimate: nComparison, unit: 'persons' },
            { term: 'n-treated', estimate: nTreated, unit: 'persons' },
          ]
    const numbers = [
      ...sizes,
      { term: 'power', estimate: power, unit: 'share' },
      { term: 'difference', estimate: difference, unit: context.unit },
    ]
    return plannedRows('power-of-means', numbers, personsOf(result), context)
  },
  glance(result, context) {
    const n = personsOf(result)
    return plannedRows('power-of-means', [{ term: 'n', estimate: n, unit: 'persons' }], n, context)[0]!
  },
}

function personsOf({ design, nComparison, nTreated }: MeansPlanResult): number {
  return design === 'paired' ? Math.ceil(nComparison) : Math.ceil(nComparison) + Math.ceil(nTreated)
}
