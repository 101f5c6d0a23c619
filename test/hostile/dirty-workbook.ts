import type { WorkbookSheet } from '@doorstroom/trajectories'

/** One fault that was put in: what it is, and what must be said of it where. */
export interface Fault {
  /** What it is, in a few words. */
  readonly name: string
  /** Code of the finding without its prefix, unless it has one of its own. */
  readonly code: string
  readonly sheet: string
  /** Row as Excel counts; null when it concerns the whole sheet. */
  readonly row: number | null
  readonly column: string | null
}

/** A sheet as text cells, header first. */
export interface DirtySheet {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Line = readonly [cells: string, ...faults: (readonly [name: string, code: string, column: string | null])[]]

const sheets: DirtySheet[] = []
const faults: Fault[] = []

/** Adds a sheet: cells between `|`, each row with the faults in it. */
function sheet(
  name: string,
  header: string,
  lines: readonly Line[],
  whole: readonly Omit<Fault, 'sheet' | 'row'>[] = [],
) {
  const split = (cells: string) => cells.split('|').map((cell) => cell.trim())
  sheets.push({ name, columns: split(header), rows: lines.map(([cells]) => split(cells)) })
  for (const [index, [, ...found]] of lines.entries())
    for (const [what, code, column] of found) faults.push({ name: what, code, sheet: name, row: index + 2, column })
  for (const fault of whole) faults.push({ ...fault, sheet: name, row: null })
}

sheet('persons', 'person_id | sex | birth_year | region_code | children_under_12 | Opmerkingen', [
  ['klant-0a1b | 1 | 1980 | GM0363 | 0 | ok'],
  ['klant-1c2d | 2 | 1975 | GM0363 | 1 | ok'],
  ['klant-2e3f | 1 | 1990 | CoÃ«vorden | 0 | ok', ['a name read in the wrong encoding', 'textMisread', 'region_code']],
  ['klant-3g4h | 2 | 1910 | GM0363 | 0 | ok', ['someone of 114', 'ageImplausible', 'birth_year']],
  ['klant-0a1b | 1 | 1980 | GM0363 | 1 | ok', ['a person twice', 'duplicateKey', 'person_id']],
  [
    'klant-1c2d | 1 | 1975 | GM0363 | 1 | ok',
    ['one id with two sexes', 'oneIdTwoPeople', 'person_id'],
    ['and so an id twice', 'duplicateKey', 'person_id'],
  ],
  ['klant-4i5j\u200B | 2 | 1985 | GM0363 | 0 | ok', ['an invisible character', 'idInvisibleCharacter', 'person_id']],
  ['klant-5k6l | 3x | 1985 | GM0363 | 0 | ok', ['a code that does not exist', 'codeUnknown', 'sex']],
  ['klant-6m7n | 2 | onbekend | GM0363 | 0 | ok', ['a word for an empty cell', 'missingWord', 'birth_year']],
  [' | 2 | 1985 | GM0363 | 0 | ok', ['no id', 'valueMissing', 'person_id']],
  ['klant-7o8p | 2 | 1985 | GM0363 | 1.5 | ok', ['a child and a half', 'integerUnreadable', 'children_under_12']],
  ['klant-8q9r | 1 | 1985 | GM0363 | 2 | ok'],
])

sheet(
  'enrolments',
  'enrolment_id | person_id | intervention_id | assignment_date | start_date | end_date | observation_end | complied',
  [
    ['traject-01 | klant-0a1b | kompas | 2024-01-15 | 2024-02-01 | 2024-08-01 | 2025-06-30 | 1'],
    [
      'traject-02 | klant-1c2d | kompas | 2024-03-01 | 2024-02-01 | | 2025-06-30 | 1',
      ['a start before assignment', 'enrolmentDateOrder', 'start_date'],
    ],
    [
      'traject-03 | klant-0a1b | kompas | 2024-05-01 | 2024-05-02 | | 2025-06-30 | 1',
      ['someone enrolled twice', 'repeatedEnrolment', 'person_id'],
    ],
    [
      'traject-04 | klant-2e3f | kompas | 2024-02-01 | | | 2026-12-31 | 1',
      ['observation after the delivery', 'observationAfterDelivery', 'observation_end'],
    ],
    [
      'traject-05 | klant-3g4h | kompas | 2024-02-01 | 2042-02-01 | | 2025-06-30 | 1',
      ['a date in the future', 'dateAfterDelivery', 'start_date'],
    ],
    [
      'traject-06 | klant-8q9r | kompas | 2024-02-30 | | | 2025-06-30 | 1',
      ['30 February', 'dayNonExistent', 'assignment_date'],
    ],
    [
      'traject-07 | klant-9zzz | kompas | 2024-02-01 | | | 2025-06-30 | 1',
      ['a person who is not there', 'unknownReference', 'person_id'],
    ],
    [
      'traject-08 | klant-5k6l | kompas | 2024-02-01 | | | 2025-06-30 | misschien',
      ['neither yes nor no', 'booleanUnreadable', 'complied'],
    ],
    ['Totaal | | | | | | | 8', ['a total row', 'totalRow', 'enrolment_id']],
  ],
  [{ name: 'the share of orphans', code: 'orphanRate', column: 'person_id' }],
)

sheet('spells', 'spell_id | person_id | channel | state | begin | end | end_reason | hours_week | amount_month', [
  ['periode-01 | klant-0a1b | benefit | PW | 2023-01-01 | 2024-03-01 | work | | 1.250'],
  [
    'periode-02 | klant-0a1b | benefit | WW | 2024-02-01 | 2024-04-01 | | | 1.100',
    ['two benefits at once', 'overlappingSpells', 'begin'],
  ],
  [
    'periode-03 | klant-0a1b | labour | WT | 2024-04-01 | 2024-04-01 | | | ',
    ['a spell of no days', 'zeroLengthSpell', 'end'],
  ],
  [
    'periode-04 | klant-1c2d | labour | UB | 2024-02-01 | 2024-01-01 | | | ',
    ['an end before its begin', 'endBeforeBegin', 'end'],
  ],
  ['periode-05 | klant-2e3f | education | OP | 2024-02-01 | 2024-03-01 | | | '],
  [
    'periode-06 | klant-2e3f | education | OP | 2024-02-01 | 2024-03-01 | | | ',
    ['the same spell under another id', 'repeatedSpell', 'spell_id'],
    ['and so two at once', 'overlappingSpells', 'begin'],
  ],
  [
    'periode-07 | klant-2e3f | labour | UB | 1985-01-01 | 2023-01-01 | | | ',
    ['a spell before birth', 'eventBeforeBirth', 'begin'],
  ],
  [
    'periode-08 | klant-2e3f | labour | WT | 2023-03-01 | 2023-06-01 | | 100 | ',
    ['an unknown month', 'gapInChannel', 'begin'],
    ['hours of a month', 'hoursImplausible', 'hours_week'],
  ],
  [
    'periode-09 | klant-3g4h | care | UV | 1900-01-01 | 1920-01-01 | | | ',
    ['1 January 1900', 'fillerDate', 'begin'],
    ['and so before birth', 'eventBeforeBirth', 'begin'],
  ],
  [
    'periode-10 | klant-3g4h | residence | NB | 1930-01-01 | 2020-01-01 | | | ',
    ['a spell of ninety years', 'spellTooLong', 'end'],
  ],
  [
    'periode-11 | klant-3g4h | labour | NB | 2024-01-01 | 9999-12-31 | | | ',
    ['31-12-9999 for not ended', 'dayOpenEnd', 'end'],
  ],
  [
    'periode-12 | klant-1c2d | unpaid | UV | 2024-01-01 | 2027-01-01 | | | ',
    ['an end after observation', 'spellAfterObservationEnd', 'end'],
  ],
  ['periode-13 | klant-1c2d | benefit | PW | 2023-01-01 | 2024-01-01 | deceased | | '],
  [
    'periode-14 | klant-1c2d | benefit | WW | 2024-05-01 | 2024-06-01 | | | ',
    ['a benefit after a death', 'benefitAfterExit', 'begin'],
  ],
])
faults.push({
  name: 'amounts with three digits behind the point',
  code: 'thousandsOrDecimals',
  sheet: 'spells',
  row: 2,
  column: 'amount_month',
})

sheet(
  'jobs',
  'job_id | person_id | begin | end | contract_type | hours_contract | hourly_wage | gross_month | subsidy_begin | subsidy_end',
  [
    [
      'baan-001 | klant-0a1b | 2024-04-01 | 1-3-2025 | 4 | 32 | 15 | 2100 | | ',
      ['day or month first', 'dateOrderUnclear', 'end'],
      ['a date that is not read', 'dayUnreadable', 'end'],
    ],
    [
      'baan-002 | klant-1c2d | 2024-04-01 08:30:00 | | 4 | 32 | 15 | 2100 | | ',
      ['a time behind a date', 'dateWithTime', 'begin'],
      ['and so a date that is not read', 'dayUnreadable', 'begin'],
    ],
    [
      'baan-003 | klant-2e3f | 2024-04-01 | | 4 | 24,5 | 15 | 2100 | | ',
      ['a decimal comma', 'decimalComma', 'hours_contract'],
    ],
    [
      'baan-004 | klant-2e3f | 2024-04-01 | | 4 | 32 | 15 | 2.100,50 | | ',
      ['marks between thousands', 'thousandsMark', 'gross_month'],
      ['a number that is not read', 'numberUnreadable', 'gross_month'],
    ],
    [
      'baan-005 | klant-2e3f | 2024-04-01 | | 4 | 400 | 15 | 2100 | | ',
      ['four hundred hours', 'numberOutOfRange', 'hours_contract'],
    ],
    [
      'baan-006 | klant-2e3f | 2024-04-01 | | 4 | 32 | 2.5 | 2100 | | ',
      ['a wage far too low', 'wageFarBelowMinimum', 'hourly_wage'],
    ],
    [
      'baan-007 | klant-2e3f | 2024-04-02 | | 4 | 32 | 2100 | 2100 | | ',
      ['a wage a month', 'wageFarAboveMinimum', 'hourly_wage'],
    ],
    [
      'baan-008 | klant-2e3f | 2024-04-03 | | 1 | 0 | 15 | 2100 | | ',
      ['zero contract hours', 'contractHoursZero', 'hours_contract'],
    ],
    [
      'baan-009 | klant-2e3f | 2024-04-04 | | 4 | 32 | 15 | 2100 | 45291 | ',
      ['an Excel number for a date', 'dateAsSerialNumber', 'subsidy_begin'],
      ['and so a date that is not read', 'dayUnreadable', 'subsidy_begin'],
    ],
    [
      'baan-010 | klant-2e3f | 2024-04-05 | | 4 | 32 | 15 | 2100 | | 13/13/24',
      ['a year of two digits', 'yearTwoDigits', 'subsidy_end'],
      ['and so a date that is not read', 'dayUnreadable', 'subsidy_end'],
    ],
    [
      'baan-011 | klant-2e3f | 2024-04-06 | | 4 | 32 | 15 | 2100 | 2024-06-01 | 2024-05-01',
      ['a subsidy that ends before it begins', 'datePairOrder', 'subsidy_end'],
    ],
    [
      'baan-012 | klant-2e3f | 2124-04-06 | | 4 | 32 | 15 | 2100 | | ',
      ['a job in another century', 'dateAfterObservationEnd', 'begin'],
    ],
  ],
)

sheet(
  'eligibility',
  'eligibility_id | person_id | intervention_id | eligible_date | outcome',
  [
    ['screening-1 | klant-0a1b | kompas | 2024-01-02 | started'],
    ['screening-2 | klant-1c2d | kompas | 2024-01-02 | started'],
  ],
  [{ name: 'only people who started', code: 'nobodyTurnedAway', column: 'outcome' }],
)

sheet('search_weeks', 'person_id | week_start | at_risk | reported | hours_search', [
  ['klant-0a1b | 2024-01-03 | 1 | 1 | 5', ['a week from Wednesday', 'weekNotMonday', 'week_start']],
  ['klant-0a1b | 2024-01-08 | 1 | 0 | 4', ['hours without a diary', 'unreportedWeekWithHours', 'hours_search']],
])

sheet('search_events', 'person_id | application_id | date | type', [
  ['klant-0a1b | sollicitatie-1 | 2024-02-01 | interview', ['no application', 'applicationWithoutStart', 'type']],
])

sheet('instruments', 'instrument_id | n_items | item_min | item_max | scoring', [
  ['zelfvertrouwen-6 | 6 | 1 | 5 | mean'],
])

sheet(
  'measurements',
  'measurement_id | person_id | enrolment_id | instrument_id | wave | measured_at | score | n_answered',
  [
    [
      'meting-1 | klant-0a1b | traject-01 | zelfvertrouwen-6 | 0 | 2024-01-20 | 3 | 6',
      ['a baseline after assignment', 'baselineAfterAssignment', 'measured_at'],
    ],
    [
      'meting-2 | klant-0a1b | traject-01 | zelfvertrouwen-6 | 1 | 2024-01-10 | 4 | 6',
      ['waves out of order', 'wavesOutOfOrder', 'measured_at'],
    ],
    [
      'meting-3 | klant-0a1b | traject-01 | zelfvertrouwen-6 | 2 | 2024-06-10 | 24 | 7',
      ['a sum where a mean belongs', 'scoreOutOfRange', 'score'],
      ['more answers than items', 'moreAnswersThanItems', 'n_answered'],
    ],
  ],
)

sheet('item_responses', 'measurement_id | item_no | value', [
  ['meting-1 | 1 | 9', ['9 for no answer', 'itemOutOfRange', 'value']],
  ['meting-1 | 7 | 3', ['item 7 of 6', 'itemNumberUnknown', 'item_no']],
])

sheet('costs', 'cost_id | category | amount_eur | date', [['kosten-1 | programme | 100 | 2024-02-01']])
faults.push({ name: 'a column that is lacking', code: 'columnMissing', sheet: 'costs', row: 1, column: 'enrolment_id' })
faults.push({ name: 'a column that is not read', code: 'columnsUnknown', sheet: 'persons', row: 1, column: null })

sheet('spels', 'spell_id', [['periode-01']], [{ name: 'a misspelt sheet', code: 'study.fileNotRead', column: null }])

/** The sheets of a delivery by a Dutch provider with a fault of every kind. */
export const dirtySheets: readonly DirtySheet[] = sheets

/** What must be said of it. */
export const dirtyFaults: readonly Fault[] = faults

/** The study that the delivery belongs to. */
export const dirtyStudy = `doorstroom: 1
id: vuile-levering
title: { nl: Vuile levering, en: Dirty delivery }
question: { nl: Helpt het?, en: Does it help? }
intervention:
  name: Kompas
  description: { nl: iets, en: something }
  setting: { nl: ergens, en: somewhere }
design: single-group
assignmentMechanism: none
horizonDays: 364
measures:
  description: [weeks-in-paid-work]
precision: { unit: day, reason: weeks are counted from assignment }
dataDate: 2025-06-30
language: nl
`

/** The same sheets as a workbook would hold them: every cell as the text that was typed. */
export const asWorkbookSheets = (): WorkbookSheet[] =>
  dirtySheets.map(({ name, columns, rows }) => ({
    name,
    columns: columns.map((column) => ({ name: column, format: 'text' as const })),
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  }))
