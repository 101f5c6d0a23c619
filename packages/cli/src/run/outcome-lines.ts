import type { Released } from '@doorstroom/disclosure'
import type { Claim, Language, ResultRow, ResultsDocument } from '@doorstroom/statistics'
import type { Registration } from '../registration/registration.ts'

const words = {
  nl: {
    people: 'mensen in het onderzoek, ongeveer',
    withheld: 'geen conclusie',
    per100: 'per 100 mensen',
    to: 'tot',
    certainty: {
      high: 'hoge zekerheid',
      moderate: 'redelijke zekerheid',
      low: 'lage zekerheid',
      veryLow: 'zeer lage zekerheid',
    },
    aside: 'ruw verschil, geen maat voor het effect',
    findings: 'opmerking(en) bij de gegevens; zie doorstroom check',
  },
  en: {
    people: 'people in the study, about',
    withheld: 'no conclusion',
    per100: 'per 100 people',
    to: 'to',
    certainty: {
      high: 'high certainty',
      moderate: 'moderate certainty',
      low: 'low certainty',
      veryLow: 'very low certainty',
    },
    aside: 'raw difference, no measure of the effect',
    findings: 'note(s) about the data; see doorstroom check',
  },
}

/** A run in a few lines for a terminal: who, each claim with its range first, and raw outflow as an aside. */
export function outcomeLines(
  results: Released<ResultsDocument>,
  registration: Registration,
  language: Language,
): string[] {
  const say = words[language]
  const label = (id: string) => results.measures.find((measure) => measure.id === id)?.label[language] ?? id
  const enrolled = results.rows.find(({ measure, term }) => measure === 'flow' && term === 'enrolled')?.estimate
  const lines = [`${results.study.title[language]}`, `  ${say.people} ${enrolled ?? '×'}`]
  for (const claim of results.claims) lines.push(`  ${label(claim.measure)}: ${claimLine(claim, results, language)}`)
  const raw = results.rows.find(
    ({ measure, term, estimator }) =>
      measure === 'raw-outflow-rate' && term === 'difference' && estimator === 'proportion-difference',
  )
  if (raw !== undefined) lines.push(`  ${label('raw-outflow-rate')}: ${range(raw, results, language)} (${say.aside})`)
  if (registration.findings.length > 0) lines.push(`  ${registration.findings.length} ${say.findings}`)
  return lines
}

function claimLine(claim: Claim, results: Released<ResultsDocument>, language: Language): string {
  const say = words[language]
  const row = results.rows.find(({ id }) => id === claim.row)
  if (claim.place === 'withheld' || row === undefined || row.estimate === null) {
    const reasons = claim.reasons.map((code) => results.glossary[code]?.[language] ?? code)
    return `${say.withheld} (${reasons.join('; ')})`
  }
  return `${range(row, results, language)}, ${say.certainty[claim.certainty]}`
}

function range(row: ResultRow, results: Released<ResultsDocument>, language: Language): string {
  const say = words[language]
  const measure = results.measures.find(({ id }) => id === row.measure)
  const scale = row.unit === 'share' ? 100 : 1
  const number = (value: number | null) => {
    if (value === null) return '×'
    const text = String(Number((value * scale).toPrecision(6)))
    const signed = value > 0 ? `+${text}` : text.replace('-', '\u2212')
    return language === 'nl' ? signed.replace('.', ',') : signed
  }
  const unit = row.unit === 'share' ? say.per100 : (measure?.unitLabel[language] ?? row.unit)
  return `${number(row.confLow)} ${say.to} ${number(row.confHigh)} ${unit}`
}
