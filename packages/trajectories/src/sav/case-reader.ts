/** Puts the values of one case after another into a row of bytes, 8 for each record of a variable. */
export interface CaseReader {
  /**
   * Fills the row; false when there are no more cases.
   *
   * @throws SavError when the data end within a case or are not what the format allows
   */
  next(row: Buffer): boolean
}
