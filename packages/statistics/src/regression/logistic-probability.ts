/** Probability at the given log-odds, 1 / (1 + exp(-x)), without overflow. */
export function logisticProbability(logOdds: number): number {
  if (logOdds >= 0) return 1 / (1 + Math.exp(-logOdds))
  const odds = Math.exp(logOdds)
  return odds / (1 + odds)
}
