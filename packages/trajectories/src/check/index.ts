import { baselineAfterAssignment } from './baseline-after-assignment.ts'
import type { Check } from './check.ts'
import { dateAfterObservationEnd } from './date-after-observation-end.ts'
import { duplicateKey } from './duplicate-key.ts'
import { endBeforeBegin } from './end-before-begin.ts'
import { enrolmentDateOrder } from './enrolment-date-order.ts'
import { eventBeforeBirth } from './event-before-birth.ts'
import { itemOutOfRange } from './item-out-of-range.ts'
import { manySpells } from './many-spells.ts'
import { overlappingSpells } from './overlapping-spells.ts'
import { repeatedEnrolment } from './repeated-enrolment.ts'
import { scoreOutOfRange } from './score-out-of-range.ts'
import { spellAfterObservationEnd } from './spell-after-observation-end.ts'
import { unknownReference } from './unknown-reference.ts'
import { unreportedWeekWithHours } from './unreported-week-with-hours.ts'
import { weekNotMonday } from './week-not-monday.ts'
import { zeroLengthSpell } from './zero-length-spell.ts'

/** The checks on typed tables, alphabetical. */
export const checks: readonly Check[] = [
  baselineAfterAssignment,
  dateAfterObservationEnd,
  duplicateKey,
  endBeforeBegin,
  enrolmentDateOrder,
  eventBeforeBirth,
  itemOutOfRange,
  manySpells,
  overlappingSpells,
  repeatedEnrolment,
  scoreOutOfRange,
  spellAfterObservationEnd,
  unknownReference,
  unreportedWeekWithHours,
  weekNotMonday,
  zeroLengthSpell,
]
