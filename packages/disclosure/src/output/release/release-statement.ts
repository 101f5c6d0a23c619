import type { Text } from '../../text.ts'
import type { Policy } from '../policy.ts'
import type { ReleaseStatement } from '../releasable-row.ts'

/**
 * What a reader must know of the rules in force, in both languages.
 *
 * @example
 * releaseStatement(publicPolicy).statement.nl
 * // 'Aantallen kleiner dan 10 zijn niet getoond; aantallen zijn afgerond op vijftallen.'
 */
export function releaseStatement({ profile, threshold, rounding }: Policy): ReleaseStatement {
  const multiples: Text =
    rounding === 5
      ? { nl: 'vijftallen', en: 'multiples of five' }
      : { nl: `veelvouden van ${rounding}`, en: `multiples of ${rounding}` }
  const rounded: Text =
    rounding === 1
      ? { nl: 'aantallen zijn niet afgerond', en: 'counts are not rounded' }
      : { nl: `aantallen zijn afgerond op ${multiples.nl}`, en: `counts are rounded to ${multiples.en}` }
  const audience: Text =
    profile === 'internal' ? { nl: ' Intern: niet verspreiden.', en: ' Internal: do not pass on.' } : { nl: '', en: '' }
  return {
    profile,
    threshold,
    rounding,
    statement: {
      nl: `Aantallen kleiner dan ${threshold} zijn niet getoond; ${rounded.nl}.${audience.nl}`,
      en: `Counts below ${threshold} are not shown; ${rounded.en}.${audience.en}`,
    },
  }
}
