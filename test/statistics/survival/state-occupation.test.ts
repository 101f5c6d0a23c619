import { aalenJohansen, labelColumn, occupationTime, stateOccupation } from '@doorstroom/statistics'
import { expect, it } from 'vitest'
import { expectAgreement } from '../expect-agreement.ts'
import { readReference } from '../read-reference.ts'

interface Occupation {
  time: number[]
  occupation: number[][]
  stdErrors: number[][]
  atRisk: number[][]
  meanTime: number[]
  moves: number[][]
}
const { states, data, plain, weighted } = readReference<{
  states: string[]
  data: Record<'id' | 'start' | 'end' | 'weight', number[]> & Record<'from' | 'to', string[]>
  plain: Occupation
  weighted: Occupation
}>('multi-state')
const codes = (column: readonly string[]) => column.map((name) => states.indexOf(name))
const input = {
  person: data.id,
  start: data.start,
  end: data.end,
  from: codes(data.from),
  to: codes(data.to),
  stateCount: states.length,
}

it.each([
  ['unweighted', {}, plain],
  ['weighted', { weights: data.weight }, weighted],
] as const)('%s: shares, errors, people at risk and mean times are those of survfit', (_, extra, wanted) => {
  const result = stateOccupation({ ...input, ...extra })
  expectAgreement(result.times, wanted.time, 1e-12)
  expectAgreement(result.occupation, wanted.occupation.flat(), 1e-10, 1e-12)
  expectAgreement(result.stdErrors, wanted.stdErrors.flat(), 1e-9, 1e-12)
  if (!('weights' in extra)) expect([...result.atRisk]).toEqual(wanted.atRisk.flat())
  expectAgreement(occupationTime(result, 20), wanted.meanTime, 1e-10)
  expect(result.moves.map((row) => [...row])).toEqual(wanted.moves)
  expect(result.overlapping).toBe(false)
})

it('four people, one of two moves at 1, the one who came back at 3 counts again', () => {
  const result = stateOccupation({
    person: [1, 1, 2, 3, 4],
    start: [0, 1, 0, 0, 0],
    end: [1, 3, 4, 4, 2],
    from: [0, 1, 0, 1, 1],
    to: [1, 0, -1, -1, -1],
    stateCount: 2,
  })
  expect([...result.times]).toEqual([1, 2, 3, 4])
  expect([...result.start]).toEqual([0.5, 0.5])
  expectAgreement(result.occupation, [0.25, 0.75, 0.25, 0.75, 0.625, 0.375, 0.625, 0.375], 1e-14)
})

it('one way in and no way back is a cumulative incidence', () => {
  const time = [2, 3, 4, 5, 7]
  const event = [1, 2, 0, 1, 0]
  const result = stateOccupation({
    person: time.map((_, row) => row),
    start: time.map(() => 0),
    end: time,
    from: time.map(() => 0),
    to: event.map((cause) => (cause === 0 ? -1 : cause)),
    stateCount: 3,
  })
  const { causes } = aalenJohansen({ time, event, causeCount: 2 })
  const column = (values: Float64Array, state: number) => values.filter((_, cell) => cell % 3 === state)
  for (const { cause, steps } of causes) {
    expectAgreement(
      column(result.occupation, cause),
      steps.map((step) => step.incidence),
      1e-13,
    )
    expectAgreement(
      column(result.stdErrors, cause),
      steps.map((step) => step.stdError),
      1e-13,
    )
  }
})

it('says when rows with one number overlap or contradict each other', () => {
  const person = { person: [1, 1], from: [0, 0], to: [1, -1], stateCount: 2 }
  expect(stateOccupation({ ...person, start: [0, 1], end: [2, 3] }).overlapping).toBe(true)
  expect(stateOccupation({ ...person, start: [0, 2], end: [2, 3] }).overlapping).toBe(true)
  expect(stateOccupation({ ...person, start: [0, 2], end: [2, 3], from: [0, 1] }).overlapping).toBe(false)
})

it('names of states keep their order', () => {
  expect(labelColumn('from', data.from).levels).toEqual(states)
})
