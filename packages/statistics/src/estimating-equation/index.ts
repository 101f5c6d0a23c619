export {
  type EstimatingEquationsFit,
  type EstimatingEquationsInput,
  fitEstimatingEquations,
} from './fit-estimating-equations.ts'
export { type MeanFamilyId, meanFamilyIds } from './mean-family.ts'
export { type WorkingCorrelationId, workingCorrelationIds } from './working-correlation.ts'
