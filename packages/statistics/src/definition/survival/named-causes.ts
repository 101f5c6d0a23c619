import { EstimationFailure } from '../../result/estimation-failure.ts'

/**
 * Names of the causes, cause 1 first: as given, else by number.
 *
 * @throws EstimationFailure `statistics.noEvents` when nobody had an event and no names were given.
 */
export function namedCauses(event: ArrayLike<number>, names: readonly string[] | undefined): readonly string[] {
  let highest = 0
  for (let row = 0; row < event.length; row += 1) highest = Math.max(highest, event[row]!)
  const causes = names ?? Array.from({ length: highest }, (_, index) => `cause ${index + 1}`)
  if (causes.length === 0 && event.length > 0)
    throw new EstimationFailure('statistics.noEvents', {
      nl: 'Niemand had een gebeurtenis, en er zijn geen soorten opgegeven.',
      en: 'Nobody had an event, and no kinds were named.',
    })
  return causes
}
