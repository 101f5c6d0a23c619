import { z } from 'zod'

/** Option `adjust`: whether the characteristics of the study are taken into account. */
export const adjustOption = z
  .boolean()
  .default(true)
  .describe('Take the characteristics beforehand that the study names into account')
