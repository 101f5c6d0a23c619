import type { Language } from '@doorstroom/statistics'

/** What a page needs that is not in the results: language, who made it, and how to make it again. */
export interface ReportOptions {
  readonly language: Language
  /** Version of the toolkit that made the results, such as `0.1.0`. */
  readonly version: string
  /** Command that makes this report again, printed under "reproduce". */
  readonly command?: string
  /** File name of the same report in the other language, linked at the top; left out when there is none. */
  readonly otherLanguageFile?: string
  /** SHA-256 of the results file, in hexadecimal; printed when given. */
  readonly resultsHash?: string
}
