/**
 * What stands in a view where no state is known. Three reasons, three codes, never one: `missing` lies inside
 * observation without a spell, `leftTruncated` before the first known day, `censored` after the end of observation.
 * Missing and censored are the codes that TraMineR uses for a missing state and for the void after a sequence.
 *
 * @example
 * noState.censored // '%'
 */
export const noState = { missing: '*', leftTruncated: '<', censored: '%' } as const
