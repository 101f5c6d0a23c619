import { EstimationFailure } from '../result/estimation-failure.ts'

/** The failure for columns that repeat others; says how many. Code `statistics.collinear`. */
export function collinearFailure(count: number): EstimationFailure {
  return new EstimationFailure('statistics.collinear', {
    nl: `${count} ${count === 1 ? 'kenmerk is' : 'kenmerken zijn'} voor iedereen gelijk of volgen precies uit de andere kenmerken. Laat ${count === 1 ? 'dat kenmerk' : 'die kenmerken'} weg.`,
    en: `${count} ${count === 1 ? 'characteristic is' : 'characteristics are'} the same for everyone or follow exactly from the others. Leave ${count === 1 ? 'it' : 'them'} out.`,
  })
}
