import type { Released } from '@doorstroom/disclosure'
import { renderReport } from '@doorstroom/report'
import type { Language, ResultsDocument } from '@doorstroom/statistics'
import { version } from '../version.ts'
import { sha256 } from './sha256.ts'

/** The bytes of `results.json`; the pages print their fingerprint. */
export const resultsText = (results: Released<ResultsDocument>): string => `${JSON.stringify(results, null, 1)}\n`

/** The report in both languages; `report.html` is the chosen one, and each links to the other. */
export async function reportFiles(
  results: Released<ResultsDocument>,
  language: Language,
): Promise<{ name: string; content: string }[]> {
  const other: Language = language === 'nl' ? 'en' : 'nl'
  const command = 'doorstroom report results.json'
  const resultsHash = sha256(resultsText(results))
  const page = (chosen: Language, otherFile: string) =>
    renderReport(results, { language: chosen, version, otherLanguageFile: otherFile, command, resultsHash })
  return [
    { name: 'report.html', content: await page(language, `report.${other}.html`) },
    { name: `report.${other}.html`, content: await page(other, 'report.html') },
  ]
}
