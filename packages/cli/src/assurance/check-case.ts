import type { Measured, TimedEvent } from '@doorstroom/measures'
import type { PersonRows, Text } from '@doorstroom/trajectories'
import type { AssuranceCase } from './cases-schema.ts'
import { type Expectation, individualMeasures } from './expectation-schema.ts'
import { personOfCase } from './person-of-case.ts'

/** What one measure was expected to give and gave; `holds` when they agree to six digits. */
export interface CheckedExpectation {
  readonly measure: string
  readonly holds: boolean
  readonly expected: Partial<Outcome>
  readonly found: Partial<Outcome>
}

/** What a measure can give for one person. */
export interface Outcome {
  readonly value: number
  readonly reason: string
  readonly days: number
  readonly cause: string | null
}

export interface CheckedCase {
  readonly title: Text
  readonly holds: boolean
  readonly checks: readonly CheckedExpectation[]
}

/** Computes every measure that a case asks for and compares it with what was expected. */
export function checkCase(written: AssuranceCase): CheckedCase {
  const person = personOfCase(written)
  const checks = written.expect.map((expectation) => checkExpectation(person, expectation))
  return { title: written.title, holds: checks.every(({ holds }) => holds), checks }
}

function checkExpectation(person: PersonRows, { measure, options, ...said }: Expectation): CheckedExpectation {
  const expected = Object.fromEntries(Object.entries(said).filter(([, one]) => one !== undefined)) as Partial<Outcome>
  const found = outcomeOf(person, measure, options)
  const holds = Object.entries(expected).every(([key, one]) => agrees(one, found[key as keyof Outcome]))
  return { measure, holds, expected, found }
}

function outcomeOf(person: PersonRows, id: string, given: Readonly<Record<string, unknown>>): Partial<Outcome> {
  const measure = individualMeasures.get(id)
  if (measure === undefined) throw new RangeError(`no measure ${id}`)
  const options = measure.options.parse(given)
  const result: Measured | TimedEvent | { readonly reason: string } =
    measure.kind === 'events' ? measure.event(person, options) : measure.value(person, options)
  if ('value' in result) return { value: result.value }
  return 'days' in result ? { days: result.days, cause: result.cause } : { reason: result.reason }
}

const agrees = (expected: unknown, found: unknown): boolean =>
  typeof expected === 'number' && typeof found === 'number'
    ? Math.abs(expected - found) <= 1e-6 * Math.max(1, Math.abs(expected))
    : expected === found
