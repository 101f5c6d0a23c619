/**
 * Area under a step function from 0 to a horizon: `start` before the first time, then each value from its time on; the
 * last value goes on.
 */
export function stepArea(times: ArrayLike<number>, values: ArrayLike<number>, start: number, horizon: number): number {
  let area = 0
  let height = start
  let since = 0
  for (let index = 0; index < times.length && times[index]! < horizon; index += 1) {
    area += height * (times[index]! - since)
    since = times[index]!
    height = values[index]!
  }
  return area + height * (horizon - since)
}
