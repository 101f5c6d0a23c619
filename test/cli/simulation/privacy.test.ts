import { idFindings, privacyFindings } from '@doorstroom/disclosure'
import { describe, expect, it } from 'vitest'
import { simulateStudy } from '../../../packages/cli/src/simulation/index.ts'

describe('a simulated registration', () => {
  const { tables } = simulateStudy({ people: 400, seed: 13 })
  const columns = tables.flatMap(({ name, header, rows }) =>
    header.map((column, at) => ({
      file: `${name}.csv`,
      name: column,
      cells: rows.map((row) => String(row[at] ?? '')).filter((cell) => cell !== ''),
      siblings: header.filter((other) => other !== column),
    })),
  )

  it('passes every rule on identifying data on the way in', () => {
    expect(privacyFindings(columns).map(({ rule, file, column }) => `${rule} ${file} ${column}`)).toEqual([])
  })

  it('has ids that look like pseudonyms', () => {
    for (const { file, name, cells } of columns.filter((column) =>
      /^(person|enrolment|job|spell)_id$/.test(column.name),
    ))
      expect(idFindings({ ids: cells, runningNumbersAllowed: false, file, column: name })).toEqual([])
  })
})
