import { describe, expect, it } from 'vitest'
import { sniffDelimiter } from '../../../packages/trajectories/src/csv/sniff-delimiter.ts'

describe('the delimiter of a file', () => {
  it.each([
    ['a,b\n1,2\n', ','],
    ['a;b\n1,5;2\n', ';'],
    ['a\tb\n1,5\t2;3\n', '\t'],
    ['"a;x",b\n"1;2",3\n', ','],
    ['a\n1\n', ','],
    ['a;b,c;d\n1;2,3;4\n5;6;7\n', ';'],
  ])('%j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter)
  })

  it('stays open when two would do equally well', () => {
    expect(sniffDelimiter('a,b;c\n1,2;3\n')).toBeNull()
  })
})
