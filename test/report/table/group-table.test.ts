import { describe, expect, it } from 'vitest'
import { groupTable } from '../../../packages/report/src/table/group-table.ts'
import { reportText } from '../../../packages/report/src/text/report-text.ts'
import { comparisonStudy, released } from '../fixture.ts'

const results = released(comparisonStudy())
const context = { results, language: 'en', text: reportText('en') } as const
const row = results.rows.find(({ measure }) => measure === 'follow-up-coverage')!

describe('a table of a measure about the group', () => {
  it('tells a share as a percentage and a difference of shares in percentage points', () => {
    const table = groupTable(
      context,
      [
        { ...row, measure: 'differential-attrition', term: 'overall.jsse-6', estimate: 0.175 },
        { ...row, measure: 'differential-attrition', term: 'differential.jsse-6', estimate: 0.05 },
      ],
      'Attrition',
    )
    expect(table.rows.map(([what, , value]) => [what, String(value)])).toEqual([
      ['Job-search self-efficacy, attrition in total', '<data value="0.175">17.5%</data>'],
      [
        'Job-search self-efficacy, difference in attrition between the groups',
        '<data value="0.05">5 percentage points</data>',
      ],
    ])
  })

  it('shows a hidden value as hidden, never as zero', () => {
    const hidden = { ...row, estimate: null, n: null, status: 'suppressed' as const }
    expect(String(groupTable(context, [hidden], 'Coverage').rows[0]?.[2])).toContain('not shown to protect privacy')
  })
})
