import { describe, expect, it } from 'vitest'
import { reportText } from '../../../packages/report/src/text/report-text.ts'

function leaves(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, child]) => leaves(child, `${path}/${key}`))
}

describe('the words of a report', () => {
  const [dutch, english] = [leaves(reportText('nl')), leaves(reportText('en'))]

  it('has the same keys in both languages', () => {
    expect(english.map(([key]) => key).sort()).toEqual(dutch.map(([key]) => key).sort())
  })

  it('differs between the languages wherever a text has more than one word', () => {
    const other = new Map(english)
    const same = dutch.filter(
      ([key, text]) => typeof text === 'string' && /\p{L} \p{L}/u.test(text) && other.get(key) === text,
    )
    expect(same).toEqual([])
  })

  it('has no sentence of more than twenty words among its fixed texts', () => {
    const long = [...dutch, ...english]
      .flatMap(([, text]) => (typeof text === 'string' ? text.split(/(?<=[.!?])\s/) : []))
      .filter((sentence) => sentence.split(/\s+/).length > 20)
    expect(long).toEqual([])
  })
})
