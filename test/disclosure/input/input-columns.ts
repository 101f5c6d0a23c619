import { type InputColumn, inputRules, privacyFindings } from '@doorstroom/disclosure'

/** A column of a file, with harmless neighbours unless given. */
export const column = (name: string, cells: readonly string[], siblings: readonly string[] = []): InputColumn => ({
  file: 'deelnemers.csv',
  name,
  cells,
  siblings,
})

/** Ids of the rules that stop a column. */
export const stoppedBy = (input: InputColumn): string[] =>
  inputRules.filter((rule) => rule.finding(input) !== null).map(({ id }) => id)

/** Numbers in the disclosure rules of the findings about a column. */
export const numbersOf = (input: InputColumn): string[] => privacyFindings([input]).map(({ rule }) => rule)

export const repeated = (cells: readonly string[], times: number): string[] =>
  Array.from({ length: times }, (_, index) => cells[index % cells.length]!)

/** Citizen service numbers for testing, handed out for that purpose. */
export const testNumbers = ['111222333', '123456782', '999996708']
