import {
  analysisTable,
  availability,
  chooseMeasure,
  completeMeasureSet,
  completePerson,
  defineStudyInstrument,
  drawnBenefit,
  drawnJob,
  groupRowsToResults,
  measureEntry,
  measureGlossary,
  measurePersons,
  measureReasons,
  measures,
  rawOutflowCompanions,
} from '@doorstroom/measures'
import { measureEntrySchema } from '@doorstroom/statistics'
import { tables } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

const everyColumn = new Map(
  tables.map(({ name, columns }) => [name as string, new Set(columns.map((one) => one.name))]),
)
const measure = (id: string) => {
  const found = measures.find((one) => one.id === id)
  if (found === undefined) throw new RangeError(id)
  return found
}

describe('availability', () => {
  it('finds every measure possible with every table, and names what is missing otherwise', () => {
    const all = availability(measures, everyColumn as ReadonlyMap<string, ReadonlySet<string>>)
    expect(all.filter(({ available }) => !available)).toEqual([])
    const [only] = availability([measure('sustained-employment')], new Map([['jobs', new Set(['begin', 'end'])]]))
    expect(only).toMatchObject({
      available: false,
      missing: ['enrolments.assignment_date', 'enrolments.observation_end'],
    })
    expect(only?.text?.nl).toMatch(/^niet te bepalen: kolommen enrolments.assignment_date, .* ontbreken$/)
    expect(only?.missingOptional).toContain('jobs.hours_contract')
  })
})

describe('the set of measures', () => {
  it('never holds raw outflow without its companions, nor workers without everyone', () => {
    expect(completeMeasureSet(['raw-outflow-rate'])).toEqual([
      'raw-outflow-rate',
      ...rawOutflowCompanions,
      'weeks-off-benefit',
    ])
    expect(completeMeasureSet(['wage-ratio', 'earnings-1978'])).toEqual(['wage-ratio', 'earnings-1978', 'good-job'])
    expect(completeMeasureSet(['good-job', 'good-job'])).toEqual(['good-job'])
  })
})

describe('measuring persons', () => {
  const people = [
    completePerson({ observationEnd: 728, spells: [drawnBenefit(-9, 100)], jobs: [drawnJob({ begin: 0, end: 70 })] }),
    completePerson({ observationEnd: 70 }),
  ]
  const chosen = [
    chooseMeasure(measure('weeks-in-paid-work')),
    chooseMeasure(measure('outflow-by-destination-cif')),
    chooseMeasure(measure('evidence-grade')),
  ]

  it('looks at each person once and leaves measures of groups aside', () => {
    const seen: number[] = []
    function* oneByOne() {
      for (const [index, person] of people.entries()) {
        seen.push(index)
        yield person
      }
    }
    const columns = measurePersons(oneByOne(), chosen)
    expect(seen).toEqual([0, 1])
    expect(columns.count).toBe(2)
    expect([...columns.persons.keys(), ...columns.events.keys()]).toEqual([
      'weeks-in-paid-work',
      'outflow-by-destination-cif',
    ])
    expect(columns.persons.get('weeks-in-paid-work')).toEqual({
      values: Float64Array.of(10, Number.NaN),
      reasons: [null, 'notObserved'],
      bounds: [null, [0, 94]],
    })
    expect(columns.events.get('outflow-by-destination-cif')).toEqual({
      days: Float64Array.of(100, Number.NaN),
      causes: ['unknown', null],
      reasons: [null, 'notAtRisk'],
    })
  })

  it('refuses two measures of one id; a second variant goes under another', () => {
    const again = chooseMeasure(measure('weeks-in-paid-work'), { weeks: 52 })
    expect(() => measurePersons(people, [...chosen, again])).toThrow('weeks-in-paid-work')
    const variant = { ...again, measure: { ...again.measure, id: 'weeks-in-paid-work-year-one' } }
    expect(measurePersons(people, [...chosen, variant]).persons.get('weeks-in-paid-work-year-one')?.values[0]).toBe(10)
  })

  it('makes one table row per enrolment, null and a reason where there is no value', () => {
    const table = analysisTable({
      enrolmentIds: ['e1', 'e2'],
      arms: ['treated', 'comparison'],
      covariates: [{ name: 'age', values: Float64Array.of(40, Number.NaN), binary: false, essential: false }],
      columns: measurePersons(people, chosen),
    })
    expect(table.objects()).toEqual([
      {
        id: 'e1',
        arm: 'treated',
        age: 40,
        'weeks-in-paid-work': 10,
        'weeks-in-paid-work.reason': null,
        'outflow-by-destination-cif.days': 100,
        'outflow-by-destination-cif.cause': 'unknown',
        'outflow-by-destination-cif.reason': null,
      },
      {
        id: 'e2',
        arm: 'comparison',
        age: null,
        'weeks-in-paid-work': null,
        'weeks-in-paid-work.reason': 'notObserved',
        'outflow-by-destination-cif.days': null,
        'outflow-by-destination-cif.cause': null,
        'outflow-by-destination-cif.reason': 'notAtRisk',
      },
    ])
  })
})

describe('numbers about a group', () => {
  it('become rows with the unit of the measure, unless they bring their own', () => {
    const rows = groupRowsToResults(
      measure('creaming-index') as never,
      [
        { term: 'smd', estimate: 0.4, n: 50 },
        { term: 'start-rate', unit: 'share', estimate: null, reasons: ['noNonStarters'] },
      ],
      { population: 'everyone screened', options: {} },
    )
    expect(rows[0]).toMatchObject({
      unit: 'standard deviations',
      estimator: 'creaming-index',
      arm: null,
      horizonDays: 0,
    })
    expect(rows[0]?.warnings).toEqual(['belowMinimum'])
    expect(rows[1]).toMatchObject({ unit: 'share', status: 'notComputed', reasons: ['noNonStarters'] })
  })
})

describe('what a results document says of a measure', () => {
  it('fits the schema for every measure, and survives JSON', () => {
    for (const one of measures) {
      const entry = measureEntry(one, 'secondary', chooseMeasure(one).options)
      expect(measureEntrySchema.parse(JSON.parse(JSON.stringify(entry)))).toEqual(entry)
      expect(entry.sources.join(' '), one.id).not.toContain('undefined')
    }
  })

  it('takes labels of own states along, and turns an endless range into null', () => {
    const text = { nl: 'school', en: 'school' }
    expect(measureEntry(measure('state-distribution'), 'description', {}, { school: text }).terms.school).toEqual(text)
    expect(measureEntry(measure('wage-ratio'), 'description', {}).range).toEqual([0, null])
    const own = defineStudyInstrument({
      id: 'earnings',
      label: text,
      summary: text,
      kind: 'amount',
      unit: 'euros',
      unitLabel: text,
      range: [0, 9],
      direction: 'higher',
      wave: 1,
    })
    expect(measureEntry(own as never, 'primary', {})).toMatchObject({
      origin: 'study',
      phrase: null,
      conditionalOn: null,
    })
  })

  it('has words for every reason a measure can give', () => {
    for (const reason of measureReasons) expect(measureGlossary[`missing.${reason}`]).toBe(measureGlossary[reason])
  })
})
