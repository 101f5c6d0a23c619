import { createHash } from 'node:crypto'
import { enrolmentRows, writeCsv } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { type SimulatedTable, simulateStudy } from '../../../packages/cli/src/simulation/index.ts'
import { typedTables } from './typed-tables.ts'

const bytesOf = (tables: readonly SimulatedTable[]) => tables.map(({ header, rows }) => writeCsv(header, rows)).join('')
const digest = (tables: readonly SimulatedTable[]) => createHash('sha256').update(bytesOf(tables)).digest('hex')
const column = (tables: readonly SimulatedTable[], name: string, wanted: string) => {
  const table = tables.find((candidate) => candidate.name === name)!
  const at = table.header.indexOf(wanted)
  return table.rows.map((row) => row[at]!)
}

describe('a simulated study', () => {
  const study = simulateStudy({ people: 400, seed: 7 })

  it('is the same to the byte for the same seed and another one for another seed', () => {
    expect(digest(simulateStudy({ people: 400, seed: 7 }).tables)).toBe(digest(study.tables))
    expect(digest(simulateStudy({ people: 400, seed: 8 }).tables)).not.toBe(digest(study.tables))
  })

  it('is read back without a single finding', () => {
    const { findings, typed } = typedTables(study.tables)
    expect(findings.map(({ code, file, line }) => `${code} ${file} ${line}`)).toEqual([])
    expect([...enrolmentRows(typed)]).toHaveLength(study.truth.counts.started + study.truth.counts.comparison)
  })

  it('gives the same people when more are screened, since nobody has a part in the luck of another', () => {
    const more = simulateStudy({ people: 500, seed: 7 })
    const before = new Set(study.tables[0]!.rows.map((row) => row.join()))
    const after = new Set(more.tables[0]!.rows.map((row) => row.join()))
    expect([...before].filter((row) => !after.has(row))).toEqual([])
  })

  it('names people by pseudonyms that are in no order and look like no registered number', () => {
    const ids = column(study.tables, 'persons', 'person_id').map(String)
    expect(new Set(ids).size).toBe(400)
    for (const id of ids) expect(id).toMatch(/^[a-km-np-z][a-km-np-z2-9]{11}$/)
    const started = column(study.tables, 'enrolments', 'arm').map((arm) => (arm === 'treatment' ? 1 : 0))
    const meanPosition = (arm: number) => {
      const positions = started.flatMap((treated, at) => (treated === arm ? [at] : []))
      return positions.reduce((sum, at) => sum + at, 0) / positions.length / started.length
    }
    expect(Math.abs(meanPosition(1) - meanPosition(0))).toBeLessThan(0.1)
  })

  it('shows exits without work, work that ends in a return to benefit, subsidised jobs and work beside benefit', () => {
    const reasons = new Set(column(study.tables, 'spells', 'end_reason'))
    for (const reason of ['work', 'moved-municipality', 'household-change', 'other-benefit', 'sanction'])
      expect(reasons).toContain(reason)
    const states = new Set(column(study.tables, 'spells', 'state'))
    for (const state of ['PW', 'WW', 'ZW', 'UB', 'NB', 'WT', 'WF', 'WP', 'WB', 'WS', 'OP'])
      expect(states).toContain(state)
    expect(new Set(column(study.tables, 'jobs', 'subsidy_code'))).toContain('LKS-PW')
    const benefits = study.tables
      .find(({ name }) => name === 'spells')!
      .rows.filter((row) => row[2] === 'benefit')
      .map((row) => row[1])
    expect(new Set(benefits).size).toBeLessThan(benefits.length)
  })

  it('has one spell per labour day: a person is in one state at a time from the start of benefit to the end', () => {
    const { typed } = typedTables(study.tables)
    for (const { rows } of enrolmentRows(typed)) {
      const labour = rows.spells
        .filter(({ channel }) => channel === 'labour')
        .sort((one, other) => one.begin - other.begin)
      labour.forEach((spell, at) => {
        expect(spell.end).toBe(labour[at + 1]?.begin ?? null)
      })
      expect(labour[0]!.begin).toBeLessThanOrEqual(rows.timeZero)
    }
  })

  it('writes the demo of two thousand people in under twelve megabytes', () => {
    const megabytes = Buffer.byteLength(bytesOf(simulateStudy().tables)) / 1e6
    expect(megabytes).toBeLessThan(12)
    expect(megabytes).toBeGreaterThan(2)
  })

  it('refuses settings it does not know or that make no sense', () => {
    expect(() => simulateStudy({ people: 10 })).toThrow()
    expect(() => simulateStudy({ seeds: 1 } as object)).toThrow()
  })
})
