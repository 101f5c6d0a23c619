import { EstimationFailure } from '../result/estimation-failure.ts'

/** A formula that cannot be read, or asks for a column that is not there. */
export function formulaFailure(nl: string, en: string): EstimationFailure {
  return new EstimationFailure('statistics.formula', { nl: `De formule klopt niet: ${nl}`, en: `The formula: ${en}` })
}
