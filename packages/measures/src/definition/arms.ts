/** One arm as positions of its persons; arm null is everyone. */
export interface ArmMembers {
  readonly arm: 'treated' | 'comparison' | null
  readonly members: readonly number[]
}

/**
 * The arms of a study; a study with one group has a single entry for everyone.
 *
 * @example
 * armsOf([1, 0, 1]) // [{ arm: 'treated', members: [0, 2] }, { arm: 'comparison', members: [1] }]
 * armsOf([null, null]) // [{ arm: null, members: [0, 1] }]
 */
export function armsOf(treated: readonly (0 | 1 | null)[]): ArmMembers[] {
  const inArm = (code: 0 | 1) => treated.flatMap((arm, position) => (arm === code ? [position] : []))
  if (!hasArms(treated)) return [{ arm: null, members: treated.map((_, position) => position) }]
  return [
    { arm: 'treated', members: inArm(1) },
    { arm: 'comparison', members: inArm(0) },
  ]
}

/** True when the study compares two arms, even when one of them is empty. */
export const hasArms = (treated: readonly (0 | 1 | null)[]): boolean => treated.some((arm) => arm !== null)
