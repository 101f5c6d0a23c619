import { describe, expect, it } from 'vitest'
import { dataCell, hiddenMark } from '../../../packages/report/src/table/cell.ts'
import { renderTable } from '../../../packages/report/src/table/table.ts'

const table = {
  caption: 'People <per step>',
  header: ['Step', 'People', 'Remark'],
  rows: [
    ['Started', dataCell(640, '640'), 'all'],
    ['Left', hiddenMark, 'some'],
  ],
}

describe('a table as HTML', () => {
  const text = String(renderTable(table, 'en'))

  it('has a caption, a header for every column and row, and no merged cells', () => {
    expect(text).toContain('<caption>People &lt;per step&gt;</caption>')
    expect(text.match(/<th scope="col"/g)).toHaveLength(3)
    expect(text.match(/<th scope="row"/g)).toHaveLength(2)
    expect(text).not.toMatch(/colspan|rowspan/)
  })

  it('says a hidden number in full and keeps the exact released value of a shown one', () => {
    expect(text).toContain('<abbr title="not shown to protect privacy" aria-hidden="true">×</abbr>')
    expect(text).toContain('<span class="vh">not shown to protect privacy</span>')
    expect(text).toContain('<data value="640">640</data>')
  })

  it('is nothing at all without rows', () => {
    expect(String(renderTable({ ...table, rows: [] }, 'nl'))).toBe('')
  })
})
