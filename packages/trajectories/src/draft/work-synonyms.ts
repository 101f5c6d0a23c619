import type { ColumnSynonym } from './column-synonym.ts'

/** Names of the columns of jobs, measurements and contacts. */
export const workSynonyms: readonly ColumnSynonym[] = [
  {
    table: 'jobs',
    column: 'job_id',
    own: ['baannummer', 'contractnummer', 'contractnr', 'jobid', 'dienstverbandnr', 'ikv'],
  },
  {
    table: 'jobs',
    column: 'employer_id',
    own: ['werkgever', 'werkgevernummer', 'werkgevernr', 'employer', 'employerid', 'employeur', 'bedrijf', 'inlener'],
  },
  {
    table: 'jobs',
    column: 'begin',
    own: [
      'startdatumwerk',
      'begindatumwerk',
      'datumindienst',
      'indienst',
      'begindatumcontract',
      'startdatumcontract',
    ].concat([
      'begindatumbaan',
      'datumplaatsing',
      'plaatsingsdatum',
      'datedembauche',
      'hiredate',
      'begindatumdienstverband',
    ]),
    shared: ['begindatum', 'startdatum', 'begin', 'start', 'vanaf', 'van', 'startdate', 'datedebut', 'ingangsdatum'],
  },
  {
    table: 'jobs',
    column: 'end',
    own: [
      'einddatumwerk',
      'datumuitdienst',
      'uitdienst',
      'einddatumcontract',
      'einddatumbaan',
      'einddatumdienstverband',
    ],
    shared: ['einddatum', 'einde', 'eind', 'tot', 'totenmet', 'tm', 'enddate', 'datefin'],
  },
  {
    table: 'jobs',
    column: 'contract_type',
    own: ['contractvorm', 'contractsoort', 'soortcontract', 'contracttype', 'dienstverband', 'typecontrat', 'contrat'],
  },
  {
    table: 'jobs',
    column: 'hours_contract',
    own: [
      'urenperweek',
      'contracturen',
      'urenweek',
      'aantaluren',
      'uren',
      'hoursperweek',
      'heuresparsemaine',
      'arbeidsduur',
    ],
  },
  {
    table: 'jobs',
    column: 'hourly_wage',
    own: ['uurloon', 'brutouurloon', 'uurloonbruto', 'hourlywage', 'salairehoraire', 'loonperuur'],
  },
  {
    table: 'jobs',
    column: 'gross_month',
    own: ['maandloon', 'brutomaandloon', 'brutoloon', 'salaris', 'loonpermaand', 'salairemensuel', 'monthlywage'],
  },
  {
    table: 'jobs',
    column: 'isco08',
    own: ['beroep', 'beroepscode', 'isco', 'isco08', 'functie', 'occupation', 'fonction'],
  },
  {
    table: 'jobs',
    column: 'subsidy_code',
    own: ['subsidie', 'loonkostensubsidie', 'lks', 'loonsubsidie', 'subsidy', 'tewerkstellingsmaatregel'],
  },
  {
    table: 'jobs',
    column: 'end_reason',
    own: ['redeneindebaan', 'redenuitdienst', 'ontslagreden', 'redeneindedienstverband', 'redeneindecontract'],
  },
  {
    table: 'jobs',
    column: 'aard_arbeidsverhouding',
    own: ['aardarbeidsverhouding', 'codeaardarbeidsverhouding', 'cdaardikv', 'cdaard'],
  },
  { table: 'measurements', column: 'measurement_id', own: ['metingnummer', 'metingid', 'measurementid'] },
  { table: 'measurements', column: 'instrument_id', own: ['instrument', 'vragenlijst', 'questionnaire', 'schaal'] },
  { table: 'measurements', column: 'wave', own: ['meting', 'meetmoment', 'golf', 'wave', 'vague'] },
  { table: 'measurements', column: 'measured_at', own: ['meetdatum', 'datummeting', 'afnamedatum', 'datumafname'] },
  { table: 'measurements', column: 'score', own: ['score', 'totaalscore', 'schaalscore', 'gemiddelde'] },
  { table: 'contacts', column: 'contact_id', own: ['contactnummer', 'contactid', 'gespreknummer'] },
  { table: 'contacts', column: 'date', own: ['contactdatum', 'datumcontact', 'gespreksdatum', 'datumgesprek'] },
  { table: 'contacts', column: 'mode', own: ['contactvorm', 'gespreksvorm', 'contactmode'] },
  {
    table: 'contacts',
    column: 'duration_min',
    own: ['gespreksduur', 'duurinminuten', 'minuten', 'durationmin', 'duree'],
  },
]
