import type { Estimator } from '../../estimator/estimator.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { followUpWarnings } from './follow-up-warnings.ts'
import { type GroupPart, groupParts, take, termOfPart } from './group-parts.ts'
import { type SequenceColumns, sequenceColumns } from './sequence-columns.ts'
import { type SequenceIndex, sequenceIndexList } from './sequence-index.ts'
import { goodOption, orderOption, stateList } from './state-list.ts'
import { meanOverPersons } from './weighted-persons.ts'

export interface SequenceIndicesResult extends SequenceColumns {
  readonly parts: readonly GroupPart[]
  /** Each index with its value per person; NaN where nothing is known. */
  readonly indices: readonly { readonly index: SequenceIndex; readonly values: Float64Array }[]
  readonly confLevel: number
  readonly warnings: readonly string[]
}

/** Indices of the shape of trajectories, averaged over people. */
export const sequenceIndicesEstimator: Estimator<SequenceIndicesResult> = {
  id: 'sequence-indices',
  label: { nl: 'Kenmerken van trajectverlopen', en: 'Indices of sequences' },
  family: 'sequence',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Iedereen is even lang en zonder gaten gevolgd; anders zeggen de waarden ook iets over de gegevens.',
      en: 'Everyone was followed equally long and without gaps; otherwise the values also say something about the data.',
    },
    {
      nl: 'Entropie, turbulentie, complexiteit en volatiliteit kennen geen richting: vooruit telt als achteruit.',
      en: 'Entropy, turbulence, complexity and volatility know no direction: forward counts as backward.',
    },
    {
      nl: 'Welke toestanden goed of slecht zijn is een waardeoordeel, dat bij de uitkomst hoort te staan.',
      en: 'Which states are good or bad is a value judgement, which belongs beside the result.',
    },
  ],
  sources: [
    {
      author: 'Gabadinho, Ritschard, Müller and Studer',
      year: 2011,
      doi: '10.18637/jss.v040.i04',
      taken: 'transitions, entropy and complexity',
    },
    { author: 'Elzinga and Liefbroer', year: 2007, doi: '10.1007/s10680-007-9133-7', taken: 'turbulence' },
    {
      author: 'Ritschard',
      year: 2023,
      doi: '10.1177/00491241211036156',
      taken: 'volatility, integration, badness, degradation, precarity and insecurity',
    },
  ],
  reference: 'sequence',
  roles: { required: ['states'], optional: ['group', 'weights'] },
  options: [goodOption, orderOption],
  estimate(columns, settings) {
    const given = sequenceColumns(columns)
    const { sequences, weights } = given
    const good = stateList(goodOption, settings, sequences.states)
    const order = stateList(orderOption, settings, sequences.states)
    const indices = sequenceIndexList
      .filter(({ needs }) => needs === 'nothing' || (needs === 'good' ? good : order).length > 0)
      .map((index) => ({ index, values: index.perPerson(sequences, { good, order, personWeights: weights }) }))
    const parts = groupParts(given.group, sequences.persons)
    return { ...given, parts, indices, confLevel: settings.confLevel, warnings: followUpWarnings(sequences) }
  },
  tidy({ weights, parts, indices, confLevel, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    return parts.flatMap((part) =>
      indices.map(({ index, values }) => {
        const numbers = meanOverPersons(take(values, part.members), take(weights, part.members), confLevel)
        const reasons = numbers === null ? ['statistics.noneKnown'] : []
        const about = { term: termOfPart(index.id, part), unit: index.unit, reasons }
        return placeRow(placed, { estimator: 'sequence-indices', ...about, ...(numbers ?? { n: 0 }) }, leftOut)
      }),
    )
  },
  glance({ sequences, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    const parts = { term: 'analysed', unit: 'persons', estimate: sequences.persons, n: sequences.persons }
    return placeRow(placed, { estimator: 'sequence-indices', ...parts }, leftOut)
  },
}
