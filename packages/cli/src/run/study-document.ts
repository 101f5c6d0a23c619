import { claimGlossary } from '@doorstroom/comparison'
import { measureEntry, measureGlossary } from '@doorstroom/measures'
import {
  type Claim,
  type ResultRow,
  type ResultsDocument,
  resultsVersion,
  statisticsGlossary,
  type Text,
} from '@doorstroom/statistics'
import { flowTerms } from './flow-rows.ts'
import { runGlossary } from './run-glossary.ts'
import type { StudyContext } from './study-context.ts'

const defaultEstimand = { randomised: 'ITT', 'comparison-group': 'ATT', 'single-group': 'description' } as const

/** Name of the published JSON Schema (docs/schema/results.schema.json). */
const schemaName = 'urn:doorstroom:schema:results:1.0.0'

/** Rows and claims with everything a reader needs to understand them: the study, the definitions, every code used. */
export function studyDocument(
  context: StudyContext,
  rows: readonly ResultRow[],
  claims: readonly Claim[],
): ResultsDocument {
  const { file } = context.study
  const states = Object.fromEntries(file.states.map(({ id, label }) => [id, label]))
  return {
    $schema: schemaName,
    version: resultsVersion,
    study: {
      id: file.id,
      title: file.title,
      question: file.question,
      intervention: file.intervention.description,
      interventionName: { nl: file.intervention.name, en: file.intervention.name },
      setting: file.intervention.setting,
      design: file.design,
      assignmentMechanism: file.assignmentMechanism,
      estimand: file.estimand ?? defaultEstimand[file.design],
      arms: file.arms === undefined ? {} : { treated: file.arms.treated.label, comparison: file.arms.comparison.label },
      horizonDays: file.horizonDays,
      language: file.language,
      synthetic: file.synthetic,
      dataDate: file.dataDate ?? null,
      funder: file.funder ?? null,
      notes: file.notes,
      protocol: context.protocol,
    },
    measures: context.measures.map(({ measure, role, options }) =>
      measureEntry(measure, role, options, measure.id.startsWith('state-') ? states : {}),
    ),
    claims,
    rows,
    glossary: usedCodes(rows, claims, {
      ...statisticsGlossary,
      ...measureGlossary,
      ...claimGlossary,
      ...runGlossary,
      ...flowTerms,
      ...missingColumnTexts(context),
    }),
    release: null,
  }
}

function missingColumnTexts({ missingColumns }: StudyContext): Record<string, Text> {
  const columns = [...new Set([...missingColumns.values()].flat())]
  return Object.fromEntries(
    columns.map((column) => [
      `missing.${column}`,
      { nl: `niet te bepalen: kolom ${column} ontbreekt`, en: `not determinable: column ${column} is missing` },
    ]),
  )
}

/** Only the codes that this document uses, in code-point order. */
function usedCodes(
  rows: readonly ResultRow[],
  claims: readonly Claim[],
  texts: Readonly<Record<string, Text>>,
): Record<string, Text> {
  const used = new Set<string>()
  for (const row of rows) {
    for (const code of [...row.reasons, ...row.warnings, row.term]) used.add(code)
    if (row.term.startsWith('missing.')) used.add(row.term.slice('missing.'.length))
  }
  for (const claim of claims) for (const code of claim.reasons) used.add(code)
  return Object.fromEntries(
    [...used].sort().flatMap((code) => {
      const text = texts[code]
      return text === undefined ? [] : [[code, { nl: text.nl, en: text.en }]]
    }),
  )
}
