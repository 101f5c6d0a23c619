import { legalBasisNotices, specialColumns } from '@doorstroom/disclosure'
import { describe, expect, it } from 'vitest'

const columns = (...names: string[]) => names.map((name) => ({ file: 'persons.csv', name }))

describe('special data of persons', () => {
  const special = [
    ...['origin_group', 'work_capacity_status', 'disability_decision_date', 'Diagnose', 'herkomst', 'etniciteit'],
    ...[
      'gezondheid',
      'ziektebeeld',
      'arbeidsongeschiktheid',
      'godsdienst',
      'Vakbond',
      'detentie',
      'migratieachtergrond',
    ],
  ]

  it('are recognised by the name of their column', () => {
    expect(specialColumns(columns(...special)).map(({ name }) => name)).toEqual(special)
    const ordinary = [
      'person_id',
      'sex',
      'birth_year',
      'education_isced',
      'benefit_regime',
      'start_date',
      'score',
      'fase',
    ]
    expect(specialColumns(columns(...ordinary, 'transport', 'grass', 'rate', 'reason'))).toEqual([])
  })

  it('need a legal basis in the study, in more than a word', () => {
    const present = columns('person_id', 'origin_group')
    for (const basis of [undefined, '', '   ', 'wet'])
      expect(legalBasisNotices(present, basis)).toMatchObject([
        { rule: 'AVG-9', file: 'persons.csv', column: 'origin_group' },
      ])
    expect(
      legalBasisNotices(present, 'UAVG art. 24: onderzoek in het algemeen belang; toestemming vragen kan niet'),
    ).toEqual([])
    expect(legalBasisNotices(columns('person_id', 'score'), undefined)).toEqual([])
  })
})
