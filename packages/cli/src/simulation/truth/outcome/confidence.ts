import { filledIn } from '../../questionnaire/filled-in.ts'
import type { Outcome } from '../outcome.ts'

/** Mean of the six confidence items at the follow-up wave. */
export const confidence: Outcome = {
  measure: 'jsse-6',
  options: {},
  horizonDays: 182,
  unit: 'points',
  value(participant) {
    const answers = filledIn(participant).find(({ wave }) => wave === 1)?.answers ?? []
    return answers.length === 0
      ? null
      : answers.reduce<number>((sum, answer) => sum + (answer ?? 0), 0) / answers.length
  },
}
