import { cataloguePage } from './catalogue-page.mjs'
import { estimatorsPage } from './estimators-page.mjs'
import { measurePages } from './measure-pages.mjs'
import { rulesPage } from './rules-page.mjs'
import { schemaFiles } from './schema-files.mjs'
import { tablesPage } from './tables-page.mjs'

/** Every generated file with its content, made from the packages' exports and nothing else. */
export const generatedFiles = (packages) => [
  ...schemaFiles(packages),
  ...measurePages(packages),
  { path: 'docs/measures/catalogue.md', content: cataloguePage(packages) },
  { path: 'docs/estimators.md', content: estimatorsPage(packages) },
  { path: 'docs/tables.md', content: tablesPage(packages) },
  { path: 'docs/rules.md', content: rulesPage(packages) },
]
