import { checkTables, type Finding, tables as schemas, typeTable } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'

const sound = new TextEncoder().encode(
  'spell_id,person_id,channel,state,begin,end\ns1,ZEBRA-7731,labour,WT,1987-02-13,\ns2,"B, x",benefit,PW,1988-01-01,1989-01-01\n',
)
const schema = schemas.find(({ name }) => name === 'spells')

function findingsOf(bytes: Uint8Array): readonly Finding[] {
  const {
    tables: [table],
    findings,
  } = csv.read(bytes, 'spells.csv')
  if (table === undefined || schema === undefined) return findings
  const typed = typeTable(schema, table)
  expect(typed.accepted + typed.rejected).toBe(table.lines.length)
  const checked = typed.table === null ? [] : checkTables(new Map([['spells', typed.table]]))
  return [...findings, ...typed.findings, ...checked]
}

describe('a file with bytes changed, put in or taken out', () => {
  it('gives rows or findings, never a crash and never a cell in a message', () => {
    const change = fc.record({
      at: fc.nat(sound.length - 1),
      remove: fc.nat(4),
      put: fc.uint8Array({ maxLength: 3 }),
    })
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const bytes = changes.reduce(
          (file, { at, remove, put }) =>
            new Uint8Array([...file.subarray(0, at), ...put, ...file.subarray(at + remove)]),
          sound,
        )
        const findings = findingsOf(bytes)
        for (const { line, message, fix } of findings) {
          expect(line === null || line >= 1).toBe(true)
          expect(JSON.stringify([message, fix])).not.toMatch(/7731|1987-02|"B, x/)
        }
      }),
      { numRuns: 2000 },
    )
  })
})
