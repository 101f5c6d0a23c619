import { chooseMeasure, measurePersons, measures } from '@doorstroom/measures'
import { enrolmentRows } from '@doorstroom/trajectories'

const register = ['persons', 'enrolments', 'spells', 'jobs']
const chosen = measures
  .filter(
    ({ kind, needs }) => kind !== 'group' && needs.required.every((path) => register.includes(path.split('.')[0])),
  )
  .map((measure) => chooseMeasure(measure))

function* rowsOf(tables) {
  for (const { rows } of enrolmentRows(tables)) yield rows
}

/** Microseconds that each measure takes per person when it is the only one, over the first persons. */
function costs(tables) {
  const people = []
  for (const rows of rowsOf(tables)) if (people.push(rows) === 5000) break
  return chosen
    .map((one) => {
      const times = [0, 1, 2].map(() => {
        const fresh = people.map((rows) => ({ ...rows }))
        const start = performance.now()
        measurePersons(fresh, [one])
        return performance.now() - start
      })
      return { id: one.measure.id, microseconds: (1000 * Math.min(...times)) / people.length }
    })
    .sort((left, right) => right.microseconds - left.microseconds)
}

export const task = {
  title: `${chosen.length} measures of 100,000 people with 1,000,000 spells and 200,000 jobs, from tables, in one pass`,
  data: 'register-1e5',
  aim: null,
  note: 'the aim is 5 s and 1 GB',
  withoutR: 'no counterpart in R',
  run: (tables) => {
    const { persons, events } = measurePersons(rowsOf(tables), chosen)
    const known = (values) => values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0)
    const total = (values) => values.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0)
    return Object.fromEntries(
      [...persons, ...events].map(([id, column]) => {
        const values = 'days' in column ? column.days : column.values
        return [id, [known(values), total(values)]]
      }),
    )
  },
  details: (tables) =>
    costs(tables).map(({ id, microseconds }) => `${id}: ${microseconds.toFixed(2)} us a person alone`),
}
