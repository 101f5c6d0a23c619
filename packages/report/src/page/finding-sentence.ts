import type { Finding } from '../rows/finding.ts'
import { codeText } from '../rows/labels.ts'
import { includesZero, measureScale, rangeParts } from '../rows/measure-scale.ts'
import { hasRange } from '../rows/shown-row.ts'
import { sizeOf } from '../text/size-of.ts'
import type { ReportContext } from './report-context.ts'

/**
 * One finding as one sentence: cause words only when the claim allows them, no number when certainty is very low.
 *
 * @example
 * findingSentence(context, finding) // 'Good job: we cannot say whether it is more or less with Kompas (…).'
 */
export function findingSentence(
  { text, name, language, results }: ReportContext,
  { claim, entry, difference, rows }: Finding,
): string {
  const words = text.sections.summary
  const label = entry.label[language]
  if (claim.place === 'annex') return words.annex({ label })
  if (claim.place === 'withheld' || !hasRange(difference)) {
    const codes = claim.reasons.length > 0 ? claim.reasons : (difference?.reasons ?? [])
    return words
      .withheld({
        label,
        reasons: codes
          .slice(0, 1)
          .map((code) => codeText(results, code, language))
          .join(' '),
      })
      .trim()
  }
  if (claim.certainty === 'veryLow') return words.veryLow({ name, label })
  const scale = measureScale(entry, rows, language)
  const parts = {
    name,
    label,
    range: text.range(rangeParts(difference, scale)),
    per: scale.countsPeople ? ` ${words.per(String(scale.factor))}` : '',
    size: scale.countsPeople ? sizeOf(difference.estimate) : null,
    certainty: claim.certainty,
  }
  if (includesZero(difference)) return words.across(parts)
  if (claim.wording === 'causal') return words.causal(parts)
  return claim.wording === 'adjusted' ? words.adjusted(parts) : words.raw(parts)
}
