import { mappingSchema, readConfig } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

const start = 'doorstroom-mapping: 1\n'
const read = (rest: string) => readConfig(start + rest, 'mapping.yaml', mappingSchema)
const only = (rest: string) => {
  const { value, findings } = read(rest)
  expect(value).toBeNull()
  expect(findings).toHaveLength(1)
  return findings[0]
}

describe('reading a configuration', () => {
  it('gives the value when all is well', () => {
    expect(read("decimal: ','\ntables: {}\n")).toEqual({
      value: { 'doorstroom-mapping': 1, decimal: ',', tables: {} },
      findings: [],
    })
  })

  it('gives the line of an unknown key and the key that was meant', () => {
    expect(only('\ntables:\n  person: { from: a.csv }\n')).toMatchObject({
      code: 'trajectories.configKeyUnknown',
      file: 'mapping.yaml',
      line: 4,
      column: 'tables.person',
      fix: { nl: 'Bedoelt u persons?', en: 'Did you mean persons?' },
    })
  })

  it('looks for the key that was meant inside lists and unions', () => {
    const stack =
      'tables:\n  jobs:\n    from: a.csv\n    stack:\n      - columns:\n          job_id: { frm: x, constant: 1 }\n'
    expect(only(stack)).toMatchObject({ line: 7, fix: { en: 'Did you mean from?' } })
    const column = 'tables:\n  jobs:\n    from: a.csv\n    stack:\n      - columns: { hours_contrct: x }\n'
    expect(only(column)).toMatchObject({ line: 6, fix: { en: 'Did you mean hours_contract?' } })
  })

  it('lists what is allowed when no key is near', () => {
    expect(only('tables: {}\nzzzzzzzzzz: 1\n')?.fix.en).toBe(
      'Allowed here: doorstroom-mapping, encoding, delimiter, decimal, dates, missing, files, tables',
    )
  })

  it('gives the line of a wrong value and what was expected, not the value', () => {
    const finding = only('decimal: ZEBRA-7731\ntables: {}\n')
    expect(finding).toMatchObject({
      code: 'trajectories.configValueWrong',
      line: 2,
      column: 'decimal',
      fix: { nl: 'Verwacht: een van: ., ,' },
    })
    expect(JSON.stringify(finding)).not.toContain('ZEBRA')
    expect(only('missing: ZEBRA-7731\ntables: {}\n')?.fix.en).toBe('Expected: a list')
    const round = 'tables:\n  jobs:\n    from: a.csv\n    columns:\n      job_id: { from: x, round: 60 }\n'
    expect(only(round)).toMatchObject({ line: 6, fix: { en: expect.stringContaining('at most 12') } })
  })

  it('names a missing key on the line of the group it belongs to', () => {
    expect(only('decimal: .\ntables:\n  jobs:\n    columns: { job_id: x }\n')).toMatchObject({
      code: 'trajectories.configKeyMissing',
      line: 4,
      message: { en: 'The key from is missing here' },
    })
  })

  it('says that an empty file misses what it needs', () => {
    const { value, findings } = readConfig('', 'mapping.yaml', mappingSchema)
    expect(value).toBeNull()
    expect(findings).toMatchObject([
      { code: 'trajectories.configValueWrong', line: 1, fix: { en: 'Expected: a group of keys' } },
    ])
  })

  it('shows the text of a rule of the schema in both languages', () => {
    expect(
      only('tables:\n  jobs:\n    from: a.csv\n    columns:\n      job_id: { from: x, constant: y }\n'),
    ).toMatchObject({
      code: 'trajectories.configRuleBroken',
      line: 6,
      column: 'tables.jobs.columns.job_id',
      message: { nl: 'Bij job_id: geef een van from (een kolom), constant (een vaste waarde) en join (meer kolommen)' },
    })
  })

  it.each([
    ['a key twice', 'tables: {}\ntables: {}\n', 3],
    ['a tab', 'tables:\n\tjobs: {}\n', 3],
    ['an open quote', 'tables: {}\ndecimal: ".\n', 4],
    ['a tag', 'decimal: !!js/function x\n', 2],
    ['two documents', 'tables: {}\n---\ntables: {}\n', 3],
  ])('refuses %s, with its line', (_, text, line) => {
    expect(read(text).findings[0]).toMatchObject({ code: 'trajectories.configUnreadable', line })
  })

  it('refuses a number that would lose its leading zero, and takes it between quotes', () => {
    const constant = (value: string) =>
      `tables:\n  jobs:\n    from: a.csv\n    columns:\n      job_id: { constant: ${value} }\n`
    expect(only(constant('012'))).toMatchObject({ code: 'trajectories.configLeadingZero', line: 6 })
    expect(read(constant("'012'")).findings).toEqual([])
  })

  it('keeps NO and 2024-03 as text', () => {
    expect(read('missing: [NO, 2024-03]\ntables: {}\n').value?.missing).toEqual(['NO', '2024-03'])
  })

  it('refuses aliases that multiply, deep nesting and size', () => {
    const levels = Array.from({ length: 9 }, (_, level) => {
      return `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`).join(', ')}]`
    })
    expect(only(`l0: &l0 [x]\n${levels.join('\n')}\n`)).toMatchObject({ code: 'trajectories.configAliases' })
    const deep = read(`missing: ${'['.repeat(40)}${']'.repeat(40)}\n`)
    expect(deep.findings[0]).toMatchObject({ code: 'trajectories.configTooDeep', line: 2 })
    expect(read(`missing: ${'['.repeat(100_000)}`).value).toBeNull()
    expect(only(`missing: ${'x'.repeat(260_000)}\n`)).toMatchObject({ code: 'trajectories.configTooLarge' })
  })
})
