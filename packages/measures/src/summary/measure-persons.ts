import type { PersonRows } from '@doorstroom/trajectories'
import type { EventMeasure, PersonMeasure } from '../definition/measure.ts'
import type { Measured, MeasureReason, TimedEvent } from '../definition/measured.ts'
import type { ChosenMeasure } from './chosen-measure.ts'
import type { EventColumn, MeasuredColumns, PersonColumn } from './measured-columns.ts'

/** People held at a time, so that measures can look at several together; few, so that they are let go while young. */
const batchSize = 32

/**
 * Measures everyone in one pass: people are looked at a few at a time and let go, so a generator may hand them out.
 * Measures of a group are passed over. A value outside the range of its measure is a fault of the definition and throws.
 *
 * @throws RangeError when a measure gives a value outside its own range, or two measures have one id
 *
 * @example
 * measurePersons(persons, [chooseMeasure(weeksInPaidWork)]).persons.get('weeks-in-paid-work')?.values
 */
export function measurePersons(persons: Iterable<PersonRows>, chosen: readonly ChosenMeasure[]): MeasuredColumns {
  const personColumns = new Map<string, ColumnMaker<PersonColumn>>()
  const eventColumns = new Map<string, ColumnMaker<EventColumn>>()
  for (const { measure, options } of chosen) {
    if (personColumns.has(measure.id) || eventColumns.has(measure.id))
      throw new RangeError(`two measures have the id ${measure.id}`)
    if (measure.kind === 'events') eventColumns.set(measure.id, eventColumn(measure, options))
    else if (measure.kind !== 'group') personColumns.set(measure.id, personColumn(measure, options))
  }
  const makers = [...personColumns.values(), ...eventColumns.values()]
  const single = makers.flatMap(({ add }) => add ?? [])
  const together = makers.flatMap(({ addAll }) => addAll ?? [])
  let count = 0
  let batch: PersonRows[] = []
  const finish = () => {
    for (const person of batch) for (const add of single) add(person)
    for (const addAll of together) addAll(batch)
    count += batch.length
    batch = []
  }
  for (const person of persons) if (batch.push(person) === batchSize) finish()
  if (batch.length > 0) finish()
  return {
    count,
    persons: new Map([...personColumns].map(([id, maker]) => [id, maker.column()])),
    events: new Map([...eventColumns].map(([id, maker]) => [id, maker.column()])),
  }
}

/** Has one of `add` and `addAll`. */
interface ColumnMaker<Column> {
  readonly add?: (person: PersonRows) => void
  readonly addAll?: (persons: readonly PersonRows[]) => void
  column(): Column
}

type Options = Readonly<Record<string, unknown>>
/** Most people share a few bounds, which are kept once. */
type Bounds = readonly [number, number] | null

function personColumn(measure: PersonMeasure<Options>, options: Options): ColumnMaker<PersonColumn> {
  const values: number[] = []
  const reasons: (MeasureReason | null)[] = []
  const bounds: Bounds[] = []
  const [low, high] = measure.range
  let latest: Bounds = null
  const keep = (measured: Measured) => {
    if ('reason' in measured) {
      values.push(Number.NaN)
      reasons.push(measured.reason)
      const given = measured.bounds ?? null
      if (given !== null && !(latest !== null && given[0] === latest[0] && given[1] === latest[1])) latest = given
      bounds.push(given === null ? null : latest)
      return
    }
    if (!(measured.value >= low && measured.value <= high))
      throw new RangeError(`${measure.id} gave a value outside its range`)
    values.push(measured.value)
    reasons.push(null)
    bounds.push(null)
  }
  const column = () => ({ values: Float64Array.from(values), reasons, bounds })
  if (measure.values === undefined) return { add: (person) => keep(measure.value(person, options)), column }
  const { values: several } = measure
  return { addAll: (persons) => several(persons, options).forEach(keep), column }
}

function eventColumn(measure: EventMeasure<Options>, options: Options): ColumnMaker<EventColumn> {
  const days: number[] = []
  const causes: (string | null)[] = []
  const reasons: (MeasureReason | null)[] = []
  const keep = (event: TimedEvent | { readonly reason: MeasureReason }) => {
    const missing = 'reason' in event
    if (!missing && (!(event.days >= 0) || (event.cause !== null && !(event.cause in measure.causes))))
      throw new RangeError(`${measure.id} gave a time below 0 or a cause it does not have`)
    days.push(missing ? Number.NaN : event.days)
    causes.push(missing ? null : event.cause)
    reasons.push(missing ? event.reason : null)
  }
  return {
    add: (person) => keep(measure.event(person, options)),
    column: () => ({ days: Float64Array.from(days), causes, reasons }),
  }
}
