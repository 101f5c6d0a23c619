import { decimalComma } from './decimal-comma.ts'
import { duplicateId } from './duplicate-id.ts'
import { endBeforeBegin } from './end-before-begin.ts'
import { impossibleDate } from './impossible-date.ts'
import { itemOutOfRange } from './item-out-of-range.ts'
import { missingRequired } from './missing-required.ts'
import { orphanReference } from './orphan-reference.ts'
import { overlappingSpell } from './overlapping-spell.ts'
import { unknownCode } from './unknown-code.ts'
import { unreportedHours } from './unreported-hours.ts'

/** The kinds of mistakes that can be put into simulated tables, alphabetical. */
export const faults = [
  decimalComma,
  duplicateId,
  endBeforeBegin,
  impossibleDate,
  itemOutOfRange,
  missingRequired,
  orphanReference,
  overlappingSpell,
  unknownCode,
  unreportedHours,
] as const

/** Id of one of the kinds of mistakes. */
export type FaultId = (typeof faults)[number]['id']
