import type { Claim } from '@doorstroom/statistics'
import type { ReportText } from '../text/report-text.ts'
import { certaintyDots } from './certainty-mark.ts'

/**
 * Certainty inside a sentence: the word and, between brackets, how many of four.
 *
 * @example
 * certaintyWords('moderate', reportText('en')) // 'moderate (3 of 4)'
 */
export function certaintyWords(certainty: Claim['certainty'], text: ReportText): string {
  return `${text.certainty[certainty]} (${text.outOfFour(certaintyDots(certainty))})`
}
