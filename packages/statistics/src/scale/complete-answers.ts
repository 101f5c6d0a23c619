import { EstimationFailure } from '../result/estimation-failure.ts'

/**
 * The answers of the persons who answered every item, one column per item.
 *
 * @throws EstimationFailure `statistics.tooFewItems` (fewer than `fewest`), `statistics.tooFewPersons` (fewer than 3),
 * `statistics.infiniteValue`.
 * @throws RangeError when the items differ in length.
 */
export function completeAnswers(items: readonly Float64Array[], fewest: number): Float64Array[] {
  if (items.length < fewest)
    throw new EstimationFailure('statistics.tooFewItems', {
      nl: `De schaal heeft ${items.length} vragen, en er zijn er minstens ${fewest} nodig.`,
      en: `The scale has ${items.length} items, and at least ${fewest} are needed.`,
    })
  const length = items[0]!.length
  if (items.some((item) => item.length !== length)) throw new RangeError('items must have the same length')
  if (items.some((item) => item.some((answer) => Math.abs(answer) === Number.POSITIVE_INFINITY)))
    throw new EstimationFailure('statistics.infiniteValue', {
      nl: 'Een antwoord is oneindig groot.',
      en: 'An answer is infinite.',
    })
  const complete = Array.from({ length }, (_, row) => row).filter((row) =>
    items.every((item) => !Number.isNaN(item[row]!)),
  )
  if (complete.length < 3)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `${complete.length} personen beantwoordden alle vragen, en er zijn er minstens 3 nodig.`,
      en: `${complete.length} persons answered every item, and at least 3 are needed.`,
    })
  return items.map((item) => Float64Array.from(complete, (row) => item[row]!))
}
