import { freeTextColumns } from '@doorstroom/disclosure'
import { describe, expect, it } from 'vitest'
import { column, repeated } from './input-columns.ts'

const isFree = (cells: readonly string[]) => freeTextColumns([column('x', cells)]).drop.length === 1
const different = (count: number, text: (row: number) => string) => Array.from({ length: count }, (_, row) => text(row))

describe('a column of free text', () => {
  it('is one whose cells are long, at the median and not at the mean', () => {
    expect(isFree(['heeft al lang last van de rug', 'wil graag werken in de zorg', 'belde'])).toBe(true)
    expect(isFree(['belde', 'mailde', 'heeft al lang last van de rug en wil graag iets met dieren doen'])).toBe(false)
    expect(isFree(['precies twintig tek.', 'precies twintig tek.'])).toBe(false) // 20 characters
    expect(isFree(['precies 21 tekens lan', 'precies 21 tekens lan'])).toBe(true)
  })

  it('is one of short sentences that are mostly different, from fifty cells on', () => {
    const sentence = (row: number) => `zij is ${row}`
    expect(isFree(different(50, sentence))).toBe(true)
    expect(isFree(different(49, sentence))).toBe(false)
    expect(isFree(repeated(different(25, sentence), 50))).toBe(false) // exactly half are different
    expect(isFree(repeated(different(26, sentence), 50))).toBe(true)
    expect(isFree(different(50, (row) => `keuze ${row}`))).toBe(false) // two words
  })

  it('is none of long labels that come back, unless notes stand between them', () => {
    const labels = repeated(['middelbaar beroepsonderwijs', 'voorbereidend wetenschappelijk onderwijs'], 1000)
    expect(isFree(labels)).toBe(false)
    const note = (row: number) => `heeft met klant ${row} gesproken over schulden`
    expect(isFree([...labels, ...different(5, note)])).toBe(false)
    expect(isFree([...labels, ...different(6, note)])).toBe(true)
    expect(isFree(labels.slice(0, 49))).toBe(true)
  })

  it('is none of pseudonyms, codes, dates or empty cells', () => {
    expect(isFree(different(60, (row) => `6ND97AX6D2TXCF4VVGN42SME${row + 10}`))).toBe(false)
    expect(isFree(different(60, (row) => `2024-03-01T12:00:${row + 10}.000Z`))).toBe(false)
    expect(isFree(different(60, (row) => `${row}`))).toBe(false)
    expect(isFree([])).toBe(false)
    expect(isFree(['', '  '])).toBe(false)
  })

  it('is told of by name and never by what stands in it, and handed back to be dropped', () => {
    const notes = column('opmerking', ['heeft een burn-out gehad in 2023'])
    const { drop, findings } = freeTextColumns([column('code', ['A']), notes])
    expect(drop).toEqual([notes])
    expect(findings).toMatchObject([{ rule: 'I-08', column: 'opmerking', count: 1 }])
    expect(JSON.stringify(findings)).not.toContain('burn')
  })
})
