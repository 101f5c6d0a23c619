import type { CaseReader } from './case-reader.ts'
import { SavError } from './sav-error.ts'
import { savUnreadable } from './sav-problem.ts'

/** Cases that are not compressed. */
export function plainCases(data: Uint8Array): CaseReader {
  let position = 0
  return {
    next(row) {
      if (position === data.length) return false
      const end = position + row.length
      if (end > data.length) throw new SavError(savUnreadable)
      row.set(data.subarray(position, end))
      position = end
      return true
    },
  }
}
