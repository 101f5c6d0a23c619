import type { ReadSettings } from '../format/format.ts'
import { type SizeLimits, sizeLimits } from '../format/size-limits.ts'

/** The limits of a file that is read some rows at a time: none to its length. */
export const bulkLimits = ({ limits }: ReadSettings): SizeLimits => ({
  ...sizeLimits,
  ...limits,
  bytes: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
})
