import { amongSomeOnly } from './among-some-only.ts'
import { armTooSmall } from './arm-too-small.ts'
import { chanceImbalance } from './chance-imbalance.ts'
import type { ClaimRule } from './claim-rule.ts'
import { contextOnly } from './context-only.ts'
import { designCarriesNoCause } from './design-carries-no-cause.ts'
import { directionChanges } from './direction-changes.ts'
import { essentialDiffers } from './essential-differs.ts'
import { fewComparable } from './few-comparable.ts'
import { followUpShort } from './follow-up-short.ts'
import { groupsDiffer } from './groups-differ.ts'
import { imbalance } from './imbalance.ts'
import { imprecise } from './imprecise.ts'
import { noComparison } from './no-comparison.ts'
import { noDifference } from './no-difference.ts'
import { noScore } from './no-score.ts'
import { notPlanned } from './not-planned.ts'
import { outcomeMissing } from './outcome-missing.ts'
import { poorOverlap } from './poor-overlap.ts'
import { smallArms } from './small-arms.ts'
import { someMissing } from './some-missing.ts'
import { tooFewToCompare } from './too-few-to-compare.ts'
import { tooWide } from './too-wide.ts'
import { unreliableScale } from './unreliable-scale.ts'
import { weakToHiddenDifferences } from './weak-to-hidden-differences.ts'
import { worldsApart } from './worlds-apart.ts'

/** Rules about what may be said, in the order in which their reasons are told. */
export const claimRules: readonly ClaimRule[] = [
  noComparison,
  noDifference,
  contextOnly,
  armTooSmall,
  tooFewToCompare,
  smallArms,
  tooWide,
  worldsApart,
  groupsDiffer,
  essentialDiffers,
  noScore,
  fewComparable,
  poorOverlap,
  outcomeMissing,
  followUpShort,
  notPlanned,
  directionChanges,
  weakToHiddenDifferences,
  designCarriesNoCause,
  amongSomeOnly,
  imprecise,
  imbalance,
  chanceImbalance,
  someMissing,
  unreliableScale,
]
