import { lineFeedsIn } from './line-feeds-in.ts'

/** Counts lines up to the last one that is not blank. */
export interface LineCount {
  add(text: string): void
  filled(): number
}

/** A count for text that comes piece by piece. */
export function lineCount(): LineCount {
  let [feeds, feedsBehind] = [0, 0]
  return {
    add: (text) => {
      const filled = text.trimEnd()
      if (filled !== '') {
        feeds += feedsBehind + lineFeedsIn(filled)
        feedsBehind = 0
      }
      feedsBehind += lineFeedsIn(text.slice(filled.length))
    },
    filled: () => feeds + 1,
  }
}
