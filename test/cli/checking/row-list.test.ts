import { expect, it } from 'vitest'
import { rowList } from '../../../packages/cli/src/checking/row-list.ts'

const more = (rest: number) => ` and ${rest} more`

it.each([
  [[5], '5'],
  [[5, 5, 6], '5, 6'],
  [[2, 3, 4, 9], '2–4, 9'],
  [[2, 3, 4, 5, 9, 12, 14, 15, 16], '2–5, 9 and 4 more'],
  [[], ''],
])('rows %j are written as %s: runs together, a count of the rest', (rows, text) => {
  expect(rowList(rows, 2, more)).toBe(text)
})
