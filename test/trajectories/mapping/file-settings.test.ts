import { applyMapping, fileSettings, readMapping } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { rawFromCsv } from '../tables-from-csv.ts'

describe('how a file is written', () => {
  const { value } = readMapping(
    "doorstroom-mapping: 1\ndecimal: ','\nfiles: { old.csv: { encoding: windows-1252 }, parts/: { delimiter: '|' } }\ntables: {}\n",
    'mapping.yaml',
  )

  it('is as declared for that file, else as for all', () => {
    expect(fileSettings(value, 'old.csv')).toEqual({ encoding: 'windows-1252', decimal: ',' })
    expect(fileSettings(value, 'parts/')).toEqual({ delimiter: '|', decimal: ',' })
    expect(fileSettings(value, 'constructor')).toEqual({ decimal: ',' })
    expect(fileSettings(null, 'old.csv')).toEqual({})
  })

  it('is warned of when the file is not there', () => {
    const { findings } = applyMapping(new Map([['olds.csv', rawFromCsv('a\n1\n')]]), value!)
    expect(findings).toMatchObject([
      {
        code: 'trajectories.mappingSettingsUnused',
        severity: 'warning',
        file: 'old.csv',
        fix: { en: 'Did you mean olds.csv?' },
      },
      { code: 'trajectories.mappingSettingsUnused', file: 'parts/' },
    ])
  })
})
