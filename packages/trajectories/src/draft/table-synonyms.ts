/** Words in the name of a file or sheet that tell which table it is about. */
export const tableSynonyms: readonly { readonly table: string; readonly words: readonly string[] }[] = [
  { table: 'jobs', words: ['jobs', 'banen', 'dienstverband', 'contracten', 'plaatsingen', 'werk', 'emplois', 'polis'] },
  { table: 'spells', words: ['spells', 'periode', 'toestand', 'uitkering', 'episode', 'allocations'] },
  { table: 'measurements', words: ['meting', 'measurement', 'vragenlijst', 'enquete', 'survey', 'scores'] },
  { table: 'contacts', words: ['contact', 'gesprek', 'entretien'] },
  { table: 'intakes', words: ['intake', 'nulmeting', 'diagnose'] },
  { table: 'enrolments', words: ['enrolment', 'traject', 'deelname', 'dossier', 'instroom', 'parcours', 'aanmelding'] },
  { table: 'persons', words: ['persons', 'personen', 'client', 'klant', 'deelnemer', 'kandidaat', 'beneficiaire'] },
]

/** Names of the column that says whom a row is about; it serves every table with a person. */
export const personIdNames: readonly string[] = [
  ...['personid', 'persoonid', 'persoonsnummer', 'persoonnr', 'clientnummer', 'clientnr', 'clientid', 'clientcode'],
  ...['klantnummer', 'klantnr', 'klantid', 'klantcode', 'deelnemernummer', 'deelnemernr', 'deelnemerid', 'pseudoniem'],
  ...['kandidaatnummer', 'kandidaatnr', 'kandidaatid', 'numeroclient', 'numeroclient', 'idclient', 'respondentnummer'],
  ...['respnr', 'respondentid', 'rinpersoon', 'pseudonym', 'beneficiaire', 'numerobeneficiaire', 'nummer', 'nr', 'id'],
]
