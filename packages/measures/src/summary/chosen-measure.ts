import type { Measure } from '../definition/measure.ts'

/** A measure with parsed options. A second variant of a measure is the same definition under another id. */
export interface ChosenMeasure {
  readonly measure: Measure
  /** As the schema of the measure gives them, defaults filled in. */
  readonly options: Readonly<Record<string, unknown>>
}

/**
 * Fills in the options of a measure.
 *
 * @throws ZodError when an option does not exist or does not fit
 *
 * @example
 * chooseMeasure(sustainedEmployment, { minimumHours: 12 }).options
 * // { from: 1, to: 52, threshold: 26, minimumHours: 12, unsubsidised: false }
 */
export function chooseMeasure(measure: Measure, options: Readonly<Record<string, unknown>> = {}): ChosenMeasure {
  return { measure, options: measure.options.parse(options) as Record<string, unknown> }
}
