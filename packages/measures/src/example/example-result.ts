import type { GroupValue } from '../definition/group-rows.ts'
import type { Example, GroupExample, Measure } from '../definition/measure.ts'
import type { Measured, TimedEvent } from '../definition/measured.ts'
import { completeGroup } from './complete-group.ts'
import { completePerson } from './complete-person.ts'

/**
 * What a measure gives for one of its own worked examples; documentation and tests compare it with `expected`.
 *
 * @example
 * exampleResult(sustainedEmployment, sustainedEmployment.examples[0]) // { value: 1 }
 */
export function exampleResult(
  measure: Measure,
  example: Example<unknown> | GroupExample<unknown>,
): Measured | TimedEvent | readonly GroupValue[] {
  const options: unknown = measure.options.parse(example.options ?? {})
  if ('rows' in example && measure.kind === 'group') return measure.group(completeGroup(example.rows), options)
  if (!('person' in example) || measure.kind === 'group') throw new RangeError('the example is not of this measure')
  const person = completePerson(example.person)
  return measure.kind === 'events' ? measure.event(person, options) : measure.value(person, options)
}
