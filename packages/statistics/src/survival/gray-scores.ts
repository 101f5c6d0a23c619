/** Persons at risk, and events of the cause and of all others, per group and time: cell `group * count + position`. */
export interface GrayCounts {
  readonly groupCount: number
  readonly count: number
  readonly atRisk: Float64Array
  readonly own: Float64Array
  readonly other: Float64Array
}

export interface GrayScores {
  readonly scores: Float64Array
  /** Per cell the event-free share of the group before and after the time. */
  readonly before: Float64Array
  readonly after: Float64Array
  /** Per time the pooled incidence of the cause before and after it. */
  readonly pooledBefore: Float64Array
  readonly pooledAfter: Float64Array
  /** Per time the sum over groups of persons at risk divided by the event-free share. */
  readonly size: Float64Array
}

/** Follows the incidences of the groups and the pooled one under equality, and adds up the scores. */
export function grayScores({ groupCount, count, atRisk, own, other }: GrayCounts, rho: number): GrayScores {
  const scores = new Float64Array(groupCount)
  const before = new Float64Array(groupCount * count)
  const after = new Float64Array(groupCount * count)
  const [pooledBefore, pooledAfter, size] = [new Float64Array(count), new Float64Array(count), new Float64Array(count)]
  const survival = new Float64Array(groupCount).fill(1)
  const incidence = new Float64Array(groupCount)
  const present = new Float64Array(groupCount)
  let pooled = 0
  for (let position = 0; position < count; position += 1) {
    let deaths = 0
    let presentTotal = 0
    for (let group = 0; group < groupCount; group += 1) {
      const cell = group * count + position
      before[cell] = survival[group]!
      present[group] = 0
      deaths += own[cell]!
      if (atRisk[cell]! <= 0) continue
      size[position]! += atRisk[cell]! / survival[group]!
      presentTotal += present[group] = (atRisk[cell]! * (1 - incidence[group]!)) / survival[group]!
    }
    pooledBefore[position] = pooled
    const weight = rho === 0 ? 1 : (1 - pooled) ** rho
    for (let group = 0; group < groupCount; group += 1) {
      const cell = group * count + position
      if (atRisk[cell]! > 0) {
        if (deaths > 0) scores[group]! += weight * (own[cell]! - (deaths * present[group]!) / presentTotal)
        incidence[group]! += (survival[group]! * own[cell]!) / atRisk[cell]!
        survival[group]! *= (atRisk[cell]! - own[cell]! - other[cell]!) / atRisk[cell]!
      }
      after[cell] = survival[group]!
    }
    if (deaths > 0) pooled += deaths / size[position]!
    pooledAfter[position] = pooled
  }
  return { scores, before, after, pooledBefore, pooledAfter, size }
}
