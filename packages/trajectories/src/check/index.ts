import { ageImplausible } from './age-implausible.ts'
import { applicationWithoutStart } from './application-without-start.ts'
import { baselineAfterAssignment } from './baseline-after-assignment.ts'
import { benefitAfterExit } from './benefit-after-exit.ts'
import type { Check } from './check.ts'
import { contractHoursZero } from './contract-hours-zero.ts'
import { dateAfterDelivery } from './date-after-delivery.ts'
import { dateAfterObservationEnd } from './date-after-observation-end.ts'
import { datePairOrder } from './date-pair-order.ts'
import { duplicateKey } from './duplicate-key.ts'
import { endBeforeBegin } from './end-before-begin.ts'
import { enrolmentDateOrder } from './enrolment-date-order.ts'
import { eventBeforeBirth } from './event-before-birth.ts'
import { fillerDate } from './filler-date.ts'
import { gapInChannel } from './gap-in-channel.ts'
import { hoursImplausible } from './hours-implausible.ts'
import { idWrittenOtherwise } from './id-written-otherwise.ts'
import { itemNumberUnknown } from './item-number-unknown.ts'
import { itemOutOfRange } from './item-out-of-range.ts'
import { manySpells } from './many-spells.ts'
import { moreAnswersThanItems } from './more-answers-than-items.ts'
import { nobodyTurnedAway } from './nobody-turned-away.ts'
import { observationAfterDelivery } from './observation-after-delivery.ts'
import { oneIdTwoPeople } from './one-id-two-people.ts'
import { orphanRate } from './orphan-rate.ts'
import { overlappingSpells } from './overlapping-spells.ts'
import { repeatedEnrolment } from './repeated-enrolment.ts'
import { repeatedSpell } from './repeated-spell.ts'
import { scoreOutOfRange } from './score-out-of-range.ts'
import { spellAfterObservationEnd } from './spell-after-observation-end.ts'
import { spellTooLong } from './spell-too-long.ts'
import { startedWithoutEnrolment } from './started-without-enrolment.ts'
import { unknownReference } from './unknown-reference.ts'
import { unreportedWeekWithHours } from './unreported-week-with-hours.ts'
import { wageFarAboveMinimum } from './wage-far-above-minimum.ts'
import { wageFarBelowMinimum } from './wage-far-below-minimum.ts'
import { wavesOutOfOrder } from './waves-out-of-order.ts'
import { weekNotMonday } from './week-not-monday.ts'
import { zeroLengthSpell } from './zero-length-spell.ts'

/** The checks on typed tables, alphabetical. */
export const checks: readonly Check[] = [
  ageImplausible,
  applicationWithoutStart,
  baselineAfterAssignment,
  benefitAfterExit,
  contractHoursZero,
  dateAfterDelivery,
  dateAfterObservationEnd,
  datePairOrder,
  duplicateKey,
  endBeforeBegin,
  enrolmentDateOrder,
  eventBeforeBirth,
  fillerDate,
  gapInChannel,
  hoursImplausible,
  idWrittenOtherwise,
  itemNumberUnknown,
  itemOutOfRange,
  manySpells,
  moreAnswersThanItems,
  nobodyTurnedAway,
  observationAfterDelivery,
  oneIdTwoPeople,
  orphanRate,
  overlappingSpells,
  repeatedEnrolment,
  repeatedSpell,
  scoreOutOfRange,
  spellAfterObservationEnd,
  spellTooLong,
  startedWithoutEnrolment,
  unknownReference,
  unreportedWeekWithHours,
  wageFarAboveMinimum,
  wageFarBelowMinimum,
  wavesOutOfOrder,
  weekNotMonday,
  zeroLengthSpell,
]
