import { mappingJsonSchema, readMapping } from '@doorstroom/trajectories'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

const example = {
  'doorstroom-mapping': 1,
  tables: {
    persons: { from: 'a.csv', columns: { person_id: 'id', sex: { from: 's', recode: { m: 1 } } } },
    spells: { from: ['b.csv'], months: { first: 'm1', last: 'm2', start: '1993-07', columns: { person_id: 'id' } } },
  },
}

describe('the published schema of mapping.yaml', () => {
  const validate = new Ajv2020({ strict: false }).compile(mappingJsonSchema())

  it.each([
    ['a right mapping', example, true],
    ['a table that does not exist', { ...example, tables: { person: { from: 'a.csv' } } }, false],
    [
      'a column that does not exist',
      { ...example, tables: { persons: { from: 'a.csv', columns: { naam: 'x' } } } },
      false,
    ],
    ['months outside spells', { ...example, tables: { jobs: { ...example.tables.spells } } }, false],
    ['another version', { ...example, 'doorstroom-mapping': 2 }, false],
  ])('and the reader judge alike: %s', (_, mapping, right) => {
    expect(validate(mapping)).toBe(right)
    expect(readMapping(JSON.stringify(mapping), 'mapping.yaml').value !== null).toBe(right)
  })
})
