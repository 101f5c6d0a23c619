import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { distributionOverMoments, type StateDistributionAtTime } from '../../sequence/state-distribution.ts'
import { type GroupPart, groupParts, take, termOfPart } from './group-parts.ts'
import { type SequenceColumns, sequenceColumns } from './sequence-columns.ts'
import { shareOfPersons } from './weighted-persons.ts'

export interface StateDistributionResult extends SequenceColumns {
  readonly parts: readonly GroupPart[]
  readonly distribution: readonly StateDistributionAtTime[]
  readonly confLevel: number
}

/** Share of people in each state at each moment. */
export const stateDistributionEstimator: Estimator<StateDistributionResult> = {
  id: 'state-distribution',
  label: { nl: 'Verdeling over toestanden per moment', en: 'State distribution per moment' },
  family: 'sequence',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Wie op een moment onbekend is, verschilt niet van wie dan bekend is; n zegt om hoeveel mensen het gaat.',
      en: 'Who is unknown at a moment does not differ from who is known then; n says how many people it is about.',
    },
    {
      nl: 'De verdeling zegt niet wie er wisselt: gelijke aandelen kunnen steeds andere mensen zijn.',
      en: 'The distribution does not say who moves: equal shares may be other people every time.',
    },
  ],
  sources: [
    {
      author: 'Gabadinho, Ritschard, Müller and Studer',
      year: 2011,
      doi: '10.18637/jss.v040.i04',
      taken: 'cross-sectional distribution with its entropy',
    },
  ],
  reference: 'sequence',
  roles: { required: ['states'], optional: ['group', 'weights'] },
  estimate(columns, { confLevel }) {
    const given = sequenceColumns(columns)
    const { sequences, group, weights } = given
    const parts = groupParts(group, sequences.persons)
    return { ...given, parts, distribution: distributionOverMoments(sequences, weights), confLevel }
  },
  tidy({ sequences, weights, parts, confLevel, leftOut }, context) {
    const { codes, moments, states } = sequences
    return parts.flatMap((part) =>
      Array.from({ length: moments }, (_, moment) =>
        states.map((state, code) => {
          const inState = Float64Array.from(part.members, (person) => {
            const at = codes[person * moments + moment]!
            return at < 0 ? Number.NaN : at === code ? 1 : 0
          })
          const numbers = shareOfPersons(inState, take(weights, part.members), confLevel)
          const reasons = numbers === null ? ['statistics.noneKnown'] : []
          const place = { term: termOfPart(state, part), horizonDays: moment + 1, unit: 'share', reasons }
          return placeRow(context, { estimator: 'state-distribution', ...place, ...(numbers ?? { n: 0 }) }, leftOut)
        }),
      ).flat(),
    )
  },
  glance({ distribution, sequences, leftOut }, context) {
    const known = distribution.flatMap(({ entropy }) => (entropy === null ? [] : [entropy]))
    const estimate = known.reduce((sum, entropy) => sum + entropy, 0) / known.length
    const parts = { term: 'mean-entropy', unit: 'index', estimate, n: sequences.persons }
    return placeRow(context, { estimator: 'state-distribution', ...parts }, leftOut)
  },
}
