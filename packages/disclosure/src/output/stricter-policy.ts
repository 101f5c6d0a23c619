import type { Policy } from './policy.ts'

/**
 * The policy that is at least as strict as both: public when either is, the higher threshold, and a rounding that is a
 * multiple of both roundings, so that numbers rounded under one stay rounded under the other.
 *
 * @example
 * stricterPolicy(publicPolicy, internalPolicy) // the public policy
 */
export function stricterPolicy(one: Policy, other: Policy): Policy {
  return {
    profile: one.profile === 'public' || other.profile === 'public' ? 'public' : 'internal',
    threshold: Math.max(one.threshold, other.threshold),
    rounding: (one.rounding * other.rounding) / greatestDivisor(one.rounding, other.rounding),
  }
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}
