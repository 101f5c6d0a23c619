import { EstimationFailure } from '../result/estimation-failure.ts'

/** The failure of a mixed model whose likelihood has no highest point that was found. */
export function notSettled(): EstimationFailure {
  return new EstimationFailure('statistics.noConvergence', {
    nl: 'De berekening kwam niet tot rust. Laat kenmerken weg of voeg groepen samen.',
    en: 'The computation did not settle. Leave characteristics out or merge clusters.',
  })
}
