import type { Language, MeasureEntry, ResultsDocument, Text } from '@doorstroom/statistics'

type Words = Pick<ResultsDocument, 'glossary' | 'measures'>

/** The entry of a measure, or undefined when the document carries none (structural rows such as `flow`). */
export function measureEntry(results: Words, id: string): MeasureEntry | undefined {
  return results.measures.find((entry) => entry.id === id)
}

/** The label of a measure; its id when it has no entry and no glossary text. */
export function measureLabel(results: Words, id: string, language: Language): string {
  return (measureEntry(results, id)?.label ?? own(results.glossary, id))?.[language] ?? id
}

/** The label of a term of a measure's rows: from the measure, else from the glossary, else the term itself. */
export function termLabel(results: Words, measure: string, term: string, language: Language): string {
  const entry = measureEntry(results, measure)
  return (own(entry?.terms ?? {}, term) ?? own(results.glossary, term))?.[language] ?? term
}

/** What a reason, warning or rule code means; the code itself when the glossary does not know it. */
export function codeText(results: Words, code: string, language: Language): string {
  return own(results.glossary, code)?.[language] ?? code
}

function own(record: Readonly<Record<string, Text>>, key: string): Text | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
