import { estimatorsPage } from './estimators-page.mjs'
import { measuresPage } from './measures-page.mjs'
import { rulesPage } from './rules-page.mjs'
import { schemaFiles } from './schema-files.mjs'
import { tablesPage } from './tables-page.mjs'

/** Every generated file with its content, made from the packages' exports and nothing else. */
export const generatedFiles = (packages) => [
  ...schemaFiles(packages),
  { path: 'docs/measures.md', content: measuresPage(packages) },
  { path: 'docs/estimators.md', content: estimatorsPage(packages) },
  { path: 'docs/tables.md', content: tablesPage(packages) },
  { path: 'docs/rules.md', content: rulesPage(packages) },
]
