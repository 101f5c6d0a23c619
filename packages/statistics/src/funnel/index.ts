export { byarRatioInterval } from './byar-ratio-interval.ts'
export { exactRatioInterval, type RatioInterval } from './exact-ratio-interval.ts'
export { type FunnelLimits, funnelLimits } from './funnel-limits.ts'
