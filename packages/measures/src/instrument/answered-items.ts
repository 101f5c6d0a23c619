import type { Measurement, PersonRows } from '@doorstroom/trajectories'
import { instrumentOf } from './instrument-of.ts'

/** The answers of everyone to one questionnaire at one wave: a column per item, NaN where not answered. */
export interface AnsweredItems {
  readonly instrument: string
  readonly wave: number
  readonly items: readonly Float64Array[]
}

/**
 * Gathers the clients' separate answers per questionnaire and wave, items worded the other way reversed (by sign, as
 * only how answers vary together matters here). Questionnaires with fewer than two items are left out.
 *
 * @example
 * answeredItems(enrolled, {})[0]?.items.length // number of items
 */
export function answeredItems(
  enrolled: readonly PersonRows[],
  reversedItems: Readonly<Record<string, readonly number[]>>,
): AnsweredItems[] {
  const groups = new Map<string, Measurement[]>()
  for (const person of enrolled)
    for (const measurement of person.measurements) {
      if (measurement.items.size === 0 || (measurement.rater !== null && measurement.rater !== 'client')) continue
      const key = JSON.stringify([measurement.instrumentId, measurement.wave])
      groups.set(key, [...(groups.get(key) ?? []), measurement])
    }
  return [...groups.keys()].sort().flatMap((key) => {
    const measurements = groups.get(key) ?? []
    const instrument = measurements[0]?.instrumentId ?? ''
    const known = instrumentOf(instrument)
    const reversed = known?.reversedItems ?? reversedItems[instrument] ?? []
    const numbers = [...new Set(measurements.flatMap(({ items }) => [...items.keys()]))]
      .filter((item) => known === null || item <= known.itemCount)
      .sort((left, right) => left - right)
    const items = numbers.map((item) =>
      Float64Array.from(
        measurements,
        (measurement) => (reversed.includes(item) ? -1 : 1) * (measurement.items.get(item) ?? Number.NaN),
      ),
    )
    return items.length < 2 ? [] : [{ instrument, wave: measurements[0]?.wave ?? 0, items }]
  })
}
