import { describe, expect, it } from 'vitest'
import { type FaultId, faults, simulateStudy } from '../../../../packages/cli/src/simulation/index.ts'
import { typedTables } from '../typed-tables.ts'

const kinds = faults.map(({ id }) => id)

/** The code under which the reader of data finds each kind of mistake. */
const codes: Readonly<Record<FaultId, string>> = {
  decimalComma: 'trajectories.decimalComma',
  duplicateId: 'trajectories.duplicateKey',
  endBeforeBegin: 'trajectories.endBeforeBegin',
  impossibleDate: 'trajectories.dayNonExistent',
  itemOutOfRange: 'trajectories.itemOutOfRange',
  missingRequired: 'trajectories.valueMissing',
  orphanReference: 'trajectories.unknownReference',
  overlappingSpell: 'trajectories.overlappingSpells',
  unknownCode: 'trajectories.codeUnknown',
  unreportedHours: 'trajectories.unreportedWeekWithHours',
}

describe('mistakes put into simulated tables', () => {
  it.each(kinds)('of kind %s are each found by the checks, at the line that the truth names', (kind) => {
    const { tables, truth } = simulateStudy({ people: 200, seed: 11, dirty: [kind] })
    expect(truth.faults).toHaveLength(3)
    const found = typedTables(tables).findings.filter(({ code }) => code === codes[kind])
    const places = found.map(({ file, line }) => `${file}:${line}`)
    for (const { table, line } of truth.faults) expect(places).toContain(`${table}.csv:${line}`)
  })

  it('come three of a kind, never two in one row', () => {
    const { faults: injected } = simulateStudy({ people: 200, seed: 11, dirty: kinds }).truth
    expect(injected).toHaveLength(3 * kinds.length)
    expect(new Set(injected.map(({ table, line }) => `${table}:${line}`)).size).toBe(injected.length)
  })

  it('leave the people and the truth about effects alone', () => {
    const clean = simulateStudy({ people: 200, seed: 11 })
    const dirty = simulateStudy({ people: 200, seed: 11, dirty: kinds })
    expect(dirty.truth.effects).toEqual(clean.truth.effects)
    expect(dirty.tables.find(({ name }) => name === 'persons')).toEqual(
      clean.tables.find(({ name }) => name === 'persons'),
    )
  })
})
