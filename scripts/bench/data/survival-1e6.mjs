import { survivalTimes } from './survival-times.mjs'

/** A million follow-up times in whole days, two groups, two causes, follow-up of at most two years. */
export const generate = () => survivalTimes(1_000_000, 2026)
