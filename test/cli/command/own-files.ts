import { rawWorkbook, row } from '../../trajectories/workbook/raw-workbook.ts'

/** A delivery of an invented firm or municipality, and what its administrator still has to say of the drafted mapping. */
export interface OwnDelivery {
  readonly title: string
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Lines of the draft that are filled in by hand: what stands there, and what it becomes. */
  readonly confirmed?: readonly (readonly [string | RegExp, string])[]
  /** Rows by table after the check. */
  readonly rows: Readonly<Record<string, number>>
  /** What the draft must say. */
  readonly says: readonly string[]
}

const ids = ['q7r2m9kx4d', 'h3w8t5nb6c', 'z5k4v8pd2m', 'a9f3x7cw2t', 'm4k8s2yh6r', 'b6n3d9wq5v']

/** CSV of columns and rows; `@` in a row becomes the pseudonym of a person, by number. */
const csv = (header: string, ...rows: readonly string[]) =>
  `${[header, ...rows].join('\n').replaceAll(/@(\d)/g, (_, person: string) => ids[Number(person)] ?? '')}\n`

const observed = (until: string) =>
  [/# observation_end: # (verplicht|required)[^\n]*/, `observation_end: { constant: "${until}" }`] as const

const merged = (
  first: readonly (string | null)[],
  merges: string,
  ...rows: readonly (readonly (string | number | null)[])[]
) =>
  rawWorkbook({
    sheets: {
      Cliënten: [row(1, ['Klantenoverzicht 2024']), row(2, first), ...rows.map((cells, at) => row(at + 3, cells))].join(
        '',
      ),
    },
    formats: ['dd-mm-yyyy'],
    after: `<mergeCells>${merges}</mergeCells>`,
  })
const day = (serial: number) => `<c s="1"><v>${serial}</v></c>`

/** Ten deliveries with the headers and cells that people really use; every person is invented. */
export const ownDeliveries: readonly OwnDelivery[] = [
  {
    title: 'the export of the README',
    files: {
      'clients.csv': csv(
        'client;geboortejaar;maanden uitkering;groep;verwezen;gevolgd tot;uitkering vanaf;uitkering tot;werk vanaf;werk tot;uren',
        '@0;1986;14;traject;15-01-2024;01-03-2025;15-11-2022;01-06-2024;01-06-2024;;28,5',
        '@1;1979;31;wachtlijst;15-01-2024;01-03-2025;15-06-2021;;;;',
        '@2;1992;6;traject;12-02-2024;01-03-2025;12-08-2023;01-05-2024;01-05-2024;01-10-2024;36',
      ),
    },
    confirmed: [
      ['traject: "treatment" }', 'traject: "treatment", wachtlijst: "comparison" }'],
      [/# state: #[^\n]*/, 'state: { constant: PW }'],
    ],
    rows: { persons: 3, enrolments: 3, intakes: 3, spells: 3, jobs: 2 },
    says: [
      'assignment_date: verwezen',
      'channel: { constant: benefit }',
      'voor iedereen kan ook: { constant: PW }',
      'begin: werk vanaf',
      'hours_contract: uren',
    ],
  },
  {
    title: 'a workbook of a municipality with merged headers, days as cells and as text',
    files: {
      'klanten.xlsx': merged(
        ['Klant', null, null, 'Traject', null, null, null, 'Werk', null, null],
        '<mergeCell ref="A2:C2"/><mergeCell ref="D2:G2"/><mergeCell ref="H2:J2"/>',
        [
          'Cliëntnummer',
          'Geboortejaar',
          'Geslacht',
          'Datum verwijzing',
          'Gevolgd tot',
          'Soort uitkering',
          'Uitkering vanaf',
          'Van',
          'Tot',
          'Uren per week',
        ],
        [ids[0]!, 1980, 'm', day(45306), day(45717), 'WWB', day(44927), day(45413), '31-12-9999', '32,5'],
        [ids[1]!, 1975, 'V', '15-01-2024', day(45717), 'Participatiewet', day(44958), 'nvt', 'nvt', 'n.v.t.'],
        [ids[2]!, 1990, 'v', day(45310), day(45717), 'bijstand', day(44986), day(45444), null, 28.5],
        [ids[3]!, 1991, 'm', day(45311), day(45717), 'WW', day(44986), null, null, null],
      ),
    },
    rows: { persons: 4, enrolments: 4, spells: 4, jobs: 2 },
    says: ['list: nl-uitkering@2015, also: { bijstand: "PW" }', "decimal: ','", 'dates: day-month-year'],
  },
  {
    title: 'a Flemish OCMW, one row a contract',
    files: {
      'tewerkstellingen.csv': csv(
        'Dossiernr.;Statuut;Begindatum contract;Einddatum contract;Aantal uren per week;Maatregel;Type contract',
        '@0;leefloon;1/03/2023;28/02/2024;38;art. 60 §7;art. 60 §7',
        '@0;leefloon;1/04/2024;;19;geen;interim',
        '@1;equivalent leefloon;15/05/2023;14/05/2024;38;art. 60 §7;art. 60 §7',
        '@2;leefloon;1/06/2023;;38;IBO;interim',
      ),
    },
    rows: { jobs: 4 },
    says: ['job_id: { join:', 'recode: { list: vl-instrument@2016', 'Statuut: '],
  },
  {
    title: 'an English file of a provider, ISO days and decimal points',
    files: {
      'participants.csv': csv(
        'Participant ID,Gender,Year of birth,Referral date,Start date,End date,Exit reason,Hours per week,Hire date,Hourly wage',
        '@0,male,1980,2024-01-15,2024-02-01,2024-08-01,found work,32,2024-08-01,15.50',
        '@1,female,1975,2024-01-16,2024-02-01,2024-07-01,illness,,,',
        '@2,female,1990,2024-01-20,2024-02-05,2024-09-01,found work,24,2024-09-01,14.25',
        '@3,male,1969,2024-01-20,2024-02-05,2024-09-01,illness,,,',
      ),
    },
    confirmed: [observed('2025-01-01')],
    rows: { persons: 4, enrolments: 4, jobs: 2 },
    says: ['assignment_date: Referral date', 'skipWhenMissing: [begin]'],
  },
  {
    title: 'a French export of a CPAS',
    files: {
      'beneficiaires.csv': csv(
        'Numéro bénéficiaire;Sexe;Année de naissance;Niveau d’études;Date début parcours;Date fin parcours;Salaire horaire;Date embauche',
        '@0;H;1980;master;01/02/2023;01/08/2023;16,40;01/09/2023',
        '@1;F;1988;bachelor;01/02/2023;01/08/2023;;',
        '@2;F;1979;master;03/02/2023;;15,10;05/09/2023',
        '@3;H;1971;bachelor;03/02/2023;;;',
      ),
    },
    confirmed: [observed('2024-03-01')],
    rows: { persons: 4, enrolments: 4, jobs: 2 },
    says: ['sex: { from: Sexe, recode: { F: "2", H: "1" } }', "decimal: ','"],
  },
  {
    title: 'two files: people and their benefits by scheme',
    files: {
      'kandidaten.csv': csv(
        'Kandidaat-ID;M/V;Geb.jaar;Aangemeld op;Stand per',
        '@0;M;1980;01-02-2024;01-02-2025',
        '@1;V;1981;01-02-2024;01-02-2025',
        '@2;V;1982;02-02-2024;01-02-2025',
        '@3;M;1983;03-02-2024;01-02-2025',
      ),
      'uitkeringen.csv': csv(
        'Kandidaat-ID;Soort;Vanaf;T/m',
        '@0;WW;01-01-2022;01-01-2023',
        '@0;Bijstand;01-01-2023;',
        '@1;Bijstand;01-05-2021;',
        '@2;IOAW;01-05-2022;01-06-2024',
      ),
    },
    rows: { persons: 4, enrolments: 4, spells: 4 },
    says: [
      'de naam zegt tot en met',
      'state: { from: Soort, recode: { list: nl-uitkering@2015',
      'birth_year: "Geb.jaar"',
    ],
  },
  {
    title: 'a leefloon register with the scheme in the header',
    files: {
      'personen.csv': csv(
        'burger_id;leefloon vanaf;leefloon tot;geslacht (m/v);opleidingsniveau',
        '@0;2022-01-01;;m;havo/vwo',
        '@1;2022-03-01;2023-01-01;v;mbo 2',
        '@2;2022-03-01;;v;havo/vwo',
        '@3;2022-03-01;;v;mbo 2',
      ),
    },
    rows: { persons: 4, spells: 4 },
    says: ['state: { constant: LEEFLOON }', 'recode: { havo/vwo: "3"'].map((text) =>
      text.replace('havo/vwo:', '"havo/vwo":'),
    ),
  },
  {
    title: 'codes that say what they are under names that do not',
    files: {
      'werkzoekenden.csv': csv(
        'Werkzoekende;Veld A;Veld B;Datum aanmelding;Peildatum',
        '@0;man;WWB;05-02-2024;01-02-2025',
        '@1;vrouw;Participatiewet;05-02-2024;01-02-2025',
        '@2;vrouw;WWB;06-02-2024;01-02-2025',
        '@3;man;Participatiewet;06-02-2024;01-02-2025',
      ),
    },
    rows: { persons: 4, enrolments: 4 },
    says: [
      'sex: { from: Veld A',
      'benefit_regime: { from: Veld B, recode: { list: nl-uitkering@2015 } }',
      'codes die erin staan',
    ],
  },
  {
    title: 'a file without a person',
    files: { 'uren.csv': csv('week;uren per week;uurloon', '1;32;14,5', '2;31;14,5') },
    rows: {},
    says: ['geen kolom gevonden', 'niet gebruikt: uren per week: jobs.hours_contract', 'niet gebruikt: week'],
  },
  {
    title: 'a firm that keeps several trajectories of one person',
    files: {
      'trajecten 2024.csv': csv(
        'Deelnemernummer;Soort traject;Start begeleiding;Einde begeleiding;Reden uitstroom;Reden afsluiting;Opmerking kleur',
        '@0;jobcoach;01-02-2024;01-05-2024;werk;x;rood',
        '@0;training;01-06-2024;;;x;blauw',
        '@1;jobcoach;01-02-2024;01-05-2024;verhuizing;x;geel',
        '@2;jobcoach;01-02-2024;;;x;groen',
      ),
    },
    confirmed: [observed('2025-03-01'), [/ {6}intervention_id: [^\n]*\n/, '']],
    rows: { enrolments: 4 },
    says: ['enrolment_id: { join:', 'Reden afsluiting: een andere kolom is al gekozen voor enrolments.end_reason'],
  },
]
