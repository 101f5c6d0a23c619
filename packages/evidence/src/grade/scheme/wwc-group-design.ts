import type { ResultRow, ResultsDocument, Text } from '@doorstroom/statistics'
import { studyAttrition } from '../attrition/study-attrition.ts'
import { wwcAttrition } from '../attrition/wwc-attrition.ts'
import type { Grade, GradeReason, GradeScheme } from './grade-scheme.ts'

type Level = 'without-reservations' | 'with-reservations' | 'does-not-meet'

const labels: Readonly<Record<Level | 'unknown', Text>> = {
  'without-reservations': { nl: 'voldoet zonder voorbehoud', en: 'meets standards without reservations' },
  'with-reservations': { nl: 'voldoet met voorbehoud', en: 'meets standards with reservations' },
  'does-not-meet': { nl: 'voldoet niet', en: 'does not meet standards' },
  unknown: { nl: 'niet te bepalen', en: 'cannot be determined' },
}

const reasons = {
  noComparison: {
    code: 'evidence.noComparison',
    text: { nl: 'Er is geen vergelijkingsgroep.', en: 'There is no comparison group.' },
  },
  lowAttrition: {
    code: 'evidence.lowAttrition',
    text: { nl: 'Er is geloot en de uitval is laag.', en: 'People were drawn by lot and attrition is low.' },
  },
  highAttrition: {
    code: 'evidence.highAttrition',
    text: {
      nl: 'Er is geloot, maar de uitval is hoog of verschilt te veel tussen de groepen.',
      en: 'People were drawn by lot, but attrition is high or differs too much between the arms.',
    },
  },
  unknownAttrition: {
    code: 'evidence.unknownAttrition',
    text: {
      nl: 'De uitval is niet te bepalen uit dit bestand.',
      en: 'Attrition cannot be determined from this document.',
    },
  },
  balanced: {
    code: 'evidence.baselineAlike',
    text: {
      nl: 'De groepen leken bij de start genoeg op elkaar, waar nodig na correctie.',
      en: 'The arms were alike enough at the start, with adjustment where needed.',
    },
  },
  unadjusted: {
    code: 'evidence.baselineNotAdjusted',
    text: {
      nl: 'Een kenmerk verschilde bij de start met meer dan 0,05 en de uitkomst is daarvoor niet gecorrigeerd.',
      en: 'A characteristic differed by more than 0.05 at the start and the outcome was not adjusted for it.',
    },
  },
  unlike: {
    code: 'evidence.baselineUnlike',
    text: {
      nl: 'Een kenmerk verschilde bij de start met meer dan 0,25. Corrigeren volstaat dan niet.',
      en: 'A characteristic differed by more than 0.25 at the start. Adjusting is then not enough.',
    },
  },
  unknownBalance: {
    code: 'evidence.unknownBaseline',
    text: {
      nl: 'Hoe gelijk de groepen bij de start waren, is niet te bepalen uit dit bestand.',
      en: 'How alike the arms were at the start cannot be determined from this document.',
    },
  },
} as const satisfies Record<string, GradeReason>

/** Estimators that compare raw outcomes; every other one in the toolkit uses all declared characteristics. */
const unadjustedEstimators: readonly string[] = ['difference-in-means', 'proportion-difference', 'unadjusted']

/**
 * The group design standards of the What Works Clearinghouse: a draw by lot with low attrition meets them without
 * reservations; another comparison meets them with reservations when each characteristic at the start differs by at most
 * 0.05, or by at most 0.25 with adjustment in the analysis. Differences are the standardised mean differences of the
 * document, after weighting where weights were used.
 *
 * @example
 * wwcGroupDesign.grade(document).level // 'with-reservations'
 */
export const wwcGroupDesign: GradeScheme = {
  id: 'wwc-group-design',
  label: { nl: 'WWC-normen voor groepen', en: 'WWC group design standards' },
  sources: [
    {
      author: 'What Works Clearinghouse',
      year: 2022,
      title: 'Procedures and Standards Handbook, version 5.0',
      taken: 'Attrition boundary and baseline limits of 0.05 and 0.25',
    },
  ],
  limits: [
    {
      nl: 'Gebruikt de gestandaardiseerde verschillen uit dit bestand, niet Hedges’ g en Cox’ index per kenmerk.',
      en: 'Uses the standardised differences of the document, not Hedges’ g and Cox’s index per characteristic.',
    },
    {
      nl: 'Welke kenmerken verplicht zijn, verschilt per vakgebied. Hier tellen alle opgegeven kenmerken.',
      en: 'Which characteristics are required differs by field. Here all declared ones count.',
    },
  ],
  grade(document) {
    if (document.study.design === 'single-group') return graded('does-not-meet', reasons.noComparison)
    if (document.study.design === 'comparison-group') return byBaseline(document)
    const counts = studyAttrition(document)
    const attrition = counts === null ? null : wwcAttrition(counts)
    if (attrition === null) return graded(null, reasons.unknownAttrition)
    if (attrition.level === 'low') return graded('without-reservations', reasons.lowAttrition)
    return byBaseline(document, reasons.highAttrition)
  },
}

function byBaseline(document: ResultsDocument, ...before: GradeReason[]): Grade {
  const differences = baselineDifferences(document)
  if (differences === null) return graded(null, ...before, reasons.unknownBalance)
  const largest = differences.reduce((most, difference) => Math.max(most, Math.abs(difference)), 0)
  if (largest > 0.25) return graded('does-not-meet', ...before, reasons.unlike)
  if (largest > 0.05 && !isAdjusted(document)) return graded('does-not-meet', ...before, reasons.unadjusted)
  return graded('with-reservations', ...before, reasons.balanced)
}

/** Standardised differences of the weighted rows, else of the unweighted; null when absent or one is hidden. */
function baselineDifferences({ rows }: ResultsDocument): number[] | null {
  const balance = rows.filter(
    (row) => row.measure === 'covariate-balance' && row.unit === 'standardized-mean-difference',
  )
  const weighted = balance.filter((row) => row.estimator !== 'unadjusted')
  const used = weighted.length > 0 ? weighted : balance
  const values = used.map((row) => row.estimate).filter((value) => value !== null)
  return values.length === 0 || values.length < used.length ? null : values
}

function isAdjusted({ rows, claims, measures }: ResultsDocument): boolean {
  const primary = measures.find(({ role }) => role === 'primary')?.id
  const claimed = claims.filter(({ measure, row }) => row !== null && (primary === undefined || measure === primary))
  const estimators = claimed.map(({ row: id }) => rows.find((row: ResultRow) => row.id === id)?.estimator)
  return estimators.length > 0 && estimators.every((name) => name !== undefined && !unadjustedEstimators.includes(name))
}

const graded = (level: Level | null, ...why: GradeReason[]): Grade => ({
  scheme: 'wwc-group-design',
  level,
  label: labels[level ?? 'unknown'],
  reasons: why,
})
