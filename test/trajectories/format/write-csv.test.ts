import { writeCsv } from '@doorstroom/trajectories'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../packages/trajectories/src/format/csv.ts'

describe('writing CSV', () => {
  it('writes numbers as numbers, also negative ones, and missing as nothing', () => {
    expect(writeCsv(['a', 'b', 'c'], [[-5.2, null, 0.1 + 0.2]])).toBe('a,b,c\n-5.2,,0.30000000000000004\n')
  })

  it.each(['=1+1', '+cmd', '-x', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1'])(
    'makes text a spreadsheet could run inert: %j',
    (text) => {
      const [table] = csv.read(new TextEncoder().encode(writeCsv(['a', 'b'], [[text, 1]])), 'out.csv').tables
      expect(table?.cells[0]?.[0]).toBe(`'${text.replaceAll('\r', '\n')}`)
    },
  )

  it('leaves a code that is just a number alone, so that it reads back as the same code', () => {
    expect(writeCsv(['code'], [['-1'], ['+1'], ['007']])).toBe('code\n-1\n+1\n007\n')
  })

  it('quotes delimiters, quotes, line feeds and outer spaces', () => {
    expect(writeCsv(['a'], [['x,y'], ['say "x"'], ['p\nq'], [' x']])).toBe('a\n"x,y"\n"say ""x"""\n"p\nq"\n" x"\n')
  })

  it('refuses a number that is not finite', () => {
    expect(() => writeCsv(['a'], [[Number.NaN]])).toThrow(RangeError)
  })

  it('writes true as 1, false as 0 and a row without values as a row', () => {
    expect(writeCsv(['a'], [[true], [false], [null]])).toBe('a\n1\n0\n""\n')
  })
})
