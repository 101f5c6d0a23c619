import type { PersonRows } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientOwnedGoalShare } from '../../../packages/measures/src/measure/client-owned-goal-share.ts'
import { learningGoalShare } from '../../../packages/measures/src/measure/learning-goal-share.ts'
import { placementRightsCoverage } from '../../../packages/measures/src/measure/placement-rights-coverage.ts'
import { twoWayVoice } from '../../../packages/measures/src/measure/two-way-voice.ts'
import { arbitraryGuidance } from '../arbitrary-guidance.ts'

/** The rows in every way in which the unknown cells of this name could have been filled in. */
function completions<Row>(
  rows: readonly Row[],
  cell: keyof Row,
  unknown: readonly unknown[],
  values: unknown[],
): Row[][] {
  return rows.reduce<Row[][]>(
    (done, row) => {
      const filled = unknown.includes(row[cell]) ? values.map((value) => ({ ...row, [cell]: value })) : [row]
      return done.flatMap((earlier) => filled.map((one) => [...earlier, one]))
    },
    [[]],
  )
}

type Rows = PersonRows['goals' | 'agreements' | 'placements']
const fill = <Row>(lists: Row[][], cell: keyof Row, unknown: unknown[], values: unknown[]) =>
  lists.flatMap((rows) => completions(rows, cell, unknown, values))

const cases = [
  {
    measure: clientOwnedGoalShare,
    table: 'goals',
    filled: ({ goals }: PersonRows): Rows[] =>
      completions(goals, 'proposedBy', [null, 'unknown'], ['joint', 'standard']),
  },
  {
    measure: learningGoalShare,
    table: 'goals',
    filled: ({ goals }: PersonRows): Rows[] =>
      completions(goals, 'goalType', [null], ['learning', 'performance', 'health']),
  },
  {
    measure: placementRightsCoverage,
    table: 'placements',
    filled: ({ placements }: PersonRows): Rows[] =>
      (['rightLeave', 'rightSickness', 'rightInsurance'] as const).reduce(
        (lists, cell) => fill(lists, cell, [null], [true, false]),
        [[...placements]],
      ),
  },
  {
    measure: twoWayVoice,
    table: 'agreements',
    filled: ({ agreements }: PersonRows): Rows[] => {
      const edits = completions(agreements, 'clientEdits', [null], [0, 2])
      const drafted = fill(edits, 'draftedBy', [null], ['client', 'template'])
      return fill(drafted, 'clientKnewNegotiable', [null, '9'], ['0', '1'])
    },
  },
] as const

describe('voice, goals and rights', () => {
  it.each(cases)('$measure.id: the bounds are the least and most that unknown cells could give', (one) => {
    let widened = 0
    fc.assert(
      fc.property(arbitraryGuidance, (drawn) => {
        const wholly = drawn.agreements.map((agreement) => ({
          ...agreement,
          evaluations: agreement.evaluations.length === 0 ? [] : [{ ...agreement.evaluations[0]!, ...judged }],
        }))
        const goals =
          one.measure === twoWayVoice ? drawn.goals.filter(({ proposedBy }) => isKnown(proposedBy)) : drawn.goals
        const person = { ...drawn, observationEnd: 400, goals, agreements: wholly }
        const value = (rows: PersonRows) => one.measure.value(rows, one.measure.options.parse({}) as never)
        const given = value(person)
        const all = one.filled(person).map((rows) => value({ ...person, [one.table]: rows }))
        const values = all.flatMap((filled) => ('value' in filled ? [filled.value] : []))
        if ('value' in given) expect(new Set(values)).toEqual(new Set([given.value]))
        else if (values.length === all.length && 'bounds' in given) {
          widened += 1
          expect(given.bounds).toEqual([Math.min(...values), Math.max(...values)])
        }
      }),
      { seed: 44, numRuns: 300 },
    )
    expect(widened).toBeGreaterThan(10)
  })
})

const judged = { date: 20, clientEvaluatedPlacement: true, changeRequestedByClient: false, changeMade: null }
const isKnown = (proposer: string | null) => proposer !== null && proposer !== 'unknown'
