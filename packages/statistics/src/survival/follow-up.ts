import { EstimationFailure } from '../result/estimation-failure.ts'

/** Follow-up per person. Rows with a missing value (NaN) and rows of weight 0 are left out. */
export interface FollowUp {
  /** End of follow-up, 0 or more, in any unit. */
  readonly time: ArrayLike<number>
  /** 0 censored, else the number of the cause, from 1. */
  readonly event: ArrayLike<number>
  /** Time from which a person is followed (left truncation): at risk after it, up to and including `time`. */
  readonly entry?: ArrayLike<number>
  /** Case weights, not below 0; default 1. */
  readonly weights?: ArrayLike<number>
}

/** Rows that can be used, without missing values. */
export interface CheckedFollowUp {
  readonly time: ArrayLike<number>
  readonly event: ArrayLike<number>
  readonly entry: ArrayLike<number> | null
  readonly weights: ArrayLike<number> | null
  /** Rows of the input, in their order; null when all of them are used. */
  readonly rows: Int32Array | null
}

/**
 * The rows a survival estimator can use.
 *
 * @throws EstimationFailure `statistics.noPersons` without rows, `statistics.negativeTime`,
 * `statistics.infiniteValue`, `statistics.entryAfterTime`, `statistics.negativeWeights`, `statistics.wildWeights`.
 * @throws RangeError when the columns differ in length or an event is not a whole number from 0 to causeCount.
 */
export function checkFollowUp(input: FollowUp, causeCount: number): CheckedFollowUp {
  const { time, event, entry = null, weights = null } = input
  const length = time.length
  if ([event, entry, weights].some((part) => part !== null && part.length !== length))
    throw new RangeError('time, event, entry and weights must have the same length')
  let kept = 0
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (let row = 0; row < length; row += 1) {
    const value = time[row]!
    const cause = event[row]!
    if (Number.isNaN(value) || Number.isNaN(cause)) continue
    if (!Number.isInteger(cause) || cause < 0 || cause > causeCount)
      throw new RangeError(`event must be a whole number from 0 to ${causeCount}`)
    if (value < lowest) lowest = value
    if (value > highest) highest = value
    kept += 1
  }
  if (kept > 0 && (highest === Number.POSITIVE_INFINITY || lowest === Number.NEGATIVE_INFINITY)) throw infinite()
  if (lowest < 0) throw negativeTime(time)
  if (kept === length && entry === null && weights === null && length > 0)
    return { time, event, entry, weights, rows: null }
  return keepRows(input)
}

function keepRows({ time, event, entry, weights }: FollowUp): CheckedFollowUp {
  const rows = new Int32Array(time.length)
  let kept = 0
  let lightest = Number.POSITIVE_INFINITY
  let heaviest = 0
  for (let row = 0; row < time.length; row += 1) {
    const start = entry?.[row] ?? 0
    const weight = weights?.[row] ?? 1
    if (weight === 0 || Number.isNaN(time[row]! + event[row]! + start + weight)) continue
    if (!Number.isFinite(start) || !Number.isFinite(weight)) throw infinite()
    if (weight < 0)
      throw new EstimationFailure('statistics.negativeWeights', {
        nl: 'Een gewicht is kleiner dan 0.',
        en: 'A weight is below 0.',
      })
    if (entry !== undefined && start >= time[row]!) throw entryAfterTime()
    if (weight < lightest) lightest = weight
    if (weight > heaviest) heaviest = weight
    rows[kept++] = row
  }
  if (kept === 0)
    throw new EstimationFailure('statistics.noPersons', {
      nl: 'Er zijn geen personen met een bekende duur.',
      en: 'There are no persons with a known duration.',
    })
  if (lightest < 1e-12 * heaviest)
    throw new EstimationFailure('statistics.wildWeights', {
      nl: 'De gewichten lopen te ver uiteen om mee te rekenen: het grootste is meer dan een biljoen keer het kleinste.',
      en: 'The weights lie too far apart to compute with: the largest is over a trillion times the smallest.',
    })
  const chosen = rows.subarray(0, kept)
  const take = (column: ArrayLike<number>) => {
    const taken = new Float64Array(kept)
    for (let position = 0; position < kept; position += 1) taken[position] = column[chosen[position]!]!
    return taken
  }
  return {
    time: take(time),
    event: take(event),
    entry: entry === undefined ? null : take(entry),
    weights: weights === undefined ? null : take(weights),
    rows: kept === time.length ? null : chosen,
  }
}

/** The failure of someone who would be followed for no time at all. */
export function entryAfterTime(): EstimationFailure {
  return new EstimationFailure('statistics.entryAfterTime', {
    nl: 'Bij iemand begint de waarneming niet voor het einde ervan.',
    en: 'For someone observation does not begin before it ends.',
  })
}

function infinite(): EstimationFailure {
  return new EstimationFailure('statistics.infiniteValue', {
    nl: 'Een duur of gewicht is oneindig. Geef echte waarden, of laat de rij weg.',
    en: 'A duration or weight is infinite. Give real values, or leave the row out.',
  })
}

function negativeTime(time: ArrayLike<number>): EstimationFailure {
  let count = 0
  for (let row = 0; row < time.length; row += 1) if (time[row]! < 0) count += 1
  return new EstimationFailure('statistics.negativeTime', {
    nl: `Bij ${count} personen is de duur kleiner dan 0. Controleer begin- en einddatum.`,
    en: `For ${count} persons the duration is below 0. Check the start and end dates.`,
  })
}
