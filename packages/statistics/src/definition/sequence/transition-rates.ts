import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { takeSequences } from '../../sequence/canonical-order.ts'
import { type TransitionRates, transitionsBetweenStates } from '../../sequence/transition-rates.ts'
import { type GroupPart, groupParts, take, termOfPart } from './group-parts.ts'
import { type SequenceColumns, sequenceColumns } from './sequence-columns.ts'

export interface TransitionRatesResult extends SequenceColumns {
  readonly parts: readonly (GroupPart & { readonly transitions: TransitionRates })[]
  readonly lag: number
}

const lagOption: EstimatorOption = {
  id: 'lag',
  text: { nl: 'aantal momenten tussen vertrek en aankomst', en: 'number of moments between leaving and arriving' },
  values: 'number',
  default: 1,
}

/** Share of the moments in a state that are followed by each state. */
export const transitionRatesEstimator: Estimator<TransitionRatesResult> = {
  id: 'transition-rates',
  label: { nl: 'Overgangen tussen toestanden', en: 'Transition rates between states' },
  family: 'sequence',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De kans op een overgang is op elk moment en voor iedereen ongeveer gelijk; anders is dit een gemiddelde.',
      en: 'The chance of a move is about the same at every moment and for everyone; otherwise this is an average.',
    },
    {
      nl: 'Momenten van een persoon hangen samen, daarom staat er geen interval bij.',
      en: 'Moments of one person go together, so there is no interval.',
    },
  ],
  sources: [
    {
      author: 'Gabadinho, Ritschard, Müller and Studer',
      year: 2011,
      doi: '10.18637/jss.v040.i04',
      taken: 'transition rates over all moments together',
    },
  ],
  reference: 'sequence',
  roles: { required: ['states'], optional: ['group', 'weights'] },
  options: [lagOption],
  estimate(columns, settings) {
    const given = sequenceColumns(columns)
    const lag = Number(optionValue(lagOption, settings))
    const parts = groupParts(given.group, given.sequences.persons).map((part) => {
      const weights = take(given.weights, part.members)
      const transitions = transitionsBetweenStates(takeSequences(given.sequences, part.members), { weights, lag })
      return { ...part, transitions }
    })
    return { ...given, parts, lag }
  },
  tidy({ sequences: { states }, parts, leftOut }, context) {
    return parts.flatMap((part) =>
      states.flatMap((from, left) =>
        states.map((to, entered) => {
          const { rates, counts, atRisk } = part.transitions
          const rate = rates[left]?.[entered] ?? null
          const numbers = { estimate: rate, n: atRisk[left]!, nEvents: counts[left]![entered]!, unit: 'share' }
          const reasons = rate === null ? ['statistics.noneAtRisk'] : []
          const parts = { term: termOfPart(`${from} > ${to}`, part), ...numbers, reasons }
          return placeRow(context, { estimator: 'transition-rates', ...parts }, leftOut)
        }),
      ),
    )
  },
  glance({ sequences, parts, leftOut }, context) {
    let [moved, all] = [0, 0]
    for (const { transitions } of parts) {
      transitions.counts.forEach((row, from) => {
        all += transitions.atRisk[from]!
        moved += transitions.atRisk[from]! - row[from]!
      })
    }
    const reasons = all === 0 ? ['statistics.noneAtRisk'] : []
    const numbers = { term: 'share-moving', unit: 'share', estimate: all === 0 ? null : moved / all }
    return placeRow(context, { estimator: 'transition-rates', ...numbers, n: sequences.persons, reasons }, leftOut)
  },
}
