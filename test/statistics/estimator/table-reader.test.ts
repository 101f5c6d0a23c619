import { columnsByRole, tableReader } from '@doorstroom/statistics'
import { table } from 'arquero'
import { describe, expect, it } from 'vitest'

const columns = {
  weeks: [12, 30, null, 8],
  placed: [true, false, true, false],
  site: ['north', 'south', '', 'north'],
  end: ['work', '0', 'school', 'work'],
  q1: [1, 2, 3, null],
}

describe.each([
  ['an Arquero table', table(columns)],
  ['columns in a record', columns],
])('roles from %s', (_, source) => {
  const reader = tableReader(source)

  it('become typed columns, missing cells included', () => {
    const read = columnsByRole(reader, {
      outcome: 'weeks',
      treated: 'placed',
      event: 'end',
      group: 'site',
      covariates: ['weeks', 'site'],
      items: ['q1'],
    })
    expect(read.outcome).toEqual(Float64Array.of(12, 30, Number.NaN, 8))
    expect(read.treated).toEqual(Uint8Array.of(1, 0, 1, 0))
    expect(read.causes).toEqual(['school', 'work'])
    expect(read.event).toEqual(Uint8Array.of(2, 0, 1, 2))
    expect(read.group).toMatchObject({ levels: ['north', 'south'], codes: Int32Array.of(0, 1, -1, 0) })
    expect(read.covariates?.map(({ name, binary }) => [name, binary])).toEqual([
      ['weeks', false],
      ['site = south', true],
    ])
    expect(read.covariates?.[1]?.values).toEqual(Float64Array.of(0, 1, Number.NaN, 0))
    expect(read.items).toEqual([{ name: 'q1', values: Float64Array.of(1, 2, 3, Number.NaN) }])
  })

  it.each([
    ['a column that is not there', () => reader.numbers('hours'), 'statistics.noColumn'],
    ['text where numbers are needed', () => reader.numbers('site'), 'statistics.notNumeric'],
    ['anything but 0 and 1 as treatment', () => reader.zeroOne('weeks'), 'statistics.notZeroOne'],
  ])('refuse %s by name', (_name, read, code) => {
    expect(read).toThrowError(expect.objectContaining({ code }) as Error)
  })
})

it('columns of states share their levels, whichever occur when', () => {
  const { states } = columnsByRole(tableReader({ m1: ['work', 'benefit'], m2: ['school', 'work'] }), {
    states: ['m1', 'm2'],
  })
  expect(states?.map(({ levels }) => levels)).toEqual([
    ['benefit', 'school', 'work'],
    ['benefit', 'school', 'work'],
  ])
  expect(states?.map(({ codes }) => [...codes])).toEqual([
    [2, 0],
    [1, 2],
  ])
})
