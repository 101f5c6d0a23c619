import type { Catalogue } from './catalogue.ts'
import { chartCatalogue } from './charts.ts'
import { checkCatalogue } from './checks.ts'
import { codeListCatalogue } from './code-lists.ts'
import { estimatorCatalogue } from './estimators.ts'
import { formatCatalogue } from './formats.ts'
import { instrumentCatalogue } from './instruments.ts'
import { measureCatalogue } from './measures.ts'
import { ruleCatalogue } from './rules.ts'

/** What `doorstroom list` can list, alphabetical. */
export const catalogues: readonly Catalogue[] = [
  chartCatalogue,
  checkCatalogue,
  codeListCatalogue,
  estimatorCatalogue,
  formatCatalogue,
  instrumentCatalogue,
  measureCatalogue,
  ruleCatalogue,
]
