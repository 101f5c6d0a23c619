import type { Measurement, PersonRows } from '@doorstroom/trajectories'
import type { Instrument } from './instrument.ts'
import { instrumentOf } from './instrument-of.ts'

/**
 * The answers of everyone to one questionnaire, or one part of it, at one wave: a column per item, NaN where missing.
 */
export interface AnsweredItems {
  /** Id of the questionnaire as in the data, with `.part` behind it for a part. */
  readonly scale: string
  readonly wave: number
  readonly items: readonly Float64Array[]
}

/**
 * Gathers the clients' separate answers per questionnaire and wave, items worded the other way reversed (by sign, as
 * only how answers vary together matters here). A questionnaire of the catalogue with parts gives its parts as well,
 * and only those when they must not be put together. Scales with fewer than two items are left out.
 *
 * @example
 * answeredItems(enrolled, {})[0]?.items.length // number of items
 */
export function answeredItems(
  enrolled: readonly PersonRows[],
  reversedItems: Readonly<Record<string, readonly number[]>>,
): AnsweredItems[] {
  const groups = new Map<string, { part: string | null; measurements: Measurement[] }>()
  for (const person of enrolled)
    for (const measurement of person.measurements) {
      if (measurement.items.size === 0 || (measurement.rater !== null && measurement.rater !== 'client')) continue
      for (const part of partsIn(measurement, instrumentOf(measurement.instrumentId))) {
        const key = JSON.stringify([measurement.instrumentId, part, measurement.wave])
        const group = groups.get(key)
        if (group === undefined) groups.set(key, { part, measurements: [measurement] })
        else group.measurements.push(measurement)
      }
    }
  return [...groups.keys()].sort().flatMap((key) => {
    const { part = null, measurements = [] } = groups.get(key) ?? {}
    const instrument = measurements[0]?.instrumentId ?? ''
    const known = instrumentOf(instrument)
    const reversed = known?.reversedItems ?? reversedItems[instrument] ?? []
    const numbers = [...new Set(measurements.flatMap(({ items }) => [...items.keys()]))]
      .filter((item) => known === null || belongs(item, known, part))
      .sort((left, right) => left - right)
    const items = numbers.map((item) =>
      Float64Array.from(
        measurements,
        (measurement) => (reversed.includes(item) ? -1 : 1) * (measurement.items.get(item) ?? Number.NaN),
      ),
    )
    const scale = part === null ? instrument : `${instrument}.${part}`
    return items.length < 2 ? [] : [{ scale, wave: measurements[0]?.wave ?? 0, items }]
  })
}

/** The scales that a row of answers is about: the part it names, or the whole with every part. */
function partsIn({ subscale }: Measurement, known: Instrument | null): (string | null)[] {
  if (subscale !== null) return [subscale]
  return [...(known?.partsOnly === true ? [] : [null]), ...Object.keys(known?.subscales ?? {})]
}

const belongs = (item: number, known: Instrument, part: string | null): boolean =>
  part === null ? item <= known.itemCount : (known.subscales?.[part]?.items.includes(item) ?? false)
