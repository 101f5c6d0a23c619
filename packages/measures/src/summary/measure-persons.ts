import type { PersonRows } from '@doorstroom/trajectories'
import type { EventMeasure, PersonMeasure } from '../definition/measure.ts'
import type { MeasureReason } from '../definition/measured.ts'
import type { ChosenMeasure } from './chosen-measure.ts'
import type { EventColumn, MeasuredColumns, PersonColumn } from './measured-columns.ts'

/**
 * Measures everyone in one pass: each person is looked at once and let go, so a generator may hand them out. Measures
 * of a group are passed over. A value outside the range of its measure is a fault of the definition and throws.
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
  let count = 0
  for (const person of persons) {
    for (const maker of makers) maker.add(person)
    count += 1
  }
  return {
    count,
    persons: new Map([...personColumns].map(([id, maker]) => [id, maker.column()])),
    events: new Map([...eventColumns].map(([id, maker]) => [id, maker.column()])),
  }
}

interface ColumnMaker<Column> {
  add(person: PersonRows): void
  column(): Column
}

type Options = Readonly<Record<string, unknown>>

function personColumn(measure: PersonMeasure<Options>, options: Options): ColumnMaker<PersonColumn> {
  const values: number[] = []
  const reasons: (MeasureReason | null)[] = []
  const bounds: (readonly [number, number] | null)[] = []
  const [low, high] = measure.range
  return {
    add(person) {
      const measured = measure.value(person, options)
      const missing = 'reason' in measured
      if (!missing && !(measured.value >= low && measured.value <= high))
        throw new RangeError(`${measure.id} gave a value outside its range`)
      values.push(missing ? Number.NaN : measured.value)
      reasons.push(missing ? measured.reason : null)
      bounds.push(missing ? (measured.bounds ?? null) : null)
    },
    column: () => ({ values: Float64Array.from(values), reasons, bounds }),
  }
}

function eventColumn(measure: EventMeasure<Options>, options: Options): ColumnMaker<EventColumn> {
  const days: number[] = []
  const causes: (string | null)[] = []
  const reasons: (MeasureReason | null)[] = []
  return {
    add(person) {
      const event = measure.event(person, options)
      const missing = 'reason' in event
      if (!missing && (!(event.days >= 0) || (event.cause !== null && !(event.cause in measure.causes))))
        throw new RangeError(`${measure.id} gave a time below 0 or a cause it does not have`)
      days.push(missing ? Number.NaN : event.days)
      causes.push(missing ? null : event.cause)
      reasons.push(missing ? event.reason : null)
    },
    column: () => ({ days: Float64Array.from(days), causes, reasons }),
  }
}
