import { type Finding, FindingList } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'

const finding = (code: string, line: number): Finding => ({
  code,
  severity: 'error',
  file: 'a.csv',
  line,
  column: 'x',
  message: { nl: 'm', en: 'm' },
  fix: { nl: 'f', en: 'f' },
})

describe('a list of findings', () => {
  it('keeps the first of every rule and counts the rest, so that no rule buries another', () => {
    const list = new FindingList(2)
    list.addAll([1, 2, 3, 4, 5].map((line) => finding('one', line)))
    list.add(finding('other', 9))
    expect(list.all().map(({ code, line }) => [code, line])).toEqual([
      ['one', 1],
      ['one', 2],
      ['other', 9],
      ['one', null],
    ])
    expect(list.all().at(-1)?.message.nl).toBe('Nog 3 keer hetzelfde; 5 keer in totaal')
  })
})
