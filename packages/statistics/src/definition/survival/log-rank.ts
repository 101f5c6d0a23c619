import { normalUpperTail } from '../../distribution/normal-upper-tail.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { type LogRankTest, logRank } from '../../survival/log-rank.ts'
import { anyCause } from './any-cause.ts'
import { groupsPresent } from './groups-present.ts'

export interface LogRankResult {
  readonly test: LogRankTest
  readonly levels: readonly string[]
  readonly nEvents: number
  readonly leftOut: number
}

const rhoOption: EstimatorOption = {
  id: 'rho',
  text: {
    nl: 'weging van vroege gebeurtenissen: 0 log-rank, 1 Peto-Peto',
    en: 'weighing of early events: 0 log-rank, 1 Peto-Peto',
  },
  values: 'number',
  default: 0,
}

/** Whether groups have the event at the same rate over time. */
export const logRankEstimator: Estimator<LogRankResult> = {
  id: 'log-rank',
  label: { nl: 'Log-ranktoets', en: 'Log-rank test' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de kans op de gebeurtenis.',
      en: 'Going out of sight has nothing to do with the chance of the event.',
    },
    {
      nl: 'De toets ziet weinig als de ene groep eerst vooroploopt en later achterblijft.',
      en: 'The test sees little when one group leads first and lags later.',
    },
  ],
  sources: [
    {
      author: 'Harrington and Fleming',
      year: 1982,
      doi: '10.1093/biomet/69.3.553',
      taken: 'the family of tests and its variance',
    },
  ],
  reference: 'log-rank',
  roles: { required: ['time', 'event', 'group'], optional: ['strata', 'entry'] },
  options: [rhoOption],
  estimate(columns, settings) {
    const rho = optionValue(rhoOption, settings) as number
    const complete = completeRows(columns)
    const { time, event, group } = requiredColumns(complete.columns, ['time', 'event', 'group'])
    const { entry, strata } = complete.columns
    const { levels, codes } = groupsPresent(group)
    const happened = anyCause(event)
    const test = logRank({
      time,
      event: happened,
      group: codes,
      groupCount: levels.length,
      rho,
      ...(entry && { entry }),
      ...(strata && { strata: strata.codes }),
    })
    return { test, levels, nEvents: happened.reduce((sum, one) => sum + one, 0), leftOut: complete.leftOut }
  },
  tidy({ test, levels, leftOut }, context) {
    return levels.map((level, index) => {
      const expected = test.expected[index]!
      const stdError = Math.sqrt(test.covariance[index]![index]!)
      const distance = Math.abs(test.observed[index]! - expected)
      const numbers = {
        estimate: expected > 0 ? test.observed[index]! / expected : null,
        pValue: stdError > 0 ? 2 * normalUpperTail(distance / stdError) : null,
        n: test.n[index]!,
        nullValue: 1,
        reasons: expected > 0 ? [] : ['statistics.noneExpected'],
        warnings: expected > 0 && expected < 5 ? ['statistics.smallExpected'] : [],
      }
      return placeRow(
        context,
        { estimator: 'log-rank', term: `observed / expected (${level})`, unit: 'ratio', ...numbers },
        leftOut,
      )
    })
  },
  glance({ test, nEvents, leftOut }, context) {
    const numbers = {
      estimate: test.pValue === null ? null : test.chiSquared,
      pValue: test.pValue,
      n: test.n.reduce((sum, one) => sum + one, 0),
      nEvents,
      reasons: test.pValue === null ? ['statistics.nothingToCompare'] : [],
      warnings: test.expected.some((expected) => expected > 0 && expected < 5) ? ['statistics.smallExpected'] : [],
    }
    const term = `chi-squared, ${test.degreesOfFreedom} df`
    return placeRow(context, { estimator: 'log-rank', term, unit: 'chi-squared', ...numbers }, leftOut)
  },
}
