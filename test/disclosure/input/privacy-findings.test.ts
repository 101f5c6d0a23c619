import { admitColumns, idFindings, inputRules, PrivacyStop, privacyFindings } from '@doorstroom/disclosure'
import { describe, expect, it } from 'vitest'
import { column, numbersOf, repeated, testNumbers } from './input-columns.ts'

const identifying = [
  column('bsn', testNumbers),
  column('nummer', repeated(['93.05.18-223.61'], 5)),
  column('rekening', ['NL91ABNA0417164300']),
  column('mail', ['jan.jansen@voorbeeld.nl']),
  column('gsm', ['0470123456']),
  column('auto', ['12-GBB-3']),
  column('link', ['https://www.linkedin.com/in/jan-jansen']),
  column('plek', ['52.37021, 4.89517']),
  column('geboortedatum', ['1984-11-03']),
  column('postcode', ['1011 AB']),
  column('achternaam', ['Jansen']),
]

describe('the gate on the way in', () => {
  it('has a column that each of its rules stops', () => {
    for (const rule of inputRules) expect(identifying.some((input) => rule.finding(input) !== null)).toBe(true)
  })

  it('says file, column, rule and how many, and never what stands in a cell', () => {
    const findings = privacyFindings(identifying)
    const told = JSON.stringify(findings)
    for (const cell of identifying.flatMap(({ cells }) => cells)) expect(told).not.toContain(cell)
    for (const { rule, file, count, looked, message, fix } of findings) {
      expect(rule).toMatch(/^I-\d\d$/)
      expect(file).toBe('deelnemers.csv')
      expect(count).toBeGreaterThan(0)
      expect(count).toBeLessThanOrEqual(looked)
      for (const text of [message, fix]) expect([text.nl, text.en].every((words) => words.length > 10)).toBe(true)
    }
    expect(findings[0]!.message.nl).toBe('Kolom "bsn" lijkt op burgerservicenummers (3 van 3 cellen).')
  })

  it('does not repeat a column name that is itself data, as in a file without a header', () => {
    const finding = privacyFindings([column('NL91ABNA0417164300', ['NL91ABNA0417164300'])])[0]!
    expect(JSON.stringify(finding)).not.toContain('0417')
    expect(finding.column).toBe('(…)')
  })

  it('lets coded trajectory data through', () => {
    const columns = [
      column('person_id', ['7F3A91C2', 'B04D12E9']),
      column('birth_year', ['1984', '1990'], ['sex']),
      column('assignment_date', ['2024-01-15', '2024-02-01']),
      column('region_code', ['GM0363', 'GM0518']),
      column('hourly_wage', ['14.25', '21,50']),
      column('score', ['3.333333', '2.5']),
      column('state', ['work', 'none']),
      column('employer_id', ['00123456', '00123457']),
    ]
    expect(() => admitColumns(columns)).not.toThrow()
  })

  it('stops with every finding when something identifies people', () => {
    const stop = (() => {
      try {
        admitColumns(identifying)
      } catch (error) {
        return error
      }
    })()
    expect(stop).toBeInstanceOf(PrivacyStop)
    expect((stop as PrivacyStop).code).toBe('disclosure.identifyingData')
    expect((stop as PrivacyStop).findings.length).toBeGreaterThanOrEqual(identifying.length)
    expect(numbersOf(identifying[0]!)).toEqual(['I-02'])
  })
})

describe('the ids of a file', () => {
  const pseudonyms = ['K7F3A91C2', 'KB04D12E9', 'K55A0C3F1']

  it('look fine when they are pseudonyms', () => {
    expect(idFindings({ ids: pseudonyms, runningNumbersAllowed: false })).toEqual([])
  })

  it('raise a warning when they are running numbers, unless the study explains them', () => {
    const ids = Array.from({ length: 40 }, (_, index) => `client-${index + 1}`)
    const warnings = idFindings({ ids, runningNumbersAllowed: false, file: 'persons.csv' })
    expect(warnings.map(({ rule, file, column: name }) => [rule, file, name])).toEqual([
      ['I-09', 'persons.csv', 'person_id'],
    ])
    expect(idFindings({ ids, runningNumbersAllowed: true })).toEqual([])
  })

  it('raise a warning when they are short or hold other signs', () => {
    expect(idFindings({ ids: [...pseudonyms, 'jan', 'a b c d e f'], runningNumbersAllowed: true })[0]).toMatchObject({
      rule: 'I-09',
      count: 2,
      looked: 5,
    })
  })

  it('raise the alarm for citizen service numbers', () => {
    const ids = [...testNumbers, '010000008', '100000009']
    expect(idFindings({ ids, runningNumbersAllowed: true })[0]?.rule).toBe('I-02')
  })
})
