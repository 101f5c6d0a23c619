import { EstimationFailure } from '../result/estimation-failure.ts'
import type { FamilyName } from './outcome-family.ts'

/** Means that run away to where the outcome is certain mean separation; else nothing is known but that it did not end. */
export function unsettledFailure(
  family: FamilyName,
  mean: Float64Array,
  prior: Float64Array | null,
): EstimationFailure {
  const certain = (value: number) => value < nearlyCertain || (family === 'binomial' && value > 1 - nearlyCertain)
  const separated = mean.some((value, row) => certain(value) && (prior === null || prior[row]! > 0))
  return separated
    ? new EstimationFailure('statistics.separation', {
        nl: 'Een combinatie van kenmerken voorspelt de uitkomst voor een deel van de mensen zonder fout. Laat kenmerken weg of voeg groepen samen.',
        en: 'A combination of characteristics predicts the outcome without error for some people. Leave characteristics out or merge categories.',
      })
    : new EstimationFailure('statistics.noConvergence', {
        nl: 'De berekening kwam niet tot rust. Laat kenmerken weg of voeg groepen samen.',
        en: 'The computation did not settle. Leave characteristics out or merge categories.',
      })
}

const nearlyCertain = 1e-6
