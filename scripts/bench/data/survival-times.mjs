import { randomStream } from '@doorstroom/statistics'

/** Exponential times to work in two groups, the event of one of two causes, censored evenly over two years. */
export function survivalTimes(rows, seed) {
  const stream = randomStream(seed)
  const time = new Float64Array(rows)
  const event = new Uint8Array(rows)
  const cause = new Uint8Array(rows)
  const group = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    group[row] = stream.integer(0, 1)
    const until = -Math.log(stream.uniform()) * (group[row] === 1 ? 300 : 360)
    const seen = stream.uniform() * 730
    time[row] = Math.ceil(Math.min(until, seen))
    event[row] = until <= seen ? 1 : 0
    cause[row] = event[row] === 1 ? stream.integer(1, 2) : 0
  }
  return { time, event, cause, group }
}
