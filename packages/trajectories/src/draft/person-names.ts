const subjects = [
  'persoon',
  'persoons',
  'person',
  'client',
  'clienten',
  'klant',
  'klanten',
  'deelnemer',
  'deelnemers',
].concat([
  ...[
    'kandidaat',
    'kandidaten',
    'burger',
    'inwoner',
    'werkzoekende',
    'trajectant',
    'cursist',
    'gebruiker',
    'respondent',
  ],
  ...['begunstigde', 'gerechtigde', 'uitkeringsgerechtigde', 'bijstandsgerechtigde', 'leefloongerechtigde', 'resp'],
  ...['participant', 'candidate', 'customer', 'beneficiaire', 'usager', 'demandeur', 'werkloze', 'medewerker', 'casus'],
])
const marks = [
  'nummer',
  'nr',
  'id',
  'code',
  'kenmerk',
  'sleutel',
  'key',
  'pseudoniem',
  'pseudo',
  'ref',
  'referentie',
].concat([...['number', 'no', 'num', 'numero', 'identificatie', 'hash', 'volgnummer', 'volgnr']])

/**
 * Names of the column that says whom a row is about, which serves every table with a person: most telling first. A file
 * of dossiers without a person in it is taken to have one person a dossier.
 */
export const personIdNames: readonly string[] = [
  ...subjects.flatMap((subject) => marks.flatMap((mark) => [`${subject}${mark}`, `${mark}${subject}`])),
  ...['pseudoniem', 'pseudonym', 'pseudoid', 'rinpersoon', 'rinpersoons', 'idklant', 'pseudobsn', 'personid'],
  ...subjects.filter((subject) => !['klanten', 'clienten', 'deelnemers', 'kandidaten', 'persoons'].includes(subject)),
  ...['dossiernummer', 'dossiernr', 'dossierid', 'dossiercode', 'dossier', 'zaaknummer', 'casenumber', 'numerodossier'],
]

/** Names that mean it only when nothing else does, and no group of columns says of what they are the number. */
export const anyIdNames: readonly string[] = ['nummer', 'nr', 'id', 'volgnummer', 'volgnr', 'kenmerk', 'sleutel', 'ref']
