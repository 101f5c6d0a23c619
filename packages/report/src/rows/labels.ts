import type { Language, MeasureEntry, ResultsDocument, Text } from '@doorstroom/statistics'
import { reportText } from '../text/report-text.ts'

type Words = Pick<ResultsDocument, 'glossary' | 'measures'>

/**
 * The entry of a measure, or undefined when the document carries none (structural rows such as `flow`).
 *
 * @example
 * measureEntry(results, 'good-job')?.kind // 'share'
 */
export function measureEntry(results: Words, id: string): MeasureEntry | undefined {
  return results.measures.find((entry) => entry.id === id)
}

/**
 * The label of a measure; its id when it has no entry and no glossary text.
 *
 * @example
 * measureLabel(results, 'good-job', 'nl') // 'Goede baan'
 */
export function measureLabel(results: Words, id: string, language: Language): string {
  return (measureEntry(results, id)?.label ?? own(results.glossary, id))?.[language] ?? id
}

/**
 * The label of a term of a measure's rows: from the measure, else from the glossary, else from its parts
 * (`limit.good-job` is an outcome and what is said of it), else the term itself.
 *
 * @example
 * termLabel(results, 'unmeasured-confounding', 'limit.good-job', 'en') // 'Good job, to bring the edge …'
 */
export function termLabel(results: Words, measure: string, term: string, language: Language): string {
  const whole = known(results, measure, term, language)
  if (whole !== undefined || !term.includes('.')) return whole ?? term
  const parts = term.split('.')
  const outcome = parts.find((part) => measureEntry(results, part) !== undefined)
  const said = [...parts].sort((left, right) => Number(right === outcome) - Number(left === outcome))
  return said.map((part) => known(results, measure, part, language) ?? partWords(part, language)).join(', ')
}

function known(results: Words, measure: string, term: string, language: Language): string | undefined {
  const text = own(measureEntry(results, measure)?.terms ?? {}, term) ?? own(results.glossary, term)
  return text?.[language] ?? measureEntry(results, term)?.label[language]
}

function partWords(part: string, language: Language): string {
  const wave = /^wave-(\d+)$/.exec(part)?.[1]
  const { parts, wave: waveWords } = reportText(language).terms
  if (wave !== undefined) return waveWords(wave)
  return Object.hasOwn(parts, part) ? parts[part]! : part
}

/**
 * What a reason, warning or rule code means; the code itself when the glossary does not know it.
 *
 * @example
 * codeText(results, 'tooWide', 'en') // 'The uncertainty is too large for a statement.'
 */
export function codeText(results: Words, code: string, language: Language): string {
  return own(results.glossary, code)?.[language] ?? code
}

function own(record: Readonly<Record<string, Text>>, key: string): Text | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
