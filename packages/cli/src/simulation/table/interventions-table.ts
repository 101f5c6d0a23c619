import { simulatedTable } from '../tabular/simulated-table.ts'

/** The invented intervention: five mornings in a group about searching for work and standing setbacks. */
export const kompas = { interventionId: 'kompas-v1', providerId: 'provider-kompas', sessions: 5 } as const

/** Table `interventions`: Kompas alone. */
export function interventionsTable() {
  return simulatedTable(
    'interventions',
    [
      'intervention_id',
      'provider_id',
      'type_code',
      'components',
      'mechanism',
      'target_group',
      'evidence_level',
      'preregistered',
      'data_shared',
      'test_status',
    ],
    [
      {
        intervention_id: kompas.interventionId,
        provider_id: kompas.providerId,
        type_code: 'group-training',
        components: 'group;search-skills;setbacks',
        mechanism: 'efficacy;persistence',
        target_group: 'PW;WW',
        evidence_level: 0,
        preregistered: 1,
        data_shared: 1,
        test_status: 'running',
      },
    ],
  )
}
