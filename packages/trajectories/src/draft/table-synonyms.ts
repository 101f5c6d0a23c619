/** Words in the name of a file or sheet that tell which table it is about. */
export const tableSynonyms: readonly { readonly table: string; readonly words: readonly string[] }[] = [
  { table: 'persons', words: ['werkzoekend', 'gerechtigd', 'begunstigd'] },
  {
    table: 'jobs',
    words: ['jobs', 'banen', 'dienstverband', 'contract', 'plaatsing', 'werk', 'baan', 'emploi', 'polis'],
  },
  {
    table: 'spells',
    words: ['spells', 'periode', 'toestand', 'uitkering', 'episode', 'allocation', 'bijstand', 'leefloon', 'benefit'],
  },
  { table: 'measurements', words: ['meting', 'measurement', 'vragenlijst', 'enquete', 'survey', 'scores'] },
  { table: 'contacts', words: ['contact', 'gesprek', 'entretien'] },
  { table: 'intakes', words: ['intake', 'nulmeting', 'diagnose'] },
  { table: 'enrolments', words: ['enrolment', 'traject', 'deelname', 'dossier', 'instroom', 'parcours', 'aanmelding'] },
  {
    table: 'persons',
    words: [
      'persons',
      'personen',
      'client',
      'klant',
      'deelnemer',
      'kandidaat',
      'kandidaten',
      'persoon',
      'burger',
      'inwoner',
      'cliente',
      'beneficiaire',
    ],
  },
]
