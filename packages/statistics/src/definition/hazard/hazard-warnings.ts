/** Below this many events per coefficient, normal intervals of hazard models become too narrow or one-sided. */
const eventsPerCoefficient = 10
/** Below this many clusters, summing influences per cluster makes errors too small. */
const enoughClusters = 40

/** Codes for what makes the interval of a hazard model less sure than it looks. */
export function hazardWarnings(nEvents: number, coefficients: number, nClusters: number | null): string[] {
  return [
    ...(nEvents < eventsPerCoefficient * coefficients ? ['statistics.fewEvents'] : []),
    ...(nClusters !== null && nClusters < enoughClusters ? ['statistics.fewClusters'] : []),
  ]
}
