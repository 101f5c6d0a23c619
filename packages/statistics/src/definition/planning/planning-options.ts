import type { EstimatorOption } from '../../estimator/estimator-option.ts'

/** Options that every plan of a study shares. */
export const alphaOption: EstimatorOption = {
  id: 'alpha',
  text: { nl: 'tweezijdig niveau van de toets', en: 'two-sided level of the test' },
  values: 'number',
  default: 0.05,
}
export const powerOption: EstimatorOption = {
  id: 'power',
  text: { nl: 'gewenste kans om het verschil te vinden', en: 'chance wanted to find the difference' },
  values: 'number',
  default: 0.8,
}
export const allocationOption: EstimatorOption = {
  id: 'allocation',
  text: {
    nl: 'deelnemers per persoon in de vergelijkingsgroep',
    en: 'treated persons per person in the comparison group',
  },
  values: 'number',
  default: 1,
}
export const sizeOption: EstimatorOption = {
  id: 'n',
  text: { nl: 'personen in de vergelijkingsgroep', en: 'persons in the comparison group' },
  values: 'number',
  default: null,
}
