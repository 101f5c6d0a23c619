import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { type LastingState, lastingState } from '../../sequence/lasting-state.ts'
import { followUpWarnings } from './follow-up-warnings.ts'
import { type GroupPart, groupParts, take, termOfPart } from './group-parts.ts'
import { type SequenceColumns, sequenceColumns } from './sequence-columns.ts'
import { goodOption, stateList } from './state-list.ts'
import { meanOverPersons, shareOfPersons } from './weighted-persons.ts'

export interface LastingStateResult extends SequenceColumns {
  readonly parts: readonly GroupPart[]
  readonly persons: LastingState
  readonly confLevel: number
  readonly warnings: readonly string[]
}

const goodStates: EstimatorOption = { ...goodOption, required: true, example: 'work' }
const sustainOption: EstimatorOption = {
  id: 'sustain',
  text: { nl: 'aantal momenten achter elkaar dat als blijvend geldt', en: 'moments on end that count as lasting' },
  values: 'number',
  default: 6,
}
const retentionOption: EstimatorOption = {
  id: 'retention',
  text: {
    nl: 'aantal momenten na het eerste goede moment waarover behoud wordt bekeken',
    en: 'moments after the first good one over which retention is looked at',
  },
  values: 'number',
  default: 12,
}

/** How many reach a good state, how many stay, and for how long. */
export const lastingStateEstimator: Estimator<LastingStateResult> = {
  id: 'lasting-state',
  label: { nl: 'Bereiken en behouden van een goede toestand', en: 'Reaching and keeping a good state' },
  family: 'sequence',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Iedereen is lang genoeg gevolgd; wie korter is gevolgd, kan de toestand later nog bereiken.',
      en: 'Everyone was followed long enough; who was followed for less may still reach the state later.',
    },
    {
      nl: 'Een onbekend moment geldt als onderbreking.',
      en: 'An unknown moment counts as an interruption.',
    },
    {
      nl: 'Behoud gaat alleen over wie een goede toestand bereikte en daarna lang genoeg is gevolgd.',
      en: 'Retention is about those only who reached a good state and were followed long enough afterwards.',
    },
  ],
  sources: [
    { author: 'Wilson', year: 1927, doi: '10.1080/01621459.1927.10502953', taken: 'intervals of the shares' },
    { author: 'Student', year: 1908, doi: '10.1093/biomet/6.1.1', taken: 't intervals of the means' },
  ],
  reference: 'sequence',
  roles: { required: ['states'], optional: ['group', 'weights'] },
  options: [goodStates, sustainOption, retentionOption],
  estimate(columns, settings) {
    const given = sequenceColumns(columns)
    const { sequences } = given
    const good = stateList(goodStates, settings, sequences.states).map((state) => sequences.states.indexOf(state))
    const sustain = Number(optionValue(sustainOption, settings))
    const retention = Number(optionValue(retentionOption, settings))
    const persons = lastingState(sequences, { good, sustain, retention })
    const parts = groupParts(given.group, sequences.persons)
    return { ...given, parts, persons, confLevel: settings.confLevel, warnings: followUpWarnings(sequences) }
  },
  tidy({ weights, parts, persons, confLevel, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    const known = (values: Float64Array, ever: Float64Array) =>
      values.map((value, person) =>
        persons.known[person] === 0 ? Number.NaN : Number.isNaN(ever[person]!) ? 0 : value,
      )
    const one = new Float64Array(persons.known.length).fill(1)
    const rows = [
      { term: 'reached', unit: 'share', values: known(one, persons.first), of: shareOfPersons },
      { term: 'lasting', unit: 'share', values: known(one, persons.firstLasting), of: shareOfPersons },
      { term: 'at-end', unit: 'share', values: persons.atEnd, of: shareOfPersons },
      { term: 'retained', unit: 'share', values: persons.retained, of: shareOfPersons },
      { term: 'time-share', unit: 'share', values: persons.share, of: meanOverPersons },
      { term: 'longest-run', unit: 'moments', values: known(persons.longest, persons.known), of: meanOverPersons },
    ]
    return parts.flatMap((part) =>
      rows.map(({ term, unit, values, of }) => {
        const numbers = of(take(values, part.members), take(weights, part.members), confLevel)
        const reasons = numbers === null ? ['statistics.noneKnown'] : []
        const about = { term: termOfPart(term, part), unit, reasons }
        return placeRow(placed, { estimator: 'lasting-state', ...about, ...(numbers ?? { n: 0 }) }, leftOut)
      }),
    )
  },
  glance({ sequences, leftOut, warnings }, context) {
    const placed = { ...context, warnings: [...(context.warnings ?? []), ...warnings] }
    const parts = { term: 'analysed', unit: 'persons', estimate: sequences.persons, n: sequences.persons }
    return placeRow(placed, { estimator: 'lasting-state', ...parts }, leftOut)
  },
}
