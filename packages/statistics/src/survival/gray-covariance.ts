import type { GrayCounts, GrayScores } from './gray-scores.ts'

/**
 * Covariance of Gray's scores, from the last time backwards: an event in group k changes the score of group i through
 * its own term there and, through the incidence and the event-free share of k, through every later term.
 */
export function grayCovariance(counts: GrayCounts, scores: GrayScores, rho: number): Float64Array[] {
  const { groupCount, count, atRisk, own, other } = counts
  const { before, after, pooledBefore, pooledAfter, size } = scores
  const square = () => Array.from({ length: groupCount }, () => new Float64Array(groupCount))
  const covariance = square()
  const later = square()
  const term = square()
  const effect = new Float64Array(groupCount)
  const add = (variance: number) => {
    for (let one = 0; one < groupCount; one += 1)
      for (let two = 0; two < groupCount; two += 1) covariance[one]![two]! += variance * effect[one]! * effect[two]!
  }
  for (let position = count - 1; position >= 0; position -= 1) {
    let deaths = 0
    let others = 0
    for (let group = 0; group < groupCount; group += 1) {
      deaths += own[group * count + position]!
      others += other[group * count + position]!
    }
    if (deaths === 0 && others === 0) continue
    const total = size[position]!
    const free = 1 - pooledAfter[position]!
    if (deaths > 0) fillTerm(term, counts, scores, position, rho)
    for (let group = 0; group < groupCount; group += 1) {
      const cell = group * count + position
      const nAtRisk = atRisk[cell]!
      if (nAtRisk <= 0) continue
      const start = before[cell]!
      const ratio = after[cell]! > 0 ? free / after[cell]! : 0
      if (deaths > 0) {
        for (let one = 0; one < groupCount; one += 1)
          effect[one] = term[one]![group]! + (1 - ratio) * later[one]![group]!
        const correction = deaths > 1 ? 1 - (deaths - 1) / (total * start - 1) : 1
        add((correction * start * deaths) / (total * nAtRisk))
      }
      const nOther = other[cell]!
      if (nOther > 0 && ratio > 0) {
        for (let one = 0; one < groupCount; one += 1) effect[one] = ratio * later[one]![group]!
        const correction = nOther > 1 ? 1 - (nOther - 1) / (nAtRisk - 1) : 1
        add((correction * start * start * nOther) / (nAtRisk * nAtRisk))
      }
    }
    if (deaths === 0) continue
    const hazard = deaths / (total * (1 - pooledBefore[position]!))
    for (let one = 0; one < groupCount; one += 1)
      for (let group = 0; group < groupCount; group += 1) later[one]![group]! += term[one]![group]! * hazard
  }
  return covariance
}

/** How the score of each group moves with the hazard of each group at one time. */
function fillTerm(
  term: readonly Float64Array[],
  { groupCount, count, atRisk }: GrayCounts,
  { before, pooledBefore, size }: GrayScores,
  position: number,
  rho: number,
): void {
  const weight = rho === 0 ? 1 : (1 - pooledBefore[position]!) ** rho
  const share = (group: number) => {
    const cell = group * count + position
    return atRisk[cell]! > 0 ? atRisk[cell]! / before[cell]! : 0
  }
  for (let one = 0; one < groupCount; one += 1)
    for (let group = 0; group < groupCount; group += 1)
      term[one]![group] = weight * share(one) * ((one === group ? 1 : 0) - share(group) / size[position]!)
}
