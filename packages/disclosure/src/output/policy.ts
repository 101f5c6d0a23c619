/** Thresholds of a release profile; a study may raise them and never go below the floor. */
export interface Policy {
  readonly profile: 'public' | 'internal'
  /** Smallest number of persons behind a shown number. */
  readonly threshold: number
  /** Counts are rounded to multiples of this; 1 = exact. */
  readonly rounding: number
}

/** No profile or study may show a number about fewer persons than this. */
export const thresholdFloor = 5

/** Threshold 10, rounding to 5: what may be published. */
export const publicPolicy: Policy = { profile: 'public', threshold: 10, rounding: 5 }

/**
 * Threshold 5, exact counts: for the people who already hold the data, never to be passed on. Small groups can be
 * found by subtracting one exact count from another.
 */
export const internalPolicy: Policy = { profile: 'internal', threshold: thresholdFloor, rounding: 1 }
