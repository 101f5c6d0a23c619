export { analysisOfVarianceCorrelation, type ClusterCorrelation } from './analysis-of-variance-correlation.ts'
export { type EarlyStoppedLaplace, earlyStoppedLaplace } from './early-stopped-laplace.ts'
export { fitRandomIntercept, type RandomInterceptFit, type RandomInterceptInput } from './fit-random-intercept.ts'
export {
  fitRandomInterceptLogistic,
  type RandomInterceptLogisticFit,
  type RandomInterceptLogisticInput,
} from './fit-random-intercept-logistic.ts'
