import type { ColumnSynonym } from './column-synonym.ts'

const begins = [
  'begindatum',
  'startdatum',
  'begin',
  'start',
  'datumbegin',
  'datumstart',
  'ingangsdatum',
  'van',
  'vanaf',
]
const beginsAbroad = ['startdate', 'datedebut', 'datededebut', 'begindate', 'from', 'ingang']
const ends = ['einddatum', 'einde', 'eind', 'datumeinde', 'datumeind', 'tot', 'totenmet', 'tm', 'afsluitdatum']
const endsAbroad = ['enddate', 'datefin', 'datedefin', 'end', 'to', 'until']

/** Names of the columns of persons, enrolments, intakes and spells. */
export const personSynonyms: readonly ColumnSynonym[] = [
  {
    table: 'persons',
    column: 'birth_year',
    own: ['geboortejaar', 'gebjaar', 'birthyear', 'yearofbirth', 'anneenaissance', 'anneedenaissance', 'geborenin'],
  },
  { table: 'persons', column: 'sex', own: ['geslacht', 'sekse', 'gender', 'sex', 'sexe', 'mv', 'geslachtcode'] },
  {
    table: 'persons',
    column: 'education_isced',
    own: ['isced', 'opleidingsniveau', 'opleiding', 'hoogsteopleiding', 'opleidingniveau', 'vooropleiding'].concat([
      'educationlevel',
      'niveaudetudes',
      'diplomaniveau',
      'scholingsgraad',
    ]),
  },
  { table: 'persons', column: 'household_type', own: ['leefvorm', 'huishouden', 'gezinssituatie', 'household'] },
  {
    table: 'persons',
    column: 'children_under_12',
    own: ['aantalkinderen', 'kinderenonder12', 'kinderentot12', 'childrenunder12'],
  },
  {
    table: 'persons',
    column: 'language_level',
    own: ['taalniveau', 'niveaunederlands', 'languagelevel', 'cefr', 'erk'],
  },
  {
    table: 'persons',
    column: 'work_capacity_status',
    own: ['doelgroep', 'doelgroepregister', 'arbeidsbeperking', 'arbeidsvermogen', 'workcapacity', 'indicatie'],
  },
  {
    table: 'persons',
    column: 'region_code',
    own: ['gemeente', 'gemeentecode', 'niscode', 'regio', 'commune', 'regioncode'],
  },
  { table: 'persons', column: 'origin_group', own: ['herkomst', 'migratieachtergrond', 'origine', 'origin'] },
  {
    table: 'enrolments',
    column: 'enrolment_id',
    own: ['trajectnummer', 'trajectnr', 'trajectid', 'dossiernummer', 'dossiernr', 'numerodossier', 'enrolmentid'],
  },
  {
    table: 'enrolments',
    column: 'assignment_date',
    own: ['toewijzingsdatum', 'datumtoewijzing', 'assignmentdate', 'datumplaatsingstraject', 'dateaffectation'],
  },
  {
    table: 'enrolments',
    column: 'referral_date',
    own: ['aanmelddatum', 'datumaanmelding', 'verwijsdatum', 'datumverwijzing', 'referraldate', 'aanmelding'],
  },
  {
    table: 'enrolments',
    column: 'start_date',
    own: [
      'startdatumtraject',
      'begindatumtraject',
      'starttraject',
      'trajectstart',
      'datumstarttraject',
      'instroomdatum',
    ],
    shared: [...begins, ...beginsAbroad],
  },
  {
    table: 'enrolments',
    column: 'end_date',
    own: ['einddatumtraject', 'eindetraject', 'trajecteinde', 'datumeindetraject', 'uitstroomdatum', 'datumuitstroom'],
    shared: [...ends, ...endsAbroad],
  },
  {
    table: 'enrolments',
    column: 'end_reason',
    own: ['redenuitstroom', 'uitstroomreden', 'redeneinde', 'beeindigingsreden', 'redenbeeindiging', 'motiffin'].concat(
      ['redenafsluiting', 'exitreason'],
    ),
  },
  { table: 'enrolments', column: 'arm', own: ['groep', 'arm', 'conditie', 'onderzoeksgroep', 'treatment', 'groupe'] },
  {
    table: 'enrolments',
    column: 'intervention_id',
    own: ['traject', 'trajectsoort', 'soorttraject', 'product', 'interventie', 'programma', 'voorziening', 'mesure'],
  },
  {
    table: 'enrolments',
    column: 'provider_id',
    own: ['aanbieder', 'leverancier', 'uitvoerder', 'provider', 'prestataire'],
  },
  {
    table: 'enrolments',
    column: 'professional_id',
    own: [
      'begeleider',
      'consulent',
      'klantmanager',
      'trajectbegeleider',
      'jobcoach',
      'coach',
      'casemanager',
      'conseiller',
    ],
  },
  { table: 'enrolments', column: 'office_id', own: ['vestiging', 'locatie', 'kantoor', 'office', 'antenne'] },
  { table: 'enrolments', column: 'institution_id', own: ['opdrachtgever', 'ocmw', 'instantie', 'institution', 'cpas'] },
  {
    table: 'enrolments',
    column: 'benefit_regime',
    own: ['uitkering', 'uitkeringssoort', 'soortuitkering', 'uitkeringssituatie', 'regeling', 'allocation', 'benefit'],
  },
  {
    table: 'enrolments',
    column: 'observation_end',
    own: ['peildatum', 'observationend', 'gevolgdtot', 'waarnemingtot', 'datumlaatstestand'],
  },
  {
    table: 'enrolments',
    column: 'planned_sessions',
    own: ['geplandesessies', 'aantalsessiesgepland', 'plannedsessions'],
  },
  { table: 'enrolments', column: 'attended_sessions', own: ['gevolgdesessies', 'aantalsessies', 'attendedsessions'] },
  { table: 'intakes', column: 'intake_id', own: ['intakenummer', 'intakenr', 'intakeid'] },
  { table: 'intakes', column: 'intake_date', own: ['intakedatum', 'datumintake', 'intakedate', 'dateintake'] },
  {
    table: 'intakes',
    column: 'benefit_months',
    own: ['maandenuitkering', 'uitkeringsduur', 'duuruitkering', 'maandenindeuitkering', 'benefitmonths'],
  },
  { table: 'intakes', column: 'wish_hours', own: ['gewensteuren', 'urenwens', 'wishhours'] },
  { table: 'spells', column: 'spell_id', own: ['periodenummer', 'periodeid', 'spellid'] },
  {
    table: 'spells',
    column: 'state',
    own: ['toestand', 'arbeidssituatie', 'status', 'situatie', 'situation', 'state'],
  },
  { table: 'spells', column: 'channel', own: ['spoor', 'channel', 'domein'] },
  { table: 'spells', column: 'begin', own: ['beginperiode'], shared: [...begins, ...beginsAbroad] },
  { table: 'spells', column: 'end', own: ['eindeperiode'], shared: [...ends, ...endsAbroad] },
  {
    table: 'spells',
    column: 'amount_month',
    own: ['uitkeringsbedrag', 'bedragpermaand', 'maandbedrag', 'montantmensuel'],
  },
]
