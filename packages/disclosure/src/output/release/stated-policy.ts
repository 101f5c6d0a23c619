import type { Policy } from '../policy.ts'
import type { ReleaseStatement } from '../releasable-row.ts'

/**
 * The policy that a released document says it was released under; a profile this package does not know counts as public.
 *
 * @example
 * statedPolicy(document.release).threshold // 10
 */
export const statedPolicy = ({ profile, threshold, rounding }: ReleaseStatement): Policy => ({
  profile: profile === 'internal' ? 'internal' : 'public',
  threshold,
  rounding,
})
