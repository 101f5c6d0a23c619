import { mappingOfCopy, readMapping } from '@doorstroom/trajectories'
import { expect, it } from 'vitest'

const names = new Map([
  ['clients.xlsx#Intake', 'persons.csv'],
  ['spells/', 'spells.csv'],
])

it('the mapping of a copy names the files of the copy and keeps all else, notes of its owner too', () => {
  const text = `doorstroom-mapping: 1
encoding: windows-1252
missing: [nvt] # asked on 3 May
tables:
  persons: { from: 'clients.xlsx#Intake' }
  spells:
    from: [spells/, more.csv]
  jobs: [{ from: spells/ }, { from: ['clients.xlsx#Intake', other.csv] }]
`
  expect(mappingOfCopy(text, names)).toBe(`doorstroom-mapping: 1
missing: [ nvt ] # asked on 3 May
tables:
  persons: { from: 'persons.csv' }
  spells:
    from: [ spells.csv, more.csv ]
  jobs: [ { from: spells.csv }, { from: [ 'persons.csv', other.csv ] } ]
`)
})

it('what was said in a part that is taken out is still said where it was referred to', () => {
  const text = `doorstroom-mapping: 1
delimiter: &mark ;
files: { a.csv: &written { delimiter: *mark }, b.csv: *written }
tables:
  persons: { from: spells/, columns: { person_id: &id klant, birth_year: *mark } }
  spells: { from: 'clients.xlsx#Intake', columns: { person_id: *id } }
`
  const copied = mappingOfCopy(text, names)
  expect(copied).not.toMatch(/[&*]/)
  const { value } = readMapping(copied, 'mapping.yaml')
  expect(value).toMatchObject({
    tables: {
      persons: { from: 'spells.csv', columns: { person_id: 'klant', birth_year: ';' } },
      spells: { from: 'persons.csv', columns: { person_id: 'klant' } },
    },
  })
  expect(value).not.toHaveProperty('files')
})
