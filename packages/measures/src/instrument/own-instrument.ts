import type { Text } from '@doorstroom/statistics'
import { defineInstrument } from './define-instrument.ts'
import type { Instrument } from './instrument.ts'

/** How a study's own questionnaire is scored from its answers. */
export interface OwnItems {
  readonly count: number
  /** Lowest and highest answer. */
  readonly range: readonly [number, number]
  /** Numbers (from 1) of items worded the other way. */
  readonly reversed: readonly number[]
  readonly scoring: 'mean' | 'sum' | 'percent'
  /** Fewest answers for a score; default two thirds of the items, rounded up. */
  readonly minimumAnswered?: number | undefined
}

/** A questionnaire that a study brings itself, under the id it has in `measurements.instrument_id`. */
export interface OwnScale {
  readonly id: string
  readonly label: Text
  readonly direction: 'higher' | 'lower' | 'none'
  readonly items: OwnItems
}

/**
 * The questionnaire of a study in the form of the catalogue, so that it is scored by the same rules.
 *
 * @throws RangeError when the lowest answer is not below the highest, or a reversed or required item does not exist
 *
 * @example
 * ownInstrument({ id: 'own', label, direction: 'higher', items: { count: 4, range: [0, 3], reversed: [2], scoring: 'sum' } })
 */
export function ownInstrument({ id, label, direction, items }: OwnScale): Instrument {
  const { count, range, reversed, scoring, minimumAnswered } = items
  const [low, high] = range
  if (!(low < high)) throw new RangeError(`${id}: the lowest answer must be below the highest`)
  if (reversed.some((item) => item < 1 || item > count)) throw new RangeError(`${id}: a reversed item does not exist`)
  if ((minimumAnswered ?? 1) > count) throw new RangeError(`${id}: more answers are asked than there are items`)
  const scoreRanges = { mean: range, sum: [low * count, high * count], percent: [0, 100] } as const
  return defineInstrument({
    id,
    aliases: [],
    label,
    itemCount: count,
    itemRange: range,
    reversedItems: reversed,
    scoring,
    scoreRange: scoreRanges[scoring],
    ...(minimumAnswered === undefined ? {} : { minimumAnswered }),
    direction: direction === 'lower' ? 'lower' : 'higher',
    reference: null,
    licence: { nl: 'Vragenlijst van de studie zelf.', en: 'Questionnaire of the study itself.' },
    sources: [],
  })
}
