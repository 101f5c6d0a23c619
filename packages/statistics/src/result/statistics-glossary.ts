import { clusterGlossary } from './glossary/cluster-glossary.ts'
import { modelGlossary } from './glossary/model-glossary.ts'
import { sequenceGlossary } from './glossary/sequence-glossary.ts'
import { sizeGlossary } from './glossary/size-glossary.ts'
import { timeGlossary } from './glossary/time-glossary.ts'
import { valueGlossary } from './glossary/value-glossary.ts'

/** What the codes of this package mean, for reasons and warnings in result rows. */
export const statisticsGlossary = {
  ...valueGlossary,
  ...sizeGlossary,
  ...timeGlossary,
  ...modelGlossary,
  ...clusterGlossary,
  ...sequenceGlossary,
} as const
