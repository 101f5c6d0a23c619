import { toIsoDate } from '@doorstroom/trajectories'
import fc from 'fast-check'

const person = fc.constantFrom('A', 'B', 'C', 'D', 'E1', 'é1', '007', 'A', 'B', 'C', 'D', 'E1', 'é1', '007', 'x', ' A')
const soundDay = fc.integer({ min: 19_000, max: 20_500 }).map(toIsoDate)
const oddDay = fc.constantFrom(
  ...['2023-01-01', '2023-01-31', '2023-06-15', '2023-06-16', '2024-02-29', '2024-12-31', '2025-03-01', '', ''],
  ...[
    '2024-02-30',
    '9999-12-31',
    '1900-01-01',
    '1-3-2024',
    '2024-1-3',
    ' 2023-05-05 ',
    '2023-13-01',
    'nvt',
    '45291',
    'infinity',
    'epoch',
  ],
)
const day = fc.oneof({ weight: 12, arbitrary: soundDay }, { weight: 1, arbitrary: oddDay })

const oddNumber = fc.constantFrom(
  ...[
    '0',
    '12',
    '36',
    '36.5',
    '12,5',
    '',
    '',
    '081',
    '-1',
    '-0',
    '1e2',
    '1e400',
    '.5',
    '5.',
    '+4',
    '200',
    '4_0',
    'NaN',
    '0x10',
    '1.234,5',
  ],
)
const soundNumber = fc.constantFrom('0', '12', '36', '36.5', '8.25', '')
const number = fc.oneof({ weight: 12, arbitrary: soundNumber }, { weight: 1, arbitrary: oddNumber })

const code = (codes: readonly string[]) =>
  fc.constantFrom(...codes, ...codes, ...codes, ...codes, ...codes, ...codes, 'QQ', 'onbekend', ' WT')
const truth = fc.constantFrom('1', '0', 'ja', 'NEE', 'True', '', '1', '0', 'ja', 'NEE', 'True', '', 'misschien')
const id = (letter: string) => fc.integer({ min: 1, max: 60 }).map((value) => `${letter}${value}`)

const columns: Readonly<Record<string, Readonly<Record<string, fc.Arbitrary<string>>>>> = {
  persons: { person_id: person, birth_year: fc.constantFrom('1980', '2024', '1850', ''), sex: code(['M', 'F', 'X']) },
  enrolments: {
    enrolment_id: id('e'),
    person_id: person,
    assignment_date: day,
    observation_end: fc.constantFrom('2024-06-30', '2025-12-31', '2024-06-31'),
    complied: truth,
  },
  spells: {
    spell_id: id('s'),
    person_id: person,
    channel: code(['labour', 'benefit']),
    state: code(['WT', 'UB', 'PW', 'XX']),
    begin: day,
    end: day,
    end_reason: code(['work', 'deceased']),
    hours_week: number,
    voluntary: truth,
    job_id: id('j'),
  },
  jobs: {
    job_id: id('j'),
    person_id: person,
    begin: day,
    end: day,
    hours_contract: number,
    hourly_wage: number,
    isco08: fc.constantFrom('2512', '25', '', 'A'),
    conditions_met: fc.constantFrom('', 'hours', 'hours; travel', 'hours;;', 'travel;QQ'),
  },
  contacts: { contact_id: id('c'), enrolment_id: id('e'), date: day },
  measurements: { measurement_id: id('m'), person_id: person, enrolment_id: id('e'), wave: number, measured_at: day },
}

/** Rows of a table: mostly sound ones of one pattern, with cells of any kind in between. */
function rowsOf(name: string, least: number): fc.Arbitrary<string> {
  const cells = Object.entries(columns[name] ?? {})
  return fc
    .array(fc.tuple(...cells.map(([, cell]) => cell)), { minLength: least, maxLength: least + 20 })
    .map((rows) => `${[cells.map(([column]) => column), ...rows].map((row) => row.join(';')).join('\n')}\n`)
}

/** A delivery in which nearly everything that can be wrong in a cell is wrong somewhere, and ids are shared by mistake. */
export const dirtyRegister = fc.record({
  persons: rowsOf('persons', 5),
  enrolments: rowsOf('enrolments', 50),
  spells: rowsOf('spells', 100),
  jobs: rowsOf('jobs', 80),
  contacts: rowsOf('contacts', 5),
  measurements: rowsOf('measurements', 55),
})
