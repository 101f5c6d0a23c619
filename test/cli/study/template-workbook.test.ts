import { readFile, tables } from '@doorstroom/trajectories'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { initialFiles } from '../../../packages/cli/src/study/initial-files.ts'
import { templateWorkbook } from '../../../packages/cli/src/study/template-workbook.ts'

const persons = tables.filter(({ name }) => name === 'persons' || name === 'spells')
const partsOf = (file: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => [name, strFromU8(part)]))

function templateOf(language: 'nl' | 'en'): Uint8Array {
  const content = initialFiles('comparison', language).find(({ name }) => name === 'template.xlsx')?.content
  if (!(content instanceof Uint8Array)) throw new Error('no template workbook')
  return content
}

describe('the template workbook', () => {
  it.each(['nl', 'en'] as const)(
    'in %s holds nothing yet: its explanation and empty sheets are passed over',
    async (language) => {
      const { tables: read, findings } = await readFile(templateOf(language), 'data/template.xlsx')
      expect(read).toEqual([])
      expect(findings.map(({ code }) => code)).toEqual(['trajectories.fileHeaderOnly'])
    },
  )

  it('becomes the table once it is filled in, with nothing else read', async () => {
    const parts = partsOf(templateWorkbook(persons, 'nl'))
    const sheet = Object.keys(parts).find(
      (name) => parts[name]?.includes('B2:B1048576') && name.endsWith('sheet2.xml'),
    )!
    const cells = '<c r="A2" t="inlineStr"><is><t>P001</t></is></c><c r="B2"><v>1980</v></c>'
    parts[sheet] = parts[sheet]!.replace('</sheetData>', `<row r="2">${cells}</row></sheetData>`)
    const filled = zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
    const { tables: read, findings } = await readFile(filled, 'data/template.xlsx')
    expect(read.map(({ file, lines }) => [file, lines])).toEqual([['data/template.xlsx#persons', [2]]])
    expect(read[0]?.columns).toEqual(tables.find(({ name }) => name === 'persons')?.columns.map(({ name }) => name))
    expect(read[0]?.cells.slice(0, 2)).toEqual([['P001'], ['1980']])
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['trajectories.sheetHeaderOnly', 'data/template.xlsx#spells'],
    ])
  })

  it('keeps identifiers and codes as text, offers the codes, and explains every column in its own language', () => {
    const parts = partsOf(templateWorkbook(persons, 'nl'))
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? ''
    expect(sheet).toMatch(/<col min="1" max="1" width="[\d.]+" style="1"/)
    expect(sheet).toContain('<formula1>&quot;1,2,9,X&quot;</formula1>')
    const words = parts['xl/sharedStrings.xml'] ?? ''
    for (const { columns } of persons) for (const { about } of columns) expect(words).toContain(escaped(about.nl))
    expect(words).not.toContain('Ready? Put this workbook')
  })

  it('stands beside the folder data, so that an empty one is never read', () => {
    const names = initialFiles('rct', 'nl').map(({ name }) => name)
    expect(names).toContain('template.xlsx')
    expect(names.filter((name) => name.startsWith('data/') && !name.endsWith('.csv'))).toEqual([])
  })
})

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
