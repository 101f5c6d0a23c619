import { type EstimatorOption, type EstimatorSettings, optionValue } from '@doorstroom/statistics'
import { type VarianceMethod, varianceMethods } from '../meta-analysis/between-study-variance.ts'
import { type MetaTest, metaTests } from '../meta-analysis/meta-regression.ts'

/** How the spread between studies is estimated. */
export const methodOption: EstimatorOption = {
  id: 'method',
  text: {
    nl: 'Hoe de spreiding tussen onderzoeken wordt geschat; EE gaat uit van geen spreiding.',
    en: 'How the spread between studies is estimated; EE supposes there is none.',
  },
  values: varianceMethods,
  default: 'REML',
}

/** How the interval is drawn. */
export const testOption: EstimatorOption = {
  id: 'test',
  text: {
    nl: 'Hoe het interval wordt getrokken. Hartung-Knapp houdt ook bij weinig onderzoeken stand.',
    en: 'How the interval is drawn. Hartung-Knapp holds with few studies too.',
  },
  values: metaTests,
  default: 'hartung-knapp',
}

/** Method and test as chosen. */
export function metaChoices(settings: EstimatorSettings): { method: VarianceMethod; test: MetaTest } {
  return {
    method: optionValue(methodOption, settings) as VarianceMethod,
    test: optionValue(testOption, settings) as MetaTest,
  }
}
