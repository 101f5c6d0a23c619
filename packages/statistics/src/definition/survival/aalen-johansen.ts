import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { EstimationFailure } from '../../result/estimation-failure.ts'
import { aalenJohansen, type CumulativeIncidence } from '../../survival/aalen-johansen.ts'
import { incidenceAt } from '../../survival/incidence-at.ts'

export interface AalenJohansenResult {
  readonly incidence: CumulativeIncidence
  /** Names of the causes, cause 1 first. */
  readonly causes: readonly string[]
  /** Times at which rows are made. */
  readonly times: readonly number[]
  readonly leftOut: number
}

/** Share that has left by each way out over time. */
export const aalenJohansenEstimator: Estimator<AalenJohansenResult> = {
  id: 'aalen-johansen',
  label: { nl: 'Cumulatieve incidentie (Aalen-Johansen)', en: 'Cumulative incidence (Aalen-Johansen)' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de kans op een van de gebeurtenissen.',
      en: 'Going out of sight has nothing to do with the chance of any of the events.',
    },
  ],
  sources: [
    { author: 'Aalen and Johansen', year: 1978, taken: 'cumulative incidence under competing events' },
    {
      author: 'Andersen, Borgan, Gill and Keiding',
      year: 1993,
      doi: '10.1007/978-1-4612-4348-9',
      taken: 'Greenwood-type variance, section IV.4',
    },
  ],
  reference: 'survival',
  roles: { required: ['time', 'event'], optional: ['causes'] },
  estimate(columns, { confLevel, times }) {
    const complete = completeRows(columns)
    const { time, event } = requiredColumns(complete.columns, ['time', 'event'])
    const highest = event.reduce((most, cause) => Math.max(most, cause), 0)
    const causes = columns.causes ?? Array.from({ length: highest }, (_, index) => `cause ${index + 1}`)
    if (causes.length === 0 && time.length > 0)
      throw new EstimationFailure('statistics.noEvents', {
        nl: 'Niemand had een gebeurtenis, en er zijn geen soorten opgegeven.',
        en: 'Nobody had an event, and no kinds were named.',
      })
    const incidence = aalenJohansen({ time, event, causeCount: causes.length, confLevel })
    const eventTimes = new Set(
      incidence.causes.flatMap(({ steps }) => steps.filter((step) => step.nEvents > 0).map((step) => step.time)),
    )
    const reported =
      times ?? (eventTimes.size > 0 ? [...eventTimes].sort((a, b) => a - b) : [incidence.eventFree.at(-1)!.time])
    return { incidence, causes, times: reported, leftOut: complete.leftOut }
  },
  tidy({ incidence, causes, times, leftOut }, context) {
    return [...new Set(times)].flatMap((time) =>
      causes.map((term, index) => {
        const { incidence: estimate, observed: _, nAtRisk: __, ...numbers } = incidenceAt(incidence, index + 1, time)
        const confLevel = numbers.confLow === null ? null : incidence.confLevel
        const parts = { estimator: 'aalen-johansen', term, horizonDays: time, estimate, ...numbers, confLevel }
        return placeRow(context, { ...parts, n: incidence.n, unit: 'share' }, leftOut)
      }),
    )
  },
  glance({ incidence, leftOut }, context) {
    const last = incidence.eventFree.at(-1)!
    const nEvents = incidence.causes.reduce((sum, cause) => sum + cause.nEvents, 0)
    const numbers = { estimate: last.survival, n: incidence.n, nEvents, unit: 'share' }
    const parts = { estimator: 'aalen-johansen', term: 'event-free', horizonDays: last.time, ...numbers }
    return placeRow(context, parts, leftOut)
  },
}
