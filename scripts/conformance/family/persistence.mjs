import { kaplanMeier, lastingState } from '@doorstroom/statistics'
import { stateColumns } from '../state-columns.mjs'

const names = {
  months_observed: 'known',
  months_good: 'good',
  share_good: 'share',
  first_good: 'first',
  spells_good: 'runs',
  longest_good: 'longest',
  first_sustained: 'firstLasting',
  in_good_at_end: 'atEnd',
  retained: 'retained',
  first_spell_length: 'firstRun',
  first_spell_ended: 'firstRunEnded',
}

/** First good month, longest and first lasting run, retention, and the curves of time until and time in them. */
export function compute({ spec, table }) {
  const { sequences } = stateColumns(spec, table)
  const good = [spec.good].flat().map((state) => sequences.states.indexOf(String(state)))
  const persons = lastingState(sequences, { good, sustain: spec.sustain ?? 6, retention: spec.retention ?? 12 })
  const perName = (take) => Object.fromEntries(Object.entries(names).map(([name, key]) => [name, take(persons[key])]))
  const lasting = Array.from(persons.firstLasting)
  const had = Array.from(persons.firstRun).flatMap((length, person) => (Number.isNaN(length) ? [] : [person]))
  return {
    n: sequences.persons,
    per_person_head: perName((values) => values.slice(0, 25)),
    mean: perName((values) => mean(values)),
    missing: perName((values) => values.filter((value) => Number.isNaN(value)).length),
    km_first_sustained: curve(
      Float64Array.from(lasting, (first, person) => (Number.isNaN(first) ? sequences.lengths[person] : first - 1)),
      Uint8Array.from(lasting, (first) => (Number.isNaN(first) ? 0 : 1)),
      [0, 6, 12, 24, 36],
    ),
    km_first_spell: curve(
      Float64Array.from(had, (person) => persons.firstRun[person]),
      Uint8Array.from(had, (person) => persons.firstRunEnded[person]),
      [3, 6, 12, 24],
    ),
  }
}

function curve(time, event, times) {
  const { steps } = kaplanMeier({ time, event, confLevel: 0.95 })
  return { time: times, surv: times.map((at) => steps.filter((step) => step.time <= at).at(-1)?.survival ?? 1) }
}

function mean(values) {
  const known = values.filter((value) => !Number.isNaN(value))
  return known.reduce((sum, value) => sum + value, 0) / known.length
}
