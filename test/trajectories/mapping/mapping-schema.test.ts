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

const named = 'nl-uitkering@2015'
const items = { first: 'q1', last: 'q6', columns: { measurement_id: 'id' } }
const withRule = (rule: object) => ({
  ...example,
  tables: { enrolments: { from: 'a.csv', columns: { benefit_regime: rule } } },
})

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
    [
      'a named list and a part of a cell',
      withRule({ from: 's', split: { separator: '-', part: 1 }, recode: { list: named } }),
      true,
    ],
    ['a named list with an unknown key', withRule({ from: 's', recode: { list: named, x: { a: 1 } } }), false],
    ['a list of rules', { ...example, tables: { spells: [example.tables.spells, { from: 'a.csv' }] } }, true],
    ['a list without rules', { ...example, tables: { spells: [] } }, false],
    ['a list with months outside spells', { ...example, tables: { jobs: [example.tables.spells] } }, false],
    ['items and waves', { ...example, tables: { measurements: { from: 'a.csv', waves: { _0: 0 }, items } } }, true],
    ['items outside measurements', { ...example, tables: { jobs: { from: 'a.csv', items } } }, false],
    ['a delimiter that is not read', { ...example, delimiter: ':' }, false],
    ['another version', { ...example, 'doorstroom-mapping': 2 }, false],
  ])('and the reader judge alike: %s', (_, mapping, right) => {
    expect(validate(mapping)).toBe(right)
    expect(readMapping(JSON.stringify(mapping), 'mapping.yaml').value !== null).toBe(right)
  })
})
