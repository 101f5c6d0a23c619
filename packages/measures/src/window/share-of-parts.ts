import type { Measured } from '../definition/measured.ts'
import type { Known } from './three-valued.ts'

/** One part of a whole: whether it counts as yes, and how heavily it weighs. */
interface JudgedPart {
  readonly counts: Known
  readonly weight?: number
}

/**
 * The share of parts that count, by weight. While one part is not known there is no share but the bounds that no and yes
 * for every unknown part give. Without weight at all: outside the classes of the measure.
 *
 * @example
 * shareOfParts([{ counts: true }, { counts: false }]) // { value: 0.5 }
 * shareOfParts([{ counts: true }, { counts: null }]) // { reason: 'undetermined', bounds: [0.5, 1] }
 */
export function shareOfParts(parts: readonly JudgedPart[]): Measured {
  const weightOf = (judged: readonly JudgedPart[]) => judged.reduce((sum, { weight }) => sum + (weight ?? 1), 0)
  const total = weightOf(parts)
  if (total === 0) return { reason: 'notApplicable' }
  const yes = weightOf(parts.filter(({ counts }) => counts === true))
  const unknown = weightOf(parts.filter(({ counts }) => counts === null))
  if (unknown === 0) return { value: yes / total }
  return { reason: 'undetermined', bounds: [yes / total, (yes + unknown) / total] }
}
