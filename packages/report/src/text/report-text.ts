import type { Language } from '@doorstroom/statistics'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The words of a report: keys and sentence builders that both languages have. */
export type ReportText = typeof nl

const texts: Readonly<Record<Language, ReportText>> = { nl, en }

/**
 * The words of a report in one language.
 *
 * @example
 * reportText('nl').findings.without // 'zonder'
 */
export function reportText(language: Language): ReportText {
  return texts[language]
}
