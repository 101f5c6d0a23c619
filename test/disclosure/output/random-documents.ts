import type { ReleasableDocument, ReleasableRow } from '@doorstroom/disclosure'
import fc from 'fast-check'
import { row, shareRow } from './releasable-rows.ts'

/** Persons in an arm: mostly few, so that thresholds matter; sometimes more than a thousand. */
const armSize = fc.noBias(
  fc.oneof(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 60, max: 400 }),
    fc.integer({ min: 100, max: 300 }),
    fc.integer({ min: 995, max: 3000 }),
  ),
)
const part = fc.noBias(fc.integer({ min: 0, max: 1000 })).map((value) => value / 1000)
const uneven = fc.array(
  part.map((value) => value ** 3),
  { minLength: 2, maxLength: 6 },
)

/** Divides persons over cells in the given proportions. */
export function divided(persons: number, proportions: readonly number[]): number[] {
  const total = proportions.reduce((sum, value) => sum + value, 0) || 1
  let [reached, given] = [0, 0]
  return proportions.map((value, index) => {
    reached += value
    const upTo = index === proportions.length - 1 ? persons : Math.round((reached / total) * persons)
    const cell = upTo - given
    given = upTo
    return cell
  })
}

/** Shares of everyone in an arm over states at one time. */
export const stateRows = (persons: number, proportions: readonly number[], parts: Partial<ReleasableRow> = {}) =>
  divided(persons, proportions).map((count, index) =>
    shareRow(count, persons, { measure: 'state-distribution', estimator: 'states', term: `state${index}`, ...parts }),
  )

/** Curves of several causes in one arm; the last cell is those to whom nothing happened. */
export const causeRows = (persons: number, proportions: readonly number[], parts: Partial<ReleasableRow> = {}) =>
  [0.2, 0.45, 0.5, 0.8, 1].flatMap((reached, month) =>
    divided(persons, proportions)
      .slice(0, -1)
      .map((count, index) =>
        shareRow(Math.round(count * reached), persons, {
          ...{
            measure: 'destinations',
            estimator: 'aalen-johansen',
            term: `cause${index}`,
            horizonDays: 30 * month + 30,
          },
          ...parts,
        }),
      ),
  )

/** Numbers of one arm: a share, a mean, bounds, reasons for missing, states, causes. */
const armRows = fc
  .record({ persons: armSize, yes: part, states: uneven, causes: uneven, missing: uneven, spread: part, level: part })
  .map(({ persons, yes, states, causes, missing, spread, level }) => (arm: string | null) => {
    const events = Math.round(persons * yes)
    const undetermined = Math.round((persons - events) * spread)
    const reasons = divided(Math.round(persons * spread), missing)
    return {
      persons,
      events,
      rows: [
        shareRow(events, persons, { arm, stdError: Math.sqrt((yes * (1 - yes)) / persons) }),
        shareRow(events, persons, { arm, term: 'lowest' }),
        shareRow(events + undetermined, persons, { arm, term: 'highest' }),
        row({
          arm,
          term: 'level',
          estimator: 'weighting',
          estimate: level,
          n: persons,
          confLow: level / 2,
          confHigh: 1,
        }),
        row({
          ...{ arm, measure: 'weeks', unit: 'weeks', estimator: 'mean', term: 'mean', n: persons },
          ...{ estimate: 52 * level - 9, stdError: spread * 3, confLow: 52 * level - 10, confHigh: 52 * level + 3 },
        }),
        ...reasons.map((count, index) =>
          row({
            arm,
            term: `missing.reason${index}`,
            unit: 'persons',
            estimator: 'count',
            estimate: count,
            n: persons,
          }),
        ),
        ...stateRows(persons, states, { arm }),
        ...causeRows(persons, causes, { arm }),
        row({
          ...{ arm, measure: 'weighted', estimator: 'aalen-johansen', term: 'work', estimate: level },
          ...{ n: persons, nEvents: Math.round(events * spread), confLow: level / 3, confHigh: level },
        }),
      ],
    }
  })

/** An exact document of two arms, or of one group, with everything the gate has a rule for. */
export const randomDocument: fc.Arbitrary<ReleasableDocument> = fc
  .record({
    treated: armRows,
    comparison: armRows,
    oneGroup: fc.boolean(),
    gap: part.map((value) => 2 * value - 1),
  })
  .map(({ treated, comparison, oneGroup, gap }) => {
    if (oneGroup) return { rows: treated(null).rows, release: null }
    const [one, other] = [treated('treated'), comparison('comparison')]
    const contrast = { contrast: 'treated - comparison', term: 'difference', n: one.persons + other.persons }
    const raw = one.events / one.persons - other.events / other.persons
    const flow = (term: string, estimate: number) =>
      row({ measure: 'flow', unit: 'persons', estimator: 'count', term, estimate })
    const rows = [
      ...[flow('enrolled', contrast.n), flow('inTreated', one.persons), flow('inComparison', other.persons)],
      ...one.rows,
      ...other.rows,
      shareRow(one.events + other.events, contrast.n),
      row({
        ...contrast,
        estimator: 'proportion-difference',
        estimate: raw,
        confLow: raw - 0.11,
        confHigh: raw + 0.1234,
      }),
      row({
        ...contrast,
        estimator: 'weighting',
        estimate: gap,
        stdError: 0.0345,
        confLow: gap - 0.1,
        confHigh: gap + 0.1,
      }),
      row({
        ...contrast,
        measure: 'weeks',
        unit: 'weeks',
        estimator: 'weighting',
        estimate: 12.3456 * gap,
        pValue: 0.01234,
      }),
      row({
        measure: 'covariate-balance',
        term: 'age',
        unit: 'standardized-mean-difference',
        estimate: gap,
        n: contrast.n,
      }),
    ]
    return { rows, release: null }
  })
