import type { TableSchema } from '../../table/table-schema.ts'

/** Canonical table: a row is one contact of a professional, with or for a client. */
export const contacts = {
  name: 'contacts',
  label: { nl: 'contacten', en: 'contacts' },
  grain: { nl: 'één contact', en: 'one contact' },
  key: ['contact_id'],
  time: 'date',
  columns: [
    {
      name: 'contact_id',
      type: 'id',
      required: true,
      about: { nl: 'Kenmerk van het contact', en: 'Id of the contact' },
    },
    {
      name: 'enrolment_id',
      type: 'id',
      required: false,
      references: 'enrolments.enrolment_id',
      about: {
        nl: 'Kenmerk van het traject; leeg als het contact niet om één cliënt ging',
        en: 'Id of the enrolment; empty when the contact was not about one client',
      },
    },
    {
      name: 'professional_id',
      type: 'id',
      required: false,
      about: { nl: 'Pseudoniem van de professional', en: 'Pseudonym of the professional' },
    },
    { name: 'date', type: 'day', required: false, about: { nl: 'Dag van het contact', en: 'Day of the contact' } },
    {
      name: 'target',
      type: 'code',
      required: false,
      codeList: 'TARGET',
      about: { nl: 'Met wie het contact was', en: 'Who the contact was with' },
    },
    {
      name: 'mode',
      type: 'code',
      required: false,
      codeList: 'CONTACTMODE',
      about: { nl: 'Hoe het contact ging', en: 'How the contact went' },
    },
    {
      name: 'duration_min',
      type: 'number',
      required: false,
      unit: 'min',
      range: [0, 1440],
      about: { nl: 'Duur', en: 'Duration' },
    },
    {
      name: 'phase',
      type: 'code',
      required: false,
      codeList: 'PHASE',
      about: { nl: 'Fase waarin het contact viel', en: 'Phase in which the contact fell' },
    },
    {
      name: 'purpose',
      type: 'code',
      required: false,
      codeList: 'PURPOSE',
      about: { nl: 'Waar het contact voor was', en: 'What the contact was for' },
    },
    {
      name: 'initiator',
      type: 'code',
      required: false,
      codeList: 'INITIATOR',
      about: { nl: 'Van wie het contact uitging', en: 'Who took the initiative' },
    },
    {
      name: 'employer_id',
      type: 'id',
      required: false,
      about: { nl: 'Pseudoniem van de werkgever', en: 'Pseudonym of the employer' },
    },
    {
      name: 'principle_applied',
      type: 'boolean',
      required: false,
      about: {
        nl: 'Paste de professional het principe van de aanpak toe',
        en: 'Whether the professional applied the principle of the programme',
      },
    },
  ],
} as const satisfies TableSchema
