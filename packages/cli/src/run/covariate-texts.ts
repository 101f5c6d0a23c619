import type { Text } from '@doorstroom/statistics'
import { codeListOf, tables } from '@doorstroom/trajectories'
import type { CovariateDeclaration, StudyFile } from '../study/study-schema.ts'
import { covariateName } from './covariate-name.ts'

/** The words for the covariates in rows of balance: each declared one, its levels, and the people without a value. */
export function covariateTexts(study: StudyFile, terms: Iterable<string>): Record<string, Text> {
  const declared = study.covariates.map((declaration) => ({ declaration, name: covariateName(declaration) }))
  const texts: Record<string, Text> = {}
  for (const term of terms) {
    const covariate = declared.find(({ name }) => term === name || term.startsWith(`${name} `))
    if (covariate !== undefined) texts[term] = textOf(covariate.declaration, term.slice(covariate.name.length))
  }
  return texts
}

function textOf(declaration: CovariateDeclaration, rest: string): Text {
  const name = covariateName(declaration)
  const label = declaration.label ?? { nl: name, en: name }
  if (rest === '') return label
  if (rest === ' missing') return { nl: `${label.nl}: onbekend`, en: `${label.en}: unknown` }
  const level = levelText(declaration, rest.replace(' = ', ''))
  return { nl: `${label.nl}: ${level.nl}`, en: `${label.en}: ${level.en}` }
}

function levelText(declaration: CovariateDeclaration, code: string): Text {
  const [table, column] = 'column' in declaration ? declaration.column.split('.') : []
  const schema = tables.find(({ name }) => name === table)?.columns.find(({ name }) => name === column)
  const list = schema !== undefined && 'codeList' in schema ? codeListOf(schema.codeList) : null
  return list?.codes[code] ?? { nl: code, en: code }
}
