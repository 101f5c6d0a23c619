import { completeRows } from '../../estimator/complete-rows.ts'
import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import type { LabelColumn } from '../../estimator/label-column.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { placeRow } from '../../estimator/place-row.ts'
import { requiredColumns } from '../../estimator/required-columns.ts'
import { occupationTime } from '../../survival/occupation-time.ts'
import { type StateOccupation, stateOccupation } from '../../survival/state-occupation.ts'
import { occupationRows } from './occupation-rows.ts'

export interface StateOccupationResult {
  readonly occupation: StateOccupation
  readonly states: readonly string[]
  /** Times at which rows are made; null is every time at which someone moves. */
  readonly times: readonly number[] | null
  /** Mean time in each state up to this time instead of shares. */
  readonly horizon: number | null
  readonly confLevel: number
  readonly leftOut: number
}

const censoredOption: EstimatorOption = {
  id: 'censored',
  text: {
    nl: 'naam in `to` van wie uit beeld raakt; een lege cel betekent dat ook',
    en: 'name in `to` of who goes out of sight; an empty cell means the same',
  },
  values: 'text',
  default: 'censored',
}

const horizonOption: EstimatorOption = {
  id: 'horizon',
  text: {
    nl: 'geef in plaats van aandelen de gemiddelde tijd per toestand tot dit moment',
    en: 'instead of shares, give the mean time in each state up to this time',
  },
  values: 'number',
  default: null,
}

/** Share of people in each state over time, with moves in all directions. */
export const stateOccupationEstimator: Estimator<StateOccupationResult> = {
  id: 'state-occupation',
  label: { nl: 'Aandeel per toestand in de tijd', en: 'State occupation over time' },
  family: 'survival',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'Dat iemand uit beeld raakt, hangt niet samen met de toestanden die volgen.',
      en: 'Going out of sight has nothing to do with the states that follow.',
    },
    {
      nl: 'De verdeling bij het begin geldt als gegeven; onzekerheid daarover zit niet in de standaardfouten.',
      en: 'The distribution at the start is taken as given; uncertainty about it is not in the standard errors.',
    },
  ],
  sources: [
    { author: 'Aalen and Johansen', year: 1978, taken: 'state occupation over time' },
    {
      author: 'Datta and Satten',
      year: 2001,
      doi: '10.1016/S0167-7152(01)00155-9',
      taken: 'that no Markov property is needed for it',
    },
  ],
  reference: 'multi-state',
  roles: { required: ['clusters', 'time', 'from', 'to'], optional: ['entry', 'weights'] },
  options: [censoredOption, horizonOption],
  estimate(columns, settings) {
    const given = requiredColumns(columns, ['clusters', 'time', 'from', 'to'])
    const censored = optionValue(censoredOption, settings) as string
    const states = [...new Set([...given.from.levels, ...given.to.levels])].filter((name) => name !== censored)
    const complete = completeRows({ ...columns, to: withCensored(given.to, censored) })
    const { clusters, time, from, to, entry, weights } = { ...given, ...complete.columns }
    const target = to.levels.map((name) => states.indexOf(name))
    const source = from.levels.map((name) => states.indexOf(name))
    const occupation = stateOccupation({
      person: clusters,
      start: entry ?? new Float64Array(time.length),
      end: time,
      from: from.codes.map((code) => source[code]!),
      to: to.codes.map((code) => target[code]!),
      stateCount: states.length,
      ...(weights && { weights }),
    })
    return {
      occupation,
      states,
      times: settings.times ?? null,
      horizon: optionValue(horizonOption, settings) as number | null,
      confLevel: settings.confLevel,
      leftOut: complete.leftOut,
    }
  },
  tidy({ occupation, states, times, horizon, confLevel, leftOut }, context) {
    if (horizon === null)
      return occupationRows(occupation, states, times, confLevel).map((parts) =>
        placeRow(context, { estimator: 'state-occupation', unit: 'share', ...parts }, leftOut),
      )
    const spent = occupationTime(occupation, horizon)
    return states.map((state, index) => {
      const parts = { term: `mean time, ${state}`, horizonDays: horizon, unit: 'days', n: occupation.persons }
      return placeRow(context, { estimator: 'state-occupation', estimate: spent[index]!, ...parts }, leftOut)
    })
  },
  glance({ occupation, states, leftOut }, context) {
    const moves = occupation.moves.reduce(
      (sum, row) => sum + row.subarray(0, states.length).reduce((a, b) => a + b, 0),
      0,
    )
    const parts = { term: 'moves-per-person', estimate: moves / occupation.persons, unit: 'moves' }
    const last = occupation.times[occupation.times.length - 1]!
    return placeRow(
      context,
      { estimator: 'state-occupation', ...parts, horizonDays: last, n: occupation.persons, nEvents: moves },
      leftOut,
    )
  },
}

/** The states entered, with a name of its own for an empty cell: such a row still counts. */
function withCensored(to: LabelColumn, censored: string): LabelColumn {
  const position = to.levels.indexOf(censored)
  const levels = position < 0 ? [...to.levels, censored] : to.levels
  const code = position < 0 ? to.levels.length : position
  return { ...to, levels, codes: to.codes.map((one) => (one < 0 ? code : one)) }
}
