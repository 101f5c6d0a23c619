import { describe, expect, it } from 'vitest'
import { idWrittenOtherwise } from '../../../packages/trajectories/src/check/id-written-otherwise.ts'
import { tablesFromCsv } from '../tables-from-csv.ts'

const found = (files: Readonly<Record<string, string>>) =>
  [...idWrittenOtherwise.findings(tablesFromCsv(files).tables)].map(({ file, column, message }) => [
    file,
    column,
    Number(/\((\d+)/.exec(message.en)?.[1]),
  ])
const persons = (...ids: string[]) => `person_id\n${ids.join('\n')}\n`
const jobs = (...ids: string[]) =>
  `job_id,person_id,begin\n${ids.map((id, row) => `j${row},${id},2024-01-01`).join('\n')}\n`

describe('ids that differ in their writing only', () => {
  it('are counted once a kind of thing, at the table that they name', () => {
    expect(found({ 'persons.csv': persons('P01', 'p01', 'Q2') })).toEqual([['persons.csv', 'person_id', 1]])
    expect(found({ 'persons.csv': persons('007', '012'), 'jobs.csv': jobs('7', '12.0', '007') })).toEqual([
      ['persons.csv', 'person_id', 2],
    ])
    expect(found({ 'jobs.csv': jobs('q7r', 'Q7R', 'Q7R') })).toEqual([['jobs.csv', 'person_id', 1]])
  })

  it('are none where ids are really different, or of different things', () => {
    expect(found({ 'persons.csv': persons('P01', 'P1', '10', '100', '1.5', 'A0'), 'jobs.csv': jobs('P01') })).toEqual(
      [],
    )
    expect(found({ 'persons.csv': persons('J0'), 'jobs.csv': jobs('J0') })).toEqual([])
  })
})
