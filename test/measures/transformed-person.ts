import type { PersonRows } from '@doorstroom/trajectories'
import { camelCase, tables } from '@doorstroom/trajectories'

const namesOfType = (type: string) =>
  tables.flatMap(({ columns }) => columns.filter((column) => column.type === type).map(({ name }) => camelCase(name)))
/** Keys that hold a calendar day in a row of any table. */
const days: ReadonlySet<string> = new Set([...namesOfType('day'), 'timeZero', 'observationEnd'])
/** Keys that name somebody or something; a questionnaire, a region and a part keep their names, since those mean something. */
const ids: ReadonlySet<string> = new Set([
  'agreementId',
  'applicationId',
  'employerId',
  'institutionId',
  'interventionId',
  'jobId',
  'measurementId',
  'professionalId',
  'providerId',
])

/** Everything of someone with the values under some keys replaced. */
function replaced(value: unknown, key: string, replace: (key: string, cell: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => replaced(one, key, replace))
  if (value === null || typeof value !== 'object' || value instanceof Map) return replace(key, value)
  return Object.fromEntries(Object.entries(value).map(([name, inside]) => [name, replaced(inside, name, replace)]))
}

/** The same person with every date of every table moved by so many days. */
export const shifted = (person: PersonRows, by: number): PersonRows =>
  replaced(person, '', (key, cell) => (days.has(key) && typeof cell === 'number' ? cell + by : cell)) as PersonRows

/** The same person with another name for every employer, job, professional ...; their order is kept, as ties go by it. */
export const renamed = (person: PersonRows): PersonRows =>
  replaced(person, '', (key, cell) => (ids.has(key) && typeof cell === 'string' ? `other-${cell}` : cell)) as PersonRows
