import { checkTables, enrolmentRows, type TableSet } from '@doorstroom/trajectories'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWhole, withEngine } from './both-ways.ts'
import { dirtyRegister } from './dirty-register.ts'

const everyone = (tables: TableSet) =>
  tables.has('enrolments') ? Array.from(enrolmentRows(tables), (entry) => JSON.stringify(entry)) : []

const rowsOf = (tables: TableSet, names: readonly string[]) =>
  names.reduce((sum, name) => sum + (tables.get(name)?.rowCount ?? 0), 0)

describe('a register in parts', () => {
  it('gives every enrolment once with the same rows, and the same findings, whatever the number of parts', async () => {
    await fc.assert(
      fc.asyncProperty(dirtyRegister, fc.integer({ min: 5, max: 60 }), async (delivery, rowsAPart) => {
        const whole = await readWhole(delivery)
        await withEngine(delivery, { rowsAPart }, async (staged) => {
          for (const parts of [1, 2, 7]) {
            const entries: string[] = []
            let rows = 0
            for (let part = 0; part < parts; part++) {
              const tables = await staged.part(part, parts)
              entries.push(...everyone(tables))
              rows += rowsOf(tables, Object.keys(delivery))
            }
            expect(entries.sort()).toEqual(everyone(whole.tables).sort())
            expect(rows).toBe(rowsOf(whole.tables, Object.keys(delivery)))
          }
          expect(staged.parts).toBeGreaterThan(1)
          expect(await staged.check()).toEqual(whole.checking)
        })
      }),
      { numRuns: 3, endOnFailure: true, seed: 12 },
    )
  })

  it('finds what depends on rows of other persons', async () => {
    const persons = Array.from({ length: 90 }, (_, index) => `P${index}`)
    const delivery = {
      persons: `person_id,birth_year\n${persons.map((id) => `${id},1980`).join('\n')}\n`,
      enrolments: `enrolment_id,person_id,assignment_date,observation_end\n${persons.map((id, index) => `e${index % 80},${id},2023-01-01,${index === 7 ? '2025-06-01' : '2024-01-01'}`).join('\n')}\n`,
      contacts: `contact_id,enrolment_id,date\n${persons.map((_, index) => `c${index % 85},e${index},${index === 3 ? '2025-03-01' : '2023-02-01'}`).join('\n')}\n`,
      spells: `spell_id,person_id,channel,state,begin,end,job_id\n${persons.map((id, index) => `s${index % 88},${id},labour,${index === 60 ? 'UB' : 'WT'},2022-01-01,2022-06-01,j${index}\nt${index},${id},labour,WT,2022-07-01,,\n`).join('')}`,
      jobs: `job_id,person_id,begin\n${persons.map((_, index) => `j${index + 1},P${(index + 1) % 90},2022-01-01`).join('\n')}\n`,
      eligibility: `eligibility_id,person_id,eligible_date,outcome\n${persons.map((id, index) => `x${index},${id},2022-12-01,${index === 44 ? 'refused' : 'started'}`).join('\n')}\n`,
      employer_chain: `position_id,vacated_date\n${persons.map((_, index) => `h${index},${index === 80 ? '1900-01-01' : '2023-05-05'}`).join('\n')}\n`,
      providers: `provider_id\n${persons.map((_, index) => `v${index % 70}`).join('\n')}\n`,
    }
    const whole = await readWhole(delivery)
    const codes = new Set(whole.checking.map(({ code }) => code.slice('trajectories.'.length)))
    for (const code of ['duplicateKey', 'unknownReference', 'orphanRate', 'gapInChannel']) expect(codes).toContain(code)
    for (const rowsAPart of [10, 200, 250_000])
      expect(await withEngine(delivery, { rowsAPart }, (staged) => staged.check())).toEqual(whole.checking)
    expect(checkTables(whole.tables)).toEqual(whole.checking)
  })
})
