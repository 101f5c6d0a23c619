import type { Policy } from '../policy.ts'
import type { ReleasableRow } from '../releasable-row.ts'
import { roundToDecimals } from '../rounding/round-to-decimals.ts'
import { roundToDigits } from '../rounding/round-to-digits.ts'
import { roundToMultiple } from '../rounding/round-to-multiple.ts'
import { shareDecimals } from '../rounding/share-decimals.ts'
import { isCountedShare } from './counted-share.ts'
import { movedInterval } from './moved-interval.ts'
import { wilsonLimits } from './wilson-limits.ts'

/**
 * A share computed anew from rounded counts, cut to whole percentages (tenths from 1000 persons). Wilson's interval is
 * computed from the same rounded counts, and so is a binomial standard error; any other interval moves along. A share that is not a plain
 * ratio of counts has its own count, share times persons, rounded instead.
 *
 * @param row - row whose unit is `share`
 * @example
 * coarsenedShare({ ...row, estimate: 0.47, nEvents: 47, n: 100 }, publicPolicy).estimate // 0.45
 */
export function coarsenedShare<Row extends ReleasableRow>(row: Row, { rounding }: Policy): Row {
  const { estimate, n, nEvents, confLow, confHigh, stdError } = row
  if (estimate === null || n === null) return row
  const persons = roundToMultiple(n, rounding)
  if (persons === 0) return row
  const decimals = shareDecimals(persons)
  const counted = isCountedShare(row, rounding) && nEvents !== null
  const events = counted ? nEvents : wholeWhenNear(estimate * n)
  const roundedEvents = roundToMultiple(events, rounding)
  const changes = roundedEvents !== events || persons !== n
  const exactShare = !counted || changes ? roundedEvents / persons : estimate
  const share = roundToDecimals(exactShare, decimals)
  const limits =
    counted && changes && confLow !== null && confHigh !== null
      ? wilsonLimits({ events, persons: n, confLow, confHigh }, roundedEvents, persons)
      : null
  const errorRatio = counted && changes ? spread(roundedEvents, persons) / spread(events, n) : 1
  return {
    ...row,
    estimate: share,
    ...(limits === null
      ? movedInterval(row, (counted ? exactShare : share) - estimate, decimals)
      : { confLow: roundToDecimals(limits.low, decimals), confHigh: roundToDecimals(limits.high, decimals) }),
    stdError: roundToDigits(stdError === null ? null : stdError * errorRatio, 2),
    pValue: roundToDigits(row.pValue, 2),
  }
}

const wholeWhenNear = (value: number) => (Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : value)

const spread = (events: number, persons: number) => Math.sqrt((events * (persons - events)) / persons ** 3)
