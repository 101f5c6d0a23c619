import { defineRow, type ResultRow, type Text } from '@doorstroom/statistics'
import type { EligiblePerson } from '@doorstroom/trajectories'
import { followedThrough } from './followed-through.ts'
import type { StudyPopulation } from './study-population.ts'

/** Labels of the steps of the flow, in order; also the terms of measure `flow`. */
export const flowTerms: Readonly<Record<string, Text>> = {
  screened: { nl: 'In beeld voor de aanpak', en: 'Screened for the programme' },
  started: { nl: 'Daarvan begonnen', en: 'Of whom started' },
  enrolled: { nl: 'In het onderzoek', en: 'In the study' },
  otherArm: { nl: 'Niet in een van de groepen', en: 'In neither arm' },
  inTreated: { nl: 'In de groep met de aanpak', en: 'In the arm with the programme' },
  inComparison: { nl: 'In de vergelijkingsgroep', en: 'In the comparison arm' },
  observedThroughHorizon: { nl: 'Gevolgd tot het einde', en: 'Followed to the end' },
}

/** How many people there are at each step, as rows of measure `flow`; unknown steps are absent. */
export function flowRows(
  population: StudyPopulation,
  eligible: readonly EligiblePerson[],
  horizonDays: number,
  protocol: string,
): ResultRow[] {
  const { enrolled, treated, otherArm } = population
  const arms = treated.some((arm) => arm !== null)
  const steps: [string, number][] = [
    ...(eligible.length === 0
      ? []
      : ([
          ['screened', eligible.length],
          ['started', eligible.filter(({ started }) => started).length],
        ] satisfies [string, number][])),
    ['enrolled', enrolled.length],
    ...(otherArm === 0 ? [] : ([['otherArm', otherArm]] satisfies [string, number][])),
    ...(arms
      ? ([
          ['inTreated', treated.filter((arm) => arm === 1).length],
          ['inComparison', treated.filter((arm) => arm === 0).length],
        ] satisfies [string, number][])
      : []),
    ['observedThroughHorizon', followedThrough(enrolled, horizonDays)],
  ]
  return steps.map(([term, count]) =>
    defineRow({
      measure: 'flow',
      population: 'everyone known',
      horizonDays: term === 'observedThroughHorizon' ? horizonDays : 0,
      estimand: 'description',
      estimator: 'count',
      term,
      unit: 'persons',
      estimate: count,
      n: count,
      protocol,
    }),
  )
}
