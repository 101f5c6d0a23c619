import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { canCountAllocations, type PermutationTest, permutationTest } from '../../hypothesis-test/permutation-test.ts'
import { randomPermutationTest } from '../../hypothesis-test/random-permutation-test.ts'
import { twoGroups } from './two-groups.ts'

export interface PermutationTestResult extends PermutationTest {
  readonly n: number
  readonly leftOut: number
}

const drawsOption: EstimatorOption = {
  id: 'draws',
  text: {
    nl: 'aantal te trekken verdelingen; zonder dit alle, en bij te veel daarvan 9999',
    en: 'number of allocations to draw; without it all, and where these are too many 9999',
  },
  values: 'number',
  default: null,
}

/** Difference of two means against every way in which the groups could have been divided. */
export const permutationTestEstimator: Estimator<PermutationTestResult> = {
  id: 'permutation-test',
  label: { nl: 'Permutatietoets van een verschil', en: 'Permutation test of a difference' },
  family: 'test',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Zonder effect had iedereen in elk van beide groepen kunnen zitten: er is geloot.',
      en: 'Without an effect everyone could have been in either group: there was a lottery.',
    },
  ],
  sources: [
    { author: 'Pitman', year: 1937, doi: '10.2307/2984124', taken: 'the test' },
    { author: 'Phipson and Smyth', year: 2010, doi: '10.2202/1544-6115.1585', taken: 'p-value from drawn allocations' },
  ],
  reference: 'hypothesis-tests',
  roles: { required: ['outcome', 'treated'], optional: [] },
  options: [drawsOption],
  estimate(columns, settings) {
    const draws = optionValue(drawsOption, settings) as number | null
    const complete = completeRows(columns)
    const { outcome, treated } = requiredColumns(complete.columns, ['outcome', 'treated'])
    const groups = twoGroups(outcome, treated)
    const all = draws === null && canCountAllocations(groups.treated.length, groups.comparison.length)
    const test = all
      ? permutationTest(groups.treated, groups.comparison)
      : randomPermutationTest(groups.treated, groups.comparison, draws ?? 9999, settings.seed ?? 1)
    return { ...test, n: outcome.length, leftOut: complete.leftOut }
  },
  tidy({ estimate, pValue, n, leftOut }, context) {
    const place = { estimator: 'permutation-test', term: 'difference', contrast: 'treated - comparison' }
    return [placeRow(context, { ...place, estimate, pValue, nullValue: 0, n }, leftOut)]
  },
  glance({ allocations, n, leftOut }, context) {
    const numbers = { estimate: allocations, n, unit: 'allocations' }
    return placeRow(context, { estimator: 'permutation-test', term: 'allocations', ...numbers }, leftOut)
  },
}
