import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one estimate of one study of an intervention. */
export const studies = {
  name: 'studies',
  label: { nl: 'studies', en: 'studies' },
  grain: { nl: 'één schatting uit één studie', en: 'one estimate of one study' },
  key: ['study_id'],
  columns: [
    {
      name: 'study_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van de schatting', en: 'Id of the estimate' },
    },
    {
      name: 'intervention_id',
      type: 'id',
      required: false,
      references: 'interventions.intervention_id',
      about: { nl: 'Kenmerk van de interventie', en: 'Id of the intervention' },
    },
    {
      name: 'design',
      type: 'code',
      required: false,
      codeList: 'ASSIGN',
      about: { nl: 'Opzet van de studie', en: 'Design of the study' },
    },
    {
      name: 'n_treated',
      type: 'integer',
      required: false,
      range: [0, 100_000_000],
      about: { nl: 'Aantal mensen met de interventie', en: 'People with the intervention' },
    },
    {
      name: 'n_control',
      type: 'integer',
      required: false,
      range: [0, 100_000_000],
      about: { nl: 'Aantal mensen zonder', en: 'People without' },
    },
    {
      name: 'outcome',
      type: 'id',
      required: false,
      about: { nl: 'Id van de maat in deze catalogus', en: 'Id of the measure in this catalogue' },
    },
    {
      name: 'horizon',
      type: 'number',
      required: false,
      unit: 'months',
      range: [0, 600],
      about: { nl: 'Tijd tussen start en meting', en: 'Time between start and measurement' },
    },
    {
      name: 'estimate',
      type: 'number',
      required: false,
      about: {
        nl: 'Geschat verschil; leeg zolang er geen uitkomst is',
        en: 'Estimated difference; empty while there is no result',
      },
    },
    {
      name: 'se',
      type: 'number',
      required: false,
      range: [0, 1e12],
      about: { nl: 'Standaardfout', en: 'Standard error' },
    },
    {
      name: 'risk_of_bias',
      type: 'code',
      required: false,
      codeList: 'BIAS',
      about: { nl: 'Kans op vertekening', en: 'Risk of bias' },
    },
    {
      name: 'source',
      type: 'id',
      required: false,
      about: { nl: 'Verwijzing naar de bron', en: 'Reference to the source' },
    },
  ],
} as const satisfies TableSchema
