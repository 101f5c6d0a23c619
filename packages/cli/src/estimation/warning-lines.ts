import { claimGlossary } from '@doorstroom/comparison'
import { metaAnalysisText } from '@doorstroom/evidence'
import { type Language, type ResultRow, statisticsGlossary, type Text } from '@doorstroom/statistics'

const glossary: Readonly<Record<string, Text>> = { ...claimGlossary, ...metaAnalysisText, ...statisticsGlossary }

/** Each warning and reason of the rows once, with its code and what it means. */
export function warningLines(rows: readonly ResultRow[], language: Language): string[] {
  const codes = new Set(rows.flatMap(({ warnings, reasons }) => [...warnings, ...reasons]))
  const word = { nl: 'let op', en: 'note' }[language]
  return [...codes].map((code) => {
    const meaning = glossary[code]?.[language]
    return meaning === undefined ? `${word}: ${code}` : `${word}: ${meaning} (${code})`
  })
}
