import { codeListOf, codeLists, hasCode, tables } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import type { TableSchema } from '../../../packages/trajectories/src/table/table-schema.ts'

const schemas: readonly TableSchema[] = tables

describe.each(schemas.map((schema) => [schema.name, schema] as const))('the table %s', (_, schema) => {
  const names = schema.columns.map(({ name }) => name)

  it('says what a row and every column is, in both languages', () => {
    const texts = [schema.label, schema.grain, ...schema.columns.map(({ about }) => about)]
    for (const { nl, en } of texts) expect(Math.min(nl.length, en.length)).toBeGreaterThan(2)
  })

  it('has a key and a time among its own columns, and no column twice', () => {
    expect(names).toEqual(expect.arrayContaining([...schema.key]))
    expect(new Set(names).size).toBe(names.length)
    if (schema.time !== undefined) expect(schema.columns.find(({ name }) => name === schema.time)?.type).toBe('day')
  })

  it('refers only to columns and code lists that exist', () => {
    for (const { references, codeList, codeListBy } of schema.columns) {
      if (codeList !== undefined) expect(codeListOf(codeList).id).toBe(codeList)
      for (const id of Object.values(codeListBy?.lists ?? {})) expect(codeListOf(id).id).toBe(id)
      const [table, column] = references?.split('.') ?? [schema.name, schema.columns[0]?.name]
      expect(schemas.find(({ name }) => name === table)?.columns.map(({ name }) => name)).toContain(column)
    }
  })

  it('gives ranges only to numbers, lowest first', () => {
    for (const { type, range } of schema.columns) {
      if (range === undefined) continue
      expect(['integer', 'number']).toContain(type)
      expect(range[0]).toBeLessThan(range[1])
    }
  })
})

describe('code lists', () => {
  it('have an id of their own, a version and labels in both languages', () => {
    expect(new Set(codeLists.map(({ id }) => id)).size).toBe(codeLists.length)
    for (const { version, label, codes } of codeLists) {
      expect(version).not.toBe('')
      for (const { nl, en } of [label, ...Object.values(codes)])
        expect(Math.min(nl.length, en.length)).toBeGreaterThan(1)
    }
  })

  it('are all used by a column', () => {
    const used = schemas.flatMap(({ columns }) =>
      columns.flatMap(({ codeList, codeListBy }) => [codeList, ...Object.values(codeListBy?.lists ?? {})]),
    )
    expect(codeLists.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([])
  })

  it('hold their own codes and no name of an object member', () => {
    for (const list of codeLists) {
      expect(Object.keys(list.codes).every((code) => hasCode(list, code))).toBe(true)
      expect(hasCode(list, 'constructor')).toBe(false)
    }
  })

  it('that do not exist are a mistake in the program', () => {
    expect(() => codeListOf('NONSENSE')).toThrow(RangeError)
  })
})
