import type { Released } from '@doorstroom/disclosure'
import type { Language, ResultsDocument, Text } from '@doorstroom/statistics'
import { type ReportText, reportText } from '../text/report-text.ts'
import type { ReportOptions } from './report-options.ts'

/** What every part of the page works with. */
export interface ReportContext {
  readonly results: Released<ResultsDocument>
  readonly options: ReportOptions
  readonly language: Language
  readonly text: ReportText
  /** How a sentence names the intervention. */
  readonly name: string
  /** One language of a text. */
  say(text: Text): string
}

/**
 * Brings together what every part of the page works with.
 *
 * @example
 * reportContext(released, { language: 'nl', version: '0.1.0' }).name // 'Kompas'
 */
export function reportContext(results: Released<ResultsDocument>, options: ReportOptions): ReportContext {
  const { language } = options
  return {
    results,
    options,
    language,
    text: reportText(language),
    name: results.study.interventionName[language],
    say: (text) => text[language],
  }
}
