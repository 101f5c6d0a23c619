import {
  completeRows,
  EstimationFailure,
  type Estimator,
  type EstimatorOption,
  holmAdjusted,
  optionValue,
  placeRow,
  requiredColumns,
} from '@doorstroom/statistics'
import { completeArms } from '../contrast/complete-arms.ts'
import { contrastFailure } from '../contrast/contrast-failure.ts'
import { waldEstimate } from '../contrast/wald-estimate.ts'
import { type WelchDifference, welchDifference } from '../contrast/welch-difference.ts'
import { type InteractionTest, interactionTest } from '../subgroup/interaction-test.ts'

const id = 'subgroup-difference'

export interface SubgroupResult {
  readonly groups: readonly (WelchDifference & { readonly name: string })[]
  readonly interaction: InteractionTest
  readonly correction: 'none' | 'holm'
  readonly n: number
  readonly confLevel: number
  readonly warnings: readonly string[]
}

const correction: EstimatorOption = {
  id: 'correction',
  text: {
    nl: 'P-waarden van deelgroepen corrigeren voor hun aantal (holm) of niet (none).',
    en: 'Correct p-values of subgroups for their number (holm) or not (none).',
  },
  values: ['holm', 'none'],
  default: 'holm',
}

/**
 * Difference in means per subgroup with Welch's intervals, and a test of whether the differences differ: Wald's F on the
 * products of treatment and subgroups with HC2 errors, which is the row about the whole. That a difference is found in
 * one subgroup and not in another says nothing: the test does.
 *
 * @example
 * subgroupDifference.estimate({ outcome, treated, group: education }, { confLevel: 0.95 }).interaction.robustPValue
 */
export const subgroupDifference: Estimator<SubgroupResult> = {
  id,
  label: { nl: 'Verschil per deelgroep', en: 'Difference per subgroup' },
  family: 'randomised',
  estimands: ['ITT'],
  assumptions: [
    { nl: 'Loting besliste wie in welke groep kwam.', en: 'A lottery decided who was in which group.' },
    {
      nl: 'De deelgroepen stonden vóór de loting vast en waren vooraf gekozen.',
      en: 'The subgroups were fixed before the lottery and chosen beforehand.',
    },
  ],
  sources: [
    {
      author: 'Gail, M.; Simon, R.',
      year: 1985,
      doi: '10.2307/2530862',
      taken: 'testing the differences between subgroups, not each on its own',
    },
    { author: 'Welch, B. L.', year: 1947, doi: '10.1093/biomet/34.1-2.28', taken: 'intervals with unequal variances' },
  ],
  reference: 'subgroups',
  roles: { required: ['outcome', 'treated', 'group'], optional: [] },
  options: [correction],
  estimate(columns, settings) {
    const complete = completeRows(columns)
    const { outcome, treated, group } = requiredColumns(complete.columns, ['outcome', 'treated', 'group'])
    completeArms({ outcome, treated })
    const groups: SubgroupResult['groups'][number][] = []
    const codes = new Map<number, number>()
    for (const [code, name] of group.levels.entries()) {
      const inGroup = (_: number, row: number) => group.codes[row] === code
      const welch = welchOrNothing(outcome.filter(inGroup), treated.filter(inGroup))
      if (welch === null) continue
      codes.set(code, groups.length)
      groups.push({ name, ...welch })
    }
    if (groups.length < 2) throw contrastFailure('comparison.oneSubgroup')
    const kept = (_: number, row: number) => codes.has(group.codes[row]!)
    const leftOut = new Set(group.codes).size > groups.length
    return {
      groups,
      interaction: interactionTest(
        outcome.filter(kept),
        treated.filter(kept),
        group.codes.filter(kept).map((code) => codes.get(code)!),
        groups.length,
      ),
      correction: optionValue(correction, settings) as 'none' | 'holm',
      n: groups.reduce((sum, { nTreated, nComparison }) => sum + nTreated + nComparison, 0),
      confLevel: settings.confLevel,
      warnings: [
        ...(complete.leftOut > 0 ? ['comparison.rowsLeftOut'] : []),
        ...(leftOut ? ['comparison.subgroupLeftOut'] : []),
        'comparison.severalSubgroups',
      ],
    }
  },
  tidy({ groups, correction: corrected, confLevel, warnings }, context) {
    const walds = groups.map(({ difference, stdError, degreesOfFreedom }) =>
      waldEstimate({ estimate: difference, stdError, degreesOfFreedom, confLevel }),
    )
    const pValues = walds.map(({ pValue }) => pValue)
    const shown = corrected === 'holm' ? holmAdjusted(pValues) : pValues
    return groups.map(({ name, nTreated, nComparison }, index) =>
      placeRow(
        context,
        {
          estimator: id,
          estimand: 'ITT',
          term: `difference:${name}`,
          contrast: 'treated - comparison',
          ...walds[index]!,
          pValue: shown[index]!,
          confLevel,
          nullValue: 0,
          n: nTreated + nComparison,
          warnings,
        },
        0,
      ),
    )
  },
  glance({ interaction, n, warnings }, context) {
    const { robustFStatistic, robustPValue } = interaction
    const numbers = { estimate: robustFStatistic, pValue: robustPValue, n, unit: 'F', warnings }
    return placeRow(context, { estimator: id, estimand: 'ITT', term: 'interaction', ...numbers }, 0)
  },
}

/** Null for a subgroup that is empty, lacks an arm, or does not vary. */
function welchOrNothing(outcome: Float64Array, treated: Uint8Array): WelchDifference | null {
  try {
    return welchDifference(outcome, treated)
  } catch (error) {
    if (error instanceof EstimationFailure) return null
    throw error
  }
}
