export { type AreaWithError, areaUnderCurveWithError } from './area-under-curve-with-error.ts'
export { type HosmerLemeshow, hosmerLemeshow } from './hosmer-lemeshow.ts'
export { type PredictionQuality, predictionQuality } from './prediction-quality.ts'
