/** Why a person has no value on a measure. The texts for people are in `reason-text.ts`. */
export const measureReasons = [
  'notObserved',
  'undetermined',
  'tooFewAnswers',
  'tooFewWeeks',
  'tooFewActivities',
  'tooFewMoments',
  'noPreviousHours',
  'noSubsidyEnd',
  'noBaseline',
  'noFollowUp',
  'notEmployed',
  'noRejection',
  'noExit',
  'notAsked',
  'noPreviousWage',
  'notAtRisk',
  'noContact',
  'tooFewContacts',
  'noGoal',
  'noAgreement',
  'noPlacement',
  'noHandover',
  'notApplicable',
] as const
export type MeasureReason = (typeof measureReasons)[number]

/**
 * One person's value, or why there is none; missing is never zero. `bounds` are the lowest and highest value the
 * missing part could have made it.
 */
export type Measured =
  | { readonly value: number }
  | { readonly reason: MeasureReason; readonly bounds?: readonly [number, number] }

/** When and how a person's follow-up ended: days from the start of the clock, and the cause or null for censored. */
export interface TimedEvent {
  readonly days: number
  readonly cause: string | null
}
