import type { Estimator } from '../../estimator/estimator.ts'
import type { EstimatorOption } from '../../estimator/estimator-option.ts'
import { optionValue } from '../../estimator/option-value.ts'
import { detectableHazardRatio, eventsForHazardRatio, powerOfSurvival } from '../../planning/power-of-survival.ts'
import { SettingError } from '../../result/setting-error.ts'
import { plannedRows } from './planned-rows.ts'
import { alphaOption, powerOption } from './planning-options.ts'

export interface SurvivalPlanResult {
  readonly events: number
  readonly power: number
  readonly hazardRatio: number
  readonly n: number
}

const hazardRatioOption: EstimatorOption = {
  id: 'hazardRatio',
  text: {
    nl: 'te vinden hazardratio; zonder dit wordt die gezocht bij events en power',
    en: 'hazard ratio to find; without it, looked for from events and power',
  },
  values: 'number',
  default: null,
  example: 0.75,
}
const eventsOption: EstimatorOption = {
  id: 'events',
  text: { nl: 'aantal gebeurtenissen in beide groepen samen', en: 'events in both groups together' },
  values: 'number',
  default: null,
}
const shareTreatedOption: EstimatorOption = {
  id: 'shareTreated',
  text: { nl: 'deel van de personen dat deelneemt', en: 'share of persons who are treated' },
  values: 'number',
  default: 0.5,
}
const shareWithEventOption: EstimatorOption = {
  id: 'shareWithEvent',
  text: { nl: 'deel van de personen dat de gebeurtenis zal hebben', en: 'share of persons who will have the event' },
  values: 'number',
  default: 1,
}

/** Events needed to find a hazard ratio, or the power or the ratio that a number of events gives. */
export const powerOfSurvivalEstimator: Estimator<SurvivalPlanResult> = {
  id: 'power-of-survival',
  label: { nl: 'Onderscheidingsvermogen voor duur (Schoenfeld)', en: 'Power for time to event (Schoenfeld)' },
  family: 'planning',
  estimands: ['description'],
  assumptions: [
    {
      nl: 'De verhouding van de hazards is steeds dezelfde en ligt niet ver van 1.',
      en: 'The ratio of the hazards stays the same and is not far from 1.',
    },
    { nl: 'De personen zijn los van elkaar.', en: 'Persons are independent.' },
  ],
  sources: [{ author: 'Schoenfeld', year: 1983, doi: '10.2307/2531021', taken: 'number of events' }],
  reference: 'planning',
  roles: { required: [], optional: [] },
  options: [hazardRatioOption, eventsOption, powerOption, alphaOption, shareTreatedOption, shareWithEventOption],
  estimate(_, settings) {
    const wanted = optionValue(hazardRatioOption, settings) as number | null
    const given = optionValue(eventsOption, settings) as number | null
    const power = optionValue(powerOption, settings) as number
    const shareWithEvent = optionValue(shareWithEventOption, settings) as number
    if (!(shareWithEvent > 0 && shareWithEvent <= 1)) throw new SettingError("'shareWithEvent' must be from 0 to 1")
    const plan = {
      shareTreated: optionValue(shareTreatedOption, settings) as number,
      alpha: optionValue(alphaOption, settings) as number,
    }
    const persons = (events: number) => Math.ceil(events / shareWithEvent - 1e-9)
    if (wanted === null) {
      if (given === null) throw new SettingError("this estimator needs the option 'hazardRatio' or 'events'")
      const hazardRatio = detectableHazardRatio(given, power, plan)
      return { events: given, power, hazardRatio, n: persons(given) }
    }
    const full = { ...plan, hazardRatio: wanted }
    const events = given ?? eventsForHazardRatio(power, full)
    return { events, power: powerOfSurvival(events, full), hazardRatio: wanted, n: persons(events) }
  },
  tidy({ events, power, hazardRatio, n }, context) {
    const numbers = [
      { term: 'events', estimate: events, unit: 'events' },
      { term: 'power', estimate: power, unit: 'share' },
      { term: 'hazard-ratio', estimate: hazardRatio, unit: 'ratio' },
    ]
    return plannedRows('power-of-survival', numbers, n, context)
  },
  glance({ n }, context) {
    return plannedRows('power-of-survival', [{ term: 'n', estimate: n, unit: 'persons' }], n, context)[0]!
  },
}
