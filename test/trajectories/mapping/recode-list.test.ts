import { applyMapping, codeListOf, hasCode, readMapping } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { sourceLists } from '../../../packages/trajectories/src/codebook/source-list/index.ts'
import { rawFromCsv } from '../tables-from-csv.ts'

describe('the code list of a register', () => {
  it.each(sourceLists.map((list) => [`${list.id}@${list.version}`, list] as const))(
    '%s points at codes that exist, or says that there is no counterpart',
    (_, list) => {
      const target = codeListOf(list.target)
      const counterparts = Object.values(list.codes).flatMap(({ canonical }) => canonical ?? [])
      expect(counterparts.length).toBeGreaterThan(0)
      expect(counterparts.filter((code) => !hasCode(target, code))).toEqual([])
      expect(list.source).not.toBe('')
    },
  )

  it('differs by version: 81 is payroll in one and not in the other', () => {
    const contract = (list: string) => applied(`contract_type: { from: code, recode: { list: ${list} } }`, 'jobs', '81')
    expect(contract('suwi-arbeidsverhouding@15.0').cells).toEqual(['6'])
    expect(contract('loonaangifte-arbeidsverhouding@2022').cells).toEqual([''])
  })
})

function applied(rule: string, table: string, ...codes: string[]) {
  const { value, findings } = readMapping(
    `doorstroom-mapping: 1\ntables:\n  ${table}:\n    from: a.csv\n    columns:\n      ${rule}\n`,
    'mapping.yaml',
  )
  if (value === null) return { cells: [], findings }
  const mapped = applyMapping(
    new Map([['a.csv', rawFromCsv(`id,code\n${codes.map((code) => `x,${code}`).join('\n')}\n`, 'a.csv')]]),
    value,
  )
  return { cells: mapped.tables.get(table)?.cells[0] ?? [], findings: mapped.findings }
}

describe('recoding by a named list', () => {
  const list = 'list: loonaangifte-inkomstenverhouding@2022'

  it('gives the scheme a code stands for, old names included', () => {
    expect(applied(`benefit_regime: { from: code, recode: { ${list} } }`, 'enrolments', '33', '43', '40')).toEqual({
      cells: ['WW', 'PW', 'WIA-WGA'],
      findings: [],
    })
  })

  it('keeps apart a code that the list lacks and one without counterpart', () => {
    const { findings } = applied(`benefit_regime: { from: code, recode: { ${list} } }`, 'enrolments', '99', '15')
    expect(findings).toMatchObject([
      { code: 'trajectories.mappingCodeUnknown', line: 2, column: 'code' },
      { code: 'trajectories.mappingCodeNoCounterpart', line: 3, column: 'code' },
    ])
  })

  it('takes own codes beside the list, before it', () => {
    const rule = `benefit_regime: { from: code, recode: { ${list}, also: { '15': NONE, eigen: PW } }, otherwise: missing }`
    expect(applied(rule, 'enrolments', '15', 'eigen', '33', '99').cells).toEqual(['NONE', 'PW', 'WW', ''])
  })

  it('refuses a key beside the list that does not exist, with the one that was meant', () => {
    const { findings } = applied(
      `benefit_regime: { from: code, recode: { ${list}, alos: { x: PW } } }`,
      'enrolments',
      '1',
    )
    expect(findings).toMatchObject([{ code: 'trajectories.configKeyUnknown', fix: { en: 'Did you mean also?' } }])
  })

  it.each([
    ['a version that does not exist', 'benefit_regime', 'enrolments', 'loonaangifte-inkomstenverhouding@2021'],
    ['a list of other codes than the column has', 'contract_type', 'jobs', 'loonaangifte-inkomstenverhouding@2022'],
    ['a column that no list is for', 'sex', 'persons', 'loonaangifte-inkomstenverhouding@2022'],
  ])('refuses %s', (_, column, table, name) => {
    const { findings } = applied(`${column}: { from: code, recode: { list: '${name}' } }`, table, '1')
    expect(findings).toMatchObject([{ severity: 'error', file: 'mapping.yaml', line: 6 }])
  })

  it.each([
    ['without a version', 'recode: { list: nl-uitkering }'],
    ['that does not exist', 'recode: { list: uitkeringen }'],
    ['without a version, with own codes in the wrong place', 'recode: { list: nl-uitkering, bijstand: PW }'],
  ])('refuses a list %s, and names the lists with their versions', (_, recode) => {
    const { findings } = applied(`benefit_regime: { from: code, ${recode} }`, 'enrolments', '1')
    expect(findings).toMatchObject([{ severity: 'error', line: 6 }])
    expect(`${findings[0]?.message.en} ${findings[0]?.fix.en}`).toContain('nl-uitkering@2015')
  })

  it('takes list for an own code beside other own codes', () => {
    expect(applied('sex: { from: code, recode: { list: "9", m: "1" } }', 'persons', 'list', 'm').cells).toEqual([
      '9',
      '1',
    ])
  })
})
