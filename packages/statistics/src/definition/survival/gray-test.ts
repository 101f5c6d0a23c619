import { normalUpperTail } from '../../distribution/normal-upper-tail.ts'
import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { SettingError } from '../../result/setting-error.ts'
import { type GrayTest, grayTest } from '../../survival/gray-test.ts'
import { groupsPresent } from './groups-present.ts'
import { namedCauses } from './named-causes.ts'

export interface GrayTestResult {
  readonly test: GrayTest
  readonly levels: readonly string[]
  readonly cause: string
  readonly n: number
  /** Events of the cause. */
  readonly nEvents: number
  readonly leftOut: number
}

const causeOption: EstimatorOption = {
  id: 'cause',
  text: {
    nl: 'de gebeurtenis die wordt vergeleken; zonder keuze de eerste',
    en: 'the event that is compared; the first without a choice',
  },
  values: 'text',
  default: null,
}

const rhoOption: EstimatorOption = {
  id: 'rho',
  text: {
    nl: 'weging van vroege gebeurtenissen; 0 weegt alle gelijk',
    en: 'weighing of early events; 0 weighs all alike',
  },
  values: 'number',
  default: 0,
}

/** Whether groups have the same share with one kind of event over time, where other kinds compete. */
export const grayTestEstimator: Estimator<GrayTestResult> = {
  id: 'gray-test',
  label: { nl: 'Toets van Gray op cumulatieve incidenties', en: "Gray's test of cumulative incidences" },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de kans op een van de gebeurtenissen.',
      en: 'Going out of sight has nothing to do with the chance of any of the events.',
    },
    {
      nl: 'Een verschil kan komen doordat een andere gebeurtenis vaker of minder vaak voorgaat.',
      en: 'A difference may arise because another event comes first more or less often.',
    },
  ],
  sources: [{ author: 'Gray', year: 1988, doi: '10.1214/aos/1176350951', taken: 'test statistic and its variance' }],
  reference: 'competing-risks',
  roles: { required: ['time', 'event', 'group'], optional: ['causes', 'strata'] },
  options: [causeOption, rhoOption],
  estimate(columns, settings) {
    const rho = optionValue(rhoOption, settings) as number
    const complete = completeRows(columns)
    const { time, event, group } = requiredColumns(complete.columns, ['time', 'event', 'group'])
    const { strata } = complete.columns
    const { levels, codes } = groupsPresent(group)
    const causes = namedCauses(event, columns.causes)
    const cause = (optionValue(causeOption, settings) as string | null) ?? causes[0]!
    const number = causes.indexOf(cause) + 1
    if (number === 0) throw new SettingError(`there is no event called ${cause}; there are ${causes.join(', ')}`)
    const test = grayTest({
      time,
      event,
      causeCount: causes.length,
      cause: number,
      group: codes,
      groupCount: levels.length,
      rho,
      ...(strata && { strata: strata.codes }),
    })
    const nEvents = event.reduce((sum, one) => sum + (one === number ? 1 : 0), 0)
    return { test, levels, cause, n: time.length, nEvents, leftOut: complete.leftOut }
  },
  tidy({ test, levels, cause, n, nEvents, leftOut }, context) {
    return levels.map((level, index) => {
      const stdError = Math.sqrt(test.covariance[index]![index]!)
      const score = test.scores[index]!
      const numbers = {
        estimate: score / n,
        stdError: stdError / n,
        pValue: stdError > 0 ? 2 * normalUpperTail(Math.abs(score) / stdError) : null,
        nullValue: 0,
        n,
        nEvents,
        warnings: fewEvents(nEvents),
      }
      const term = `${cause}, beyond expected (${level})`
      return placeRow(context, { estimator: 'gray-test', term, unit: 'events per person', ...numbers }, leftOut)
    })
  },
  glance({ test, cause, n, nEvents, leftOut }, context) {
    const numbers = {
      estimate: test.pValue === null ? null : test.chiSquared,
      pValue: test.pValue,
      n,
      nEvents,
      reasons: test.pValue === null ? ['statistics.nothingToCompare'] : [],
      warnings: fewEvents(nEvents),
    }
    const term = `${cause}, chi-squared, ${test.degreesOfFreedom} df`
    return placeRow(context, { estimator: 'gray-test', term, unit: 'chi-squared', ...numbers }, leftOut)
  },
}

function fewEvents(nEvents: number): string[] {
  return nEvents < 10 ? ['statistics.rareEvents'] : []
}
