import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one person in one intervention, or a comparable person with an assumed first day. */
export const enrolments = {
  name: 'enrolments',
  label: { nl: 'trajecten', en: 'enrolments in an intervention' },
  grain: {
    nl: 'één persoon in één traject, of een vergelijkbaar persoon met een gedachte begindag',
    en: 'one person in one intervention, or a comparable person with an assumed first day',
  },
  key: ['enrolment_id'],
  time: 'assignment_date',
  columns: [
    {
      name: 'enrolment_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van deze deelname', en: 'Id of this enrolment' },
    },
    {
      name: 'person_id',
      type: 'id',
      required: true,
      references: 'persons.person_id',
      about: { nl: 'Pseudoniem van de persoon', en: 'Pseudonym of the person' },
    },
    {
      name: 'intervention_id',
      type: 'id',
      required: false,
      references: 'interventions.intervention_id',
      about: { nl: 'Welke interventie', en: 'Which intervention' },
    },
    {
      name: 'provider_id',
      type: 'id',
      required: false,
      about: { nl: 'Wie de interventie gaf', en: 'Who gave the intervention' },
    },
    {
      name: 'professional_id',
      type: 'id',
      required: false,
      about: { nl: 'Pseudoniem van de eerste begeleider', en: 'Pseudonym of the first professional' },
    },
    { name: 'office_id', type: 'id', required: false, about: { nl: 'Vestiging', en: 'Office' } },
    {
      name: 'institution_id',
      type: 'id',
      required: false,
      about: {
        nl: 'Gemeente, UWV, OCMW, VDAB of andere instantie',
        en: 'Municipality, benefit agency or other institution',
      },
    },
    {
      name: 'assignment_date',
      type: 'day',
      required: true,
      about: {
        nl: 'Dag waarop iemand in zijn groep kwam; hier begint de tijd',
        en: 'Day on which someone came into their group; time starts here',
      },
    },
    { name: 'referral_date', type: 'day', required: false, about: { nl: 'Dag van verwijzing', en: 'Day of referral' } },
    {
      name: 'start_date',
      type: 'day',
      required: false,
      about: {
        nl: 'Eerste dag van deelname; leeg als iemand niet startte',
        en: 'First day of taking part; empty when someone never started',
      },
    },
    {
      name: 'end_date',
      type: 'day',
      required: false,
      openEnd: true,
      about: {
        nl: 'Dag na de laatste dag van deelname; leeg zolang het loopt',
        en: 'Day after the last day of taking part; empty while it lasts',
      },
    },
    {
      name: 'end_reason',
      type: 'code',
      required: false,
      codeList: 'ENDR',
      about: { nl: 'Waarom de deelname eindigde', en: 'Why taking part ended' },
    },
    {
      name: 'arm',
      type: 'code',
      required: false,
      codeList: 'ARM',
      about: { nl: 'Groep van het onderzoek', en: 'Group of the study' },
    },
    {
      name: 'assignment_mechanism',
      type: 'code',
      required: false,
      codeList: 'ASSIGN',
      about: { nl: 'Hoe mensen in hun groep kwamen', en: 'How people came into their group' },
    },
    {
      name: 'cluster_id',
      type: 'id',
      required: false,
      about: { nl: 'Groep of vestiging die samen werd ingedeeld', en: 'Group or office that was assigned as one' },
    },
    {
      name: 'stratum',
      type: 'id',
      required: false,
      about: {
        nl: 'Laag waarbinnen werd geloot of gekozen',
        en: 'Stratum within which lots were drawn or people chosen',
      },
    },
    {
      name: 'planned_sessions',
      type: 'integer',
      required: false,
      unit: 'n',
      range: [0, 10_000],
      about: { nl: 'Aantal geplande bijeenkomsten', en: 'Number of sessions planned' },
    },
    {
      name: 'attended_sessions',
      type: 'integer',
      required: false,
      unit: 'n',
      range: [0, 10_000],
      about: { nl: 'Aantal bijgewoonde bijeenkomsten', en: 'Number of sessions attended' },
    },
    {
      name: 'complied',
      type: 'boolean',
      required: false,
      about: {
        nl: 'Of iemand de interventie kreeg zoals bedoeld',
        en: 'Whether someone got the intervention as meant',
      },
    },
    {
      name: 'benefit_regime',
      type: 'code',
      required: false,
      codeList: 'REGIME',
      about: { nl: 'Uitkering op de dag van indeling', en: 'Benefit on the day of assignment' },
    },
    {
      name: 'observation_end',
      type: 'day',
      required: true,
      about: { nl: 'Eerste dag waarover niets meer bekend is', en: 'First day of which nothing is known any more' },
    },
  ],
} as const satisfies TableSchema
