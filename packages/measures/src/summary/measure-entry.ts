import type { MeasureEntry, Source, Text } from '@doorstroom/statistics'
import type { Measure } from '../definition/measure.ts'
import { measureReasons } from '../definition/measured.ts'
import { measureReasonText } from '../definition/reason-text.ts'

/**
 * What a results document says of a measure, so that a reader needs no other source: its texts, unit, options and the
 * labels of its terms.
 *
 * @param terms labels of terms the definition cannot know, such as a study's own states
 *
 * @example
 * measureEntry(weeksInPaidWork, 'primary', { weeks: 104, minimumHours: 1, unsubsidised: false }).unit // 'weeks'
 */
export function measureEntry(
  measure: Measure,
  role: MeasureEntry['role'],
  options: Readonly<Record<string, unknown>>,
  terms: Readonly<Record<string, Text>> = {},
): MeasureEntry {
  const [low, high] = measure.range
  return {
    id: measure.id,
    role,
    kind: measure.kind,
    label: copyOf(measure.label),
    summary: copyOf(measure.summary),
    phrase: measure.phrase === undefined ? null : copyOf(measure.phrase),
    question: copyOf(measure.question),
    construct: copyOf(measure.construct),
    unit: measure.unit,
    unitLabel: copyOf(measure.unitLabel),
    range: [finiteOrNull(low), finiteOrNull(high)],
    nullValue: measure.nullValue,
    direction: measure.direction,
    origin: measure.origin,
    conditionalOn: measure.conditional === undefined ? null : copyOf(measure.conditional.on),
    unconditionalTwin: measure.conditional?.unconditionalTwin ?? null,
    sources: measure.sources.map(sourceLine),
    limits: measure.limits.map(copyOf),
    options: { ...options },
    terms: Object.fromEntries(
      Object.entries({ ...ownTerms(measure), ...terms }).map(([term, label]) => [term, copyOf(label)]),
    ),
  }
}

const copyOf = ({ nl, en }: Text): { nl: string; en: string } => ({ nl, en })
const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null)

/** `Hill (1973). Diversity and evenness ... https://doi.org/...`, with what was taken from it. */
function sourceLine({ author, year, title, doi, taken }: Source): string {
  const work = [`${author} (${year})`, title, doi === undefined ? undefined : `https://doi.org/${doi}`]
  return `${work.filter((part) => part !== undefined).join('. ')} [${taken}]`
}

function ownTerms(measure: Measure): Readonly<Record<string, Text>> {
  if (measure.kind === 'group') return measure.terms ?? {}
  const missing = Object.fromEntries(measureReasons.map((reason) => [`missing.${reason}`, measureReasonText[reason]]))
  return measure.kind === 'events' ? { ...measure.causes, ...missing } : missing
}
