import {
  fiveYearBand,
  quarterName,
  type RiskColumn,
  type RiskReport,
  riskReport,
  specialColumns,
} from '@doorstroom/disclosure'
import { calendarOf, columnOf, missingDay, type Table, type TableSet } from '@doorstroom/trajectories'
import { type PersonNumbers, riskSpells } from './risk-spells.ts'

const words = {
  nl: { age: 'leeftijd per 5 jaar', quarter: 'kwartaal van de start' },
  en: { age: 'age in bands of 5 years', quarter: 'quarter of the start' },
}
const knownOfPersons = ['sex', 'region_code', 'education_isced'] as const

/**
 * The risk report (I-11) of canonical tables: who looks alike on sex, age band of five years, region, education, benefit
 * and quarter of the start, as far as these were delivered; health and origin are the special columns.
 *
 * @returns null when neither persons nor enrolments were delivered
 */
export function riskOfTables(tables: TableSet, language: 'nl' | 'en'): RiskReport | null {
  const enrolments = tables.get('enrolments')
  const persons = tables.get('persons') ?? enrolments
  if (persons === undefined) return null
  const ids = [...new Set(texts(persons, 'person_id'))].filter((id) => id !== null)
  const numberOf = new Map(ids.map((id, number) => [id, number]))
  const columns = (table: Table | undefined, names: readonly string[]): RiskColumn[] =>
    names.flatMap((name) =>
      table?.columns.has(name) === true ? [{ name, values: perPerson(table, numberOf, texts(table, name)) }] : [],
    )
  const starts = enrolments === undefined ? null : perPerson(enrolments, numberOf, days(enrolments))
  const quasiIdentifiers = [
    ...columns(tables.get('persons'), knownOfPersons),
    ...ageBands(tables.get('persons'), numberOf, starts).map((values) => ({ name: words[language].age, values })),
    ...columns(enrolments, ['benefit_regime']),
    ...(starts === null ? [] : [{ name: words[language].quarter, values: starts.map(quarterName) }]),
  ]
  const spells = riskSpells(tables, numberOf)
  const special = columns(tables.get('persons'), specialNames(tables.get('persons')))
  return riskReport({
    persons: ids.length,
    quasiIdentifiers,
    specialColumns: special,
    ...(spells === null ? {} : { spells }),
  })
}

/** Coded columns of persons about health, origin and the like. */
function specialNames(persons: Table | undefined): string[] {
  const coded = [...(persons?.columns ?? [])].filter(([, { kind }]) => kind === 'text')
  return specialColumns(coded.map(([name]) => ({ file: persons?.file ?? '', name }))).map(({ name }) => name)
}

const texts = (table: Table, name: string) => columnOf(table, name, 'text') ?? []

const days = (table: Table) =>
  Array.from(columnOf(table, 'assignment_date', 'day') ?? [], (day) => (day === missingDay ? null : day))

/** The first value of each person that is not missing, by the number of the person. */
function perPerson<Value>(table: Table, numberOf: PersonNumbers, values: readonly (Value | null)[]): (Value | null)[] {
  const found = new Array<Value | null>(numberOf.size).fill(null)
  for (const [row, id] of texts(table, 'person_id').entries()) {
    const person = numberOf.get(id)
    if (person !== undefined) found[person] ??= values[row] ?? null
  }
  return found
}

function ageBands(
  persons: Table | undefined,
  numberOf: PersonNumbers,
  starts: readonly (number | null)[] | null,
): RiskColumn['values'][] {
  const years = persons === undefined ? null : columnOf(persons, 'birth_year', 'number')
  if (persons === undefined || years === null) return []
  const born = perPerson(
    persons,
    numberOf,
    Array.from(years, (year) => (Number.isNaN(year) ? null : year)),
  )
  const band = (year: number | null, person: number) => {
    const start = starts?.[person] ?? null
    if (year === null) return null
    return start === null ? `born ${fiveYearBand(year)}` : fiveYearBand(calendarOf(start).year - year)
  }
  return [born.map(band)]
}
