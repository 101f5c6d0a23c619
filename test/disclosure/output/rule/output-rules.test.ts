import { disclosureGlossary, type OutputRule, outputRules, publicPolicy } from '@doorstroom/disclosure'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outputTable } from '../../../../packages/disclosure/src/output/table/output-table.ts'
import { randomDocument } from '../random-documents.ts'
import { documentOf, row } from '../releasable-rows.ts'

/** Rows that random documents lack: a quantile and an extreme of few. */
const rare = ['median', 'q25', 'maximum'].map((term) =>
  row({ measure: 'wage', unit: 'euros', term, estimate: 14.5, n: 15 }),
)
const documents = [...fc.sample(randomDocument, { numRuns: 60, seed: 3 }), documentOf(...rare)]

describe.each(outputRules.map((rule): [string, OutputRule] => [rule.id, rule]))('rule %s', (id, rule) => {
  it('hides only rows that are still shown', () => {
    for (const { rows } of documents) {
      const table = outputTable(rows, (index) => index % 3 === 0)
      for (const entry of rule.hides(table, publicPolicy)) expect(table.shown).toContain(entry)
    }
  })

  it('coarsens numbers, and never makes one where there was none', () => {
    for (const { rows } of documents) {
      const table = outputTable(rows, () => false)
      for (const one of rows.filter((candidate) => rule.applies(candidate, publicPolicy))) {
        const coarse = rule.release({ ...one, pValue: null }, publicPolicy, table)
        expect(coarse).toMatchObject({ id: one.id, term: one.term, status: one.status, pValue: null })
        expect(one.estimate === null).toBe(coarse.estimate === null)
      }
    }
  })

  it('has something to do, and words for it in both languages', () => {
    const done = documents.some(
      ({ rows }) =>
        rows.some((one) => rule.applies(one, publicPolicy)) ||
        [
          ...rule.hides(
            outputTable(rows, (index) => index === 4),
            publicPolicy,
          ),
        ].length > 0,
    )
    expect(done).toBe(true)
    expect(disclosureGlossary[id]).toEqual(rule.label)
    expect(rule.label.nl.endsWith('.') && rule.label.en.endsWith('.')).toBe(true)
  })
})
