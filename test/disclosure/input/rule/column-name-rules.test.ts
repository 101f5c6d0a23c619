import { describe, expect, it } from 'vitest'
import { column, stoppedBy } from '../input-columns.ts'

describe('a birth date', () => {
  it('with its day stops a column whose name speaks of birth, however it is written', () => {
    const names = [
      'geboortedatum',
      'Geboorte datum',
      'birth_date',
      'dateOfBirth',
      'DOB',
      'geb.datum',
      'date_de_naissance',
      'GBDAT',
      'GBADATUM',
      'gebdat',
      'geb.dat.',
      'datum geboorte',
      'datumgeb',
      'persoonGeboortedatum',
      'GBAGEBOORTEDATUM',
    ]
    for (const name of names) expect(stoppedBy(column(name, ['1984-11-03']))).toEqual(['I-06-birth-date'])
    for (const date of ['3-11-1984', '03/11/84', '19841103', '3 november 1984', '30989', '1984-11-03T00:00:00']) {
      expect(stoppedBy(column('geboortedatum', [date]))).toEqual(['I-06-birth-date'])
    }
  })

  it('as a year or a month does not, nor does another date', () => {
    expect(stoppedBy(column('birth_year', ['1984', '1990']))).toEqual([])
    expect(stoppedBy(column('geboortemaand', ['1984-11']))).toEqual([])
    expect(stoppedBy(column('assignment_date', ['2024-11-03']))).toEqual([])
  })
})

describe('a postcode', () => {
  it('of six characters always stops a column', () => {
    expect(stoppedBy(column('postcode', ['1011 AB']))).toEqual(['I-06-postcode'])
    expect(stoppedBy(column('woont', ['1011AB', '1012AC', '3511 BD', '9712GH', '2011 AA']))).toEqual(['I-06-postcode'])
  })

  it('of four digits stops a column when a birth year or the sex stands beside it', () => {
    for (const beside of ['birth_year', 'geboortejaar', 'sex', 'Geslacht']) {
      expect(stoppedBy(column('postcode', ['1011'], ['person_id', beside]))).toEqual(['I-06-postcode'])
    }
    expect(stoppedBy(column('postcode', ['1011'], ['person_id', 'education']))).toEqual([])
    expect(stoppedBy(column('postcode', ['10', '35'], ['sex']))).toEqual([])
    expect(stoppedBy(column('year', ['1984'], ['sex']))).toEqual([])
  })
})

describe('a name', () => {
  it('stops a column that says it holds names of people', () => {
    const names = ['naam', 'Voornaam', 'ACHTERNAAM', 'nom', 'prénom', 'name', 'first_name', 'lastName']
    for (const name of [...names, 'client naam', 'Naam deelnemer', 'contactpersoon', 'nom de famille']) {
      expect(stoppedBy(column(name, ['Jansen']))).toEqual(['I-07'])
    }
  })

  it('of a thing does not, nor a column of codes', () => {
    expect(stoppedBy(column('name', ['Kompas'], ['intervention_id', 'provider_id']))).toEqual([])
    expect(stoppedBy(column('instrument_name', ['JSSE-6']))).toEqual([])
    expect(stoppedBy(column('naam', ['1', '2']))).toEqual([])
    expect(stoppedBy(column('name', ['Jansen'], ['person_id', 'intervention_id']))).toEqual(['I-07'])
  })
})
