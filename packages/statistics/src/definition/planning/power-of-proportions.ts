import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { detectableShare, powerOfShares, sizeForShares } from '../../planning/power-of-shares.ts'
import { SettingError } from '../../result/setting-error.ts'
import { plannedRows } from './planned-rows.ts'
import { allocationOption, alphaOption, powerOption, sizeOption } from './planning-options.ts'

export interface SharesPlanResult {
  readonly nComparison: number
  readonly nTreated: number
  readonly power: number
  readonly shareTreated: number
  readonly shareComparison: number
}

const shareComparisonOption: EstimatorOption = {
  id: 'shareComparison',
  text: { nl: 'verwacht aandeel in de vergelijkingsgroep', en: 'share expected in the comparison group' },
  values: 'number',
  default: null,
  required: true,
  example: 0.3,
}
const shareTreatedOption: EstimatorOption = {
  id: 'shareTreated',
  text: {
    nl: 'verwacht aandeel bij deelname; zonder dit wordt het gezocht bij n en power',
    en: 'share expected among the treated; without it, looked for from n and power',
  },
  values: 'number',
  default: null,
  example: 0.4,
}

/** Persons needed to compare two shares, or the power or the difference that a number of persons gives. */
export const powerOfProportionsEstimator: Estimator<SharesPlanResult> = {
  id: 'power-of-proportions',
  label: { nl: 'Onderscheidingsvermogen voor twee aandelen', en: 'Power for two shares' },
  family: 'planning',
  estimands: ['description'],
  assumptions: [
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
    { nl: 'Er is een toets, op een moment, zonder uitval.', en: 'One test, at one moment, without drop-out.' },
  ],
  sources: [
    {
      author: 'Fleiss, Levin and Paik',
      year: 2003,
      doi: '10.1002/0471445428',
      taken: 'normal approximation with a pooled variance under no difference',
    },
  ],
  reference: 'planning',
  roles: { required: [], optional: [] },
  options: [shareComparisonOption, shareTreatedOption, sizeOption, powerOption, alphaOption, allocationOption],
  estimate(_, settings) {
    const shareComparison = optionValue(shareComparisonOption, settings) as number
    const wanted = optionValue(shareTreatedOption, settings) as number | null
    const n = optionValue(sizeOption, settings) as number | null
    const power = optionValue(powerOption, settings) as number
    const alpha = optionValue(alphaOption, settings) as number
    const allocation = optionValue(allocationOption, settings) as number
    const plan = { shareComparison, alpha, allocation }
    if (wanted === null) {
      if (n === null) throw new SettingError("this estimator needs the option 'shareTreated' or 'n'")
      const shareTreated = detectableShare(n, power, plan)
      return { nComparison: n, nTreated: allocation * n, power, shareTreated, shareComparison }
    }
    const full = { ...plan, shareTreated: wanted }
    const size = n ?? sizeForShares(power, full)
    return {
      nComparison: size,
      nTreated: allocation * size,
      power: powerOfShares(size, full),
      shareTreated: wanted,
      shareComparison,
    }
  },
  tidy({ nComparison, nTreated, power, shareTreated, shareComparison }, context) {
    const numbers = [
      { term: 'n-comparison', estimate: nComparison, unit: 'persons' },
      { term: 'n-treated', estimate: nTreated, unit: 'persons' },
      { term: 'power', estimate: power, unit: 'share' },
      { term: 'share-comparison', estimate: shareComparison, unit: 'share' },
      { term: 'share-treated', estimate: shareTreated, unit: 'share' },
    ]
    return plannedRows('power-of-proportions', numbers, Math.ceil(nComparison) + Math.ceil(nTreated), context)
  },
  glance({ nComparison, nTreated }, context) {
    const n = Math.ceil(nComparison) + Math.ceil(nTreated)
    return plannedRows('power-of-proportions', [{ term: 'n', estimate: n, unit: 'persons' }], n, context)[0]!
  },
}
