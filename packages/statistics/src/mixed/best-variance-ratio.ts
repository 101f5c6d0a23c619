import { rootBetween } from '../root/root-between.ts'
import { type ProfileInput, type ProfilePoint, profilePoint } from './profile-likelihood.ts'

/** Ratios tried before the search, from far below to far above any that data can carry. */
const tried = [0, ...Array.from({ length: 25 }, (_, step) => 10 ** (-6 + step / 2))]

/**
 * The variance ratio with the highest likelihood: the best of a wide grid, then the root of the slope beside it. Null
 * when the likelihood rises without end.
 */
export function bestVarianceRatio(input: ProfileInput): ProfilePoint | null {
  const points = tried.map((ratio) => profilePoint(input, ratio))
  let best = 0
  points.forEach((point, index) => {
    if (point.deviance < points[best]!.deviance) best = index
  })
  const found = points[best]!
  if (Number.isNaN(found.deviance) || best === points.length - 1) return null
  if (best === 0 && found.slope >= 0) return found
  const [low, high] = found.slope < 0 ? [found, points[best + 1]!] : [points[best - 1]!, found]
  if (!(low.slope < 0 && high.slope >= 0)) return found
  const slopes = { low: low.slope, high: high.slope }
  const slope = (ratio: number) => profilePoint(input, ratio).slope
  return profilePoint(input, rootBetween(slope, low.ratio, high.ratio, 0, slopes))
}
