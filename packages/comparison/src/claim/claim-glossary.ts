import type { Text } from '@doorstroom/statistics'
import { contrastFailureText } from '../contrast/contrast-failure.ts'
import { contrastWarningText } from '../contrast/contrast-warning.ts'
import { mediationText } from '../mediation/mediation-input.ts'
import { claimRules } from './index.ts'

const balanceText = {
  'comparison.noSpread': {
    nl: 'Op dit kenmerk verschillen de mensen binnen de groepen niet, dus het verschil heeft geen maat.',
    en: 'People within the groups do not differ on this characteristic, so the difference has no yardstick.',
  },
} as const satisfies Record<string, Text>

/**
 * Meaning of every code that a claim or a comparison gives itself: rule ids, failures and warnings. Codes that begin with
 * `statistics.` come from the regressions, and their meaning from `statisticsGlossary`.
 *
 * @example
 * claimGlossary['tooWide'].en // 'The uncertainty is too large for a statement.'
 */
export const claimGlossary: Readonly<Record<string, Text>> = {
  ...Object.fromEntries(claimRules.map(({ id, text }) => [id, text])),
  ...contrastFailureText,
  ...contrastWarningText,
  ...mediationText,
  ...balanceText,
}
