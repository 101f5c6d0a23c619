import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { aalenJohansen, type CumulativeIncidence } from '../../survival/aalen-johansen.ts'
import { rowsByGroup } from '../../survival/rows-by-group.ts'
import { type IncidenceOfLevel, incidenceRows } from './incidence-rows.ts'
import { namedCauses } from './named-causes.ts'

export interface AalenJohansenResult {
  /** One per group; everyone under level null without groups. */
  readonly curves: readonly IncidenceOfLevel[]
  /** The incidences of everyone. */
  readonly incidence: CumulativeIncidence
  /** Names of the causes, cause 1 first. */
  readonly causes: readonly string[]
  /** Times at which rows are made; null is every event time of a group. */
  readonly times: readonly number[] | null
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
  reference: 'competing-risks',
  roles: { required: ['time', 'event'], optional: ['causes', 'group', 'entry'] },
  estimate(columns, { confLevel, times }) {
    const complete = completeRows(columns)
    const { time, event } = requiredColumns(complete.columns, ['time', 'event'])
    const { entry, group } = complete.columns
    const causes = namedCauses(event, columns.causes)
    const followUp = { time, event, ...(entry && { entry }) }
    const incidenceOf = (part: { time: ArrayLike<number>; event: ArrayLike<number> }) =>
      aalenJohansen({ ...part, causeCount: causes.length, confLevel })
    const incidence = incidenceOf(followUp)
    const parts = group === undefined ? [] : rowsByGroup(followUp, group.codes, group.levels.length)
    const curves = parts.flatMap((part, code) =>
      part.time.length > 0 ? [{ level: group!.levels[code]!, incidence: incidenceOf(part) }] : [],
    )
    return {
      curves: group === undefined ? [{ level: null, incidence }] : curves,
      incidence,
      causes,
      times: times ?? null,
      leftOut: complete.leftOut,
    }
  },
  tidy({ curves, causes, times, leftOut }, context) {
    return incidenceRows(curves, causes, times).map((parts) =>
      placeRow(context, { estimator: 'aalen-johansen', unit: 'share', ...parts }, leftOut),
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
