import type { Problem } from '../finding/problem.ts'
import type { CellReader } from './cell-reader.ts'

const words: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['ja', true],
  ['yes', true],
  ['0', false],
  ['false', false],
  ['nee', false],
  ['no', false],
])

const notYesOrNo: Problem = {
  code: 'trajectories.booleanUnreadable',
  severity: 'error',
  message: { nl: 'Dit is geen ja of nee', en: 'This is not a yes or a no' },
  fix: {
    nl: 'Schrijf 1 of 0, ja of nee, of zet uw eigen codes om met recode in mapping.yaml; leeg is onbekend',
    en: 'Write 1 or 0, yes or no, or translate your own codes with recode in mapping.yaml; empty is unknown',
  },
}

/**
 * Yes or no: 1/0, true/false, ja/nee or yes/no, in any case.
 *
 * @example
 * booleanCell('Ja', context) // true
 */
export const booleanCell: CellReader<boolean> = (text) => words.get(text.toLowerCase()) ?? notYesOrNo
