import { dateAsSerialNumber } from './date-as-serial-number.ts'
import { dateOrderUnclear } from './date-order-unclear.ts'
import { dateWithTime } from './date-with-time.ts'
import { dateWithoutMarks } from './date-without-marks.ts'
import type { RawCheck } from './raw-check.ts'
import { thousandsMark } from './thousands-mark.ts'
import { thousandsOrDecimals } from './thousands-or-decimals.ts'
import { totalRow } from './total-row.ts'
import { yearTwoDigits } from './year-two-digits.ts'

/** The checks on text cells, alphabetical. */
export const rawChecks: readonly RawCheck[] = [
  dateAsSerialNumber,
  dateOrderUnclear,
  dateWithTime,
  dateWithoutMarks,
  thousandsMark,
  thousandsOrDecimals,
  totalRow,
  yearTwoDigits,
]
