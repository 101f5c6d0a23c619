import { randomStream } from '@doorstroom/statistics'
import { stateSequences } from './state-sequences.mjs'

/** As many people, and as many different sequences among them, as in the data set mvad of TraMineR. */
export function generate() {
  const [people, different] = [712, 557]
  const columns = stateSequences(people, 72, 2036)
  const stream = randomStream(2039)
  for (let person = different; person < people; person++) {
    const same = stream.integer(0, different - 1)
    for (const column of Object.values(columns)) column[person] = column[same]
  }
  return columns
}
