import type { AnyEstimator } from '@doorstroom/statistics'
import { eggerTestEstimator } from './egger-test.ts'
import { metaAnalysisEstimator } from './meta-analysis.ts'
import { metaRegressionEstimator } from './meta-regression.ts'
import { multilevelMetaAnalysisEstimator } from './multilevel-meta-analysis.ts'
import { trimAndFillEstimator } from './trim-and-fill.ts'

/** The estimators of this package, in the order of their ids. */
export const evidenceEstimators: readonly AnyEstimator[] = [
  eggerTestEstimator,
  metaAnalysisEstimator,
  metaRegressionEstimator,
  multilevelMetaAnalysisEstimator,
  trimAndFillEstimator,
]
