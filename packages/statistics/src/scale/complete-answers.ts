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
  const isComplete = new Uint8Array(length).fill(1)
  for (const item of items)
    for (let row = 0; row < length; row += 1) {
      const answer = item[row]!
      if (Number.isNaN(answer)) isComplete[row] = 0
      else if (!Number.isFinite(answer))
        throw new EstimationFailure('statistics.infiniteValue', {
          nl: 'Een antwoord is oneindig groot.',
          en: 'An answer is infinite.',
        })
    }
  let count = 0
  for (let row = 0; row < length; row += 1) count += isComplete[row]!
  if (count < 3)
    throw new EstimationFailure('statistics.tooFewPersons', {
      nl: `${count} personen beantwoordden alle vragen, en er zijn er minstens 3 nodig.`,
      en: `${count} persons answered every item, and at least 3 are needed.`,
    })
  return items.map((item) => {
    const kept = new Float64Array(count)
    let place = 0
    for (let row = 0; row < length; row += 1) {
      if (isComplete[row] === 0) continue
      kept[place] = item[row]!
      place += 1
    }
    return kept
  })
}
