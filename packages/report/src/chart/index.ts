import { balance } from './balance.ts'
import type { Chart } from './chart.ts'
import { destinationCurves } from './destination-curves.ts'
import { differences } from './differences.ts'
import { outflowGap } from './outflow-gap.ts'
import { overlap } from './overlap.ts'
import { stateDistribution } from './state-distribution.ts'

/** Every chart of the report, in the order in which a reader meets them. */
export const charts: readonly Chart[] = [
  differences,
  outflowGap,
  destinationCurves,
  balance,
  overlap,
  stateDistribution,
]
