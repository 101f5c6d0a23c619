import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { designEffect } from '../../planning/design-effect.ts'
import { SettingError } from '../../result/setting-error.ts'
import { plannedRows } from './planned-rows.ts'

export interface DesignEffectResult {
  readonly effect: number
  readonly persons: number
}

const clusterSizeOption: EstimatorOption = {
  id: 'clusterSize',
  text: { nl: 'gemiddeld aantal personen per cluster', en: 'mean number of persons per cluster' },
  values: 'number',
  default: null,
  required: true,
  example: 20,
}
const correlationOption: EstimatorOption = {
  id: 'intraclassCorrelation',
  text: { nl: 'deel van de spreiding tussen clusters', en: 'share of the spread between clusters' },
  values: 'number',
  default: null,
  required: true,
  example: 0.05,
}
const variationOption: EstimatorOption = {
  id: 'variationOfSize',
  text: {
    nl: 'standaardafwijking van de clustergrootte gedeeld door het gemiddelde',
    en: 'standard deviation of the cluster sizes over their mean',
  },
  values: 'number',
  default: 0,
}
const personsOption: EstimatorOption = {
  id: 'n',
  text: { nl: 'personen die los van elkaar nodig zouden zijn', en: 'persons that would be needed if independent' },
  values: 'number',
  default: 100,
}

/** How many more persons a study by clusters needs. */
export const designEffectEstimator: Estimator<DesignEffectResult> = {
  id: 'design-effect',
  label: { nl: 'Ontwerpeffect van clusters', en: 'Design effect of clusters' },
  family: 'planning',
  estimands: ['description'],
  assumptions: [
    { nl: 'Personen uit een cluster lijken overal evenveel op elkaar.', en: 'Persons of a cluster are equally alike.' },
  ],
  sources: [
    { author: 'Kish', year: 1965, title: 'Survey Sampling', taken: 'design effect' },
    { author: 'Eldridge, Ashby and Kerry', year: 2006, doi: '10.1093/ije/dyl129', taken: 'clusters of unequal size' },
  ],
  reference: 'planning',
  roles: { required: [], optional: [] },
  options: [clusterSizeOption, correlationOption, variationOption, personsOption],
  estimate(_, settings) {
    const effect = designEffect(
      optionValue(clusterSizeOption, settings) as number,
      optionValue(correlationOption, settings) as number,
      optionValue(variationOption, settings) as number,
    )
    const persons = optionValue(personsOption, settings) as number
    if (!(persons > 0)) throw new SettingError("'n' must be above 0")
    return { effect, persons: Math.ceil(persons * effect - 1e-9) }
  },
  tidy({ effect, persons }, context) {
    const numbers = [
      { term: 'design-effect', estimate: effect, unit: 'ratio' },
      { term: 'n-in-clusters', estimate: persons, unit: 'persons' },
    ]
    return plannedRows('design-effect', numbers, persons, context)
  },
  glance({ persons }, context) {
    const numbers = [{ term: 'n', estimate: persons, unit: 'persons' }]
    return plannedRows('design-effect', numbers, persons, context)[0]!
  },
}
