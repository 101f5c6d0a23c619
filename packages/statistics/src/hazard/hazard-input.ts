import { EstimationFailure } from '../result/estimation-failure.ts'

/** Follow-up with characteristics: complete columns of equal length. */
export interface HazardInput {
  /** Regression columns, without an intercept. */
  readonly columns: readonly Float64Array[]
  /** End of follow-up, 0 or more, in any unit. */
  readonly time: Float64Array
  /** 1 the event, 0 censored. */
  readonly event: ArrayLike<number>
  /** Time from which a person is followed: at risk after it, up to and including `time`. Default from the start. */
  readonly entry?: Float64Array
  /** Stratum number per row, from 0; each stratum has a baseline hazard of its own. */
  readonly strata?: Int32Array
  /** Cluster number per row, for robust errors that add up within clusters. */
  readonly clusters?: Int32Array
  /** Not below 0; a row with weight 0 counts as absent. */
  readonly weights?: Float64Array
}

/**
 * Refuses what no hazard model can use, and counts rows and events with a weight.
 *
 * @throws EstimationFailure `statistics.noPersons`, `statistics.missingValues` (missing or infinite numbers),
 * `statistics.negativeTime`, `statistics.entryAfterTime`, `statistics.negativeWeights`, `statistics.noEvents`.
 * @throws RangeError when columns differ in length, an event is not 0 or 1, or a stratum is below 0.
 */
export function checkHazardInput(input: HazardInput): { n: number; nEvents: number } {
  const { columns, time, event, entry, strata, clusters, weights } = input
  const length = time.length
  if ([...columns, event, entry, strata, clusters, weights].some((part) => part && part.length !== length))
    throw new RangeError('columns, time, event and what goes with them must have the same length')
  let n = 0
  let nEvents = 0
  let incomplete = 0
  let negative = 0
  let late = 0
  for (let row = 0; row < length; row += 1) {
    const weight = weights === undefined ? 1 : weights[row]!
    const ends = time[row]!
    const happens = event[row]!
    if (happens !== 0 && happens !== 1) throw new RangeError('event must be 0 or 1')
    if (strata !== undefined && strata[row]! < 0) throw new RangeError('strata must be numbered from 0')
    if (!Number.isFinite(ends) || !Number.isFinite(weight) || (entry !== undefined && !Number.isFinite(entry[row]!)))
      incomplete += 1
    else if (weight < 0) throw negativeWeights()
    else if (ends < 0) negative += 1
    else if (entry !== undefined && entry[row]! >= ends) late += 1
    if (weight > 0) {
      n += 1
      nEvents += happens
    }
  }
  for (const column of columns)
    for (let row = 0; row < length; row += 1) if (!Number.isFinite(column[row]!)) incomplete += 1
  if (incomplete > 0) throw missingValues(incomplete)
  if (negative > 0) throw negativeTime(negative)
  if (late > 0) throw entryAfterTime(late)
  if (n === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen om iets over te berekenen.',
      en: 'There are no persons to compute anything of.',
    })
  if (nEvents === 0)
    throw new EstimationFailure('statistics.noEvents', {
      nl: 'Niemand had de gebeurtenis, dus er valt niets te vergelijken.',
      en: 'Nobody had the event, so there is nothing to compare.',
    })
  return { n, nEvents }
}

function missingValues(count: number): EstimationFailure {
  return new EstimationFailure('statistics.missingValues', {
    nl: `Er ontbreken ${count} waarden of ze zijn oneindig. Laat die rijen weg of vul ze vooraf aan.`,
    en: `${count} values are missing or infinite. Leave those rows out or fill them in beforehand.`,
  })
}

function negativeTime(count: number): EstimationFailure {
  return new EstimationFailure('statistics.negativeTime', {
    nl: `In ${count} rijen is de duur kleiner dan 0. Controleer begin- en einddatum.`,
    en: `In ${count} rows the duration is below 0. Check the start and end dates.`,
  })
}

function entryAfterTime(count: number): EstimationFailure {
  return new EstimationFailure('statistics.entryAfterTime', {
    nl: `In ${count} rijen begint de waarneming niet voor het einde ervan.`,
    en: `In ${count} rows observation does not begin before it ends.`,
  })
}

function negativeWeights(): EstimationFailure {
  return new EstimationFailure('statistics.negativeWeights', {
    nl: 'Een gewicht mag niet kleiner zijn dan 0.',
    en: 'A weight must not be below 0.',
  })
}
