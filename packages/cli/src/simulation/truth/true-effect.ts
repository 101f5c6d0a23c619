import type { Twin } from '../world/twin.ts'
import type { Outcome } from './outcome.ts'
import type { SimulatedEffect } from './simulation-truth.ts'

/**
 * The exact effect on one outcome over these very people, not an estimate: both lives of everyone are known. An
 * outcome that exists for some only is compared between whoever has it in either world; `ATTInBothWorlds` keeps to who
 * has it in both. Numbers are rounded to nine decimals.
 *
 * @example
 * trueEffect(outcome, twins).ATT // mean with minus mean without, of those who started
 */
export function trueEffect(outcome: Outcome, twins: readonly Twin[]): SimulatedEffect {
  const values = twins.map(({ started, withIntervention, without }) => ({
    started,
    with: outcome.value(withIntervention),
    without: outcome.value(without),
  }))
  const treated = values.filter(({ started }) => started)
  const comparison = values.filter(({ started }) => !started)
  const contrast = (people: typeof values) =>
    difference(mean(people.map((person) => person.with)), mean(people.map(({ without }) => without)))
  return {
    measure: outcome.measure,
    options: outcome.options,
    horizonDays: outcome.horizonDays,
    unit: outcome.unit,
    existsForEveryone: values.every((person) => person.with !== null && person.without !== null),
    naive: difference(mean(treated.map((person) => person.with)), mean(comparison.map(({ without }) => without))),
    ATE: contrast(values),
    ATT: contrast(treated),
    ATC: contrast(comparison),
    treatedWith: rounded(mean(treated.map((person) => person.with))),
    treatedWithout: rounded(mean(treated.map(({ without }) => without))),
    comparisonWithout: rounded(mean(comparison.map(({ without }) => without))),
    ATTInBothWorlds: contrast(treated.filter((person) => person.with !== null && person.without !== null)),
  }
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length
}

function difference(first: number | null, second: number | null): number | null {
  return first === null || second === null ? null : rounded(first - second)
}

function rounded(value: number): number
function rounded(value: number | null): number | null
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e9) / 1e9
}
