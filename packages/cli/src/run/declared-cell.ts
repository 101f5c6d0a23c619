import { camelCase, type PersonRows } from '@doorstroom/trajectories'

/**
 * The cell of a person in a column that the study declares, such as `intakes.benefit_months`; null when the person has
 * no such row or the cell is empty.
 *
 * @example
 * declaredCell(rows, 'persons.sex') // '2'
 */
export function declaredCell(rows: PersonRows, path: string): unknown {
  const [table = '', column = ''] = path.split('.')
  const row = { persons: rows.person, intakes: rows.intake, enrolments: rows.enrolment }[table]
  return (row as Readonly<Record<string, unknown>> | null | undefined)?.[camelCase(column)] ?? null
}
