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
import { codeListOf } from '@doorstroom/trajectories'
import { covariateTexts } from './covariate-texts.ts'
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
    glossary: usedCodes([file.assignmentMechanism, ...codesOf(rows, claims)], {
      ...statisticsGlossary,
      ...measureGlossary,
      ...claimGlossary,
      ...runGlossary,
      ...flowTerms,
      ...missingColumnTexts(context),
      ...codeListOf('ASSIGN').codes,
      ...covariateTexts(
        file,
        rows.flatMap(({ measure, term }) => (measure === 'covariate-balance' ? [term] : [])),
      ),
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

/** Every code and phrase in rows and claims that a reader may meet. */
function codesOf(rows: readonly ResultRow[], claims: readonly Claim[]): string[] {
  return [
    ...rows.flatMap(({ reasons, warnings, term, population }) => [
      ...reasons,
      ...warnings,
      term,
      population,
      ...(term.startsWith('missing.') ? [term.slice('missing.'.length)] : []),
    ]),
    ...claims.flatMap(({ reasons }) => reasons),
  ]
}

/** Only the codes that are used, in code-point order. */
function usedCodes(codes: readonly string[], texts: Readonly<Record<string, Text>>): Record<string, Text> {
  return Object.fromEntries(
    [...new Set(codes)].sort().flatMap((code) => {
      const text = Object.hasOwn(texts, code) ? texts[code] : undefined
      return text === undefined ? [] : [[code, { nl: text.nl, en: text.en }]]
    }),
  )
}
