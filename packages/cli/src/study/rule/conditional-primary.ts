import { measures } from '@doorstroom/measures'
import type { StudyRule } from '../study-rule.ts'

export const conditionalPrimary: StudyRule = {
  id: 'study.conditionalPrimary',
  message: {
    nl: 'De hoofduitkomst bestaat alleen voor een deel van de mensen, bijvoorbeeld wie werk vond',
    en: 'The primary measure exists for some people only, such as those who found work',
  },
  fix: {
    nl: 'Kies de onvoorwaardelijke tweeling als hoofduitkomst; zie doorstroom list measures',
    en: 'Choose its unconditional twin as primary; see doorstroom list measures',
  },
  breaks: (study) => measures.some(({ id, conditional }) => id === study.measures.primary && conditional !== undefined),
}
