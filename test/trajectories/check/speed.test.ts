import { tables as schemas, type Table, type TableSet } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { duplicateKey } from '../../../packages/trajectories/src/check/duplicate-key.ts'
import { overlappingSpells } from '../../../packages/trajectories/src/check/overlapping-spells.ts'

const rowCount = 200_000

/** Spells in a shuffled order, five a person, without overlap; row numbers count as lines. */
function manySpells(): TableSet {
  const schema = schemas.find(({ name }) => name === 'spells')!
  const place = (row: number) => (row * 7919) % rowCount
  const column = <Value>(value: (spell: number) => Value) =>
    Array.from({ length: rowCount }, (_, row) => value(place(row)))
  const days = (value: (spell: number) => number) =>
    Int32Array.from({ length: rowCount }, (_, row) => value(place(row)))
  const table: Table = {
    schema,
    file: 'spells.csv',
    rowCount,
    lines: Int32Array.from({ length: rowCount }, (_, row) => row + 2),
    columns: new Map([
      ['spell_id', { kind: 'text', values: column((spell) => `s${spell}`) }],
      ['person_id', { kind: 'text', values: column((spell) => `p${Math.floor(spell / 5)}`) }],
      ['channel', { kind: 'text', values: column(() => 'labour') }],
      ['begin', { kind: 'day', values: days((spell) => 18_000 + 100 * (spell % 5)) }],
      ['end', { kind: 'day', values: days((spell) => 18_100 + 100 * (spell % 5)) }],
    ]),
  }
  return new Map([['spells', table]])
}

describe('the checks that hold every row against others', () => {
  it.each([duplicateKey, overlappingSpells])('$id takes 200 000 spells in under two seconds of computing', (check) => {
    const tables = manySpells()
    const begin = process.cpuUsage()
    expect([...check.findings(tables)]).toEqual([])
    expect(process.cpuUsage(begin).user).toBeLessThan(2_000_000)
  })
})
