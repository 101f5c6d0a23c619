import { wardTree } from '@doorstroom/statistics'

export const task = {
  title: "Ward's clusters of 2,000 persons from their distances",
  data: 'points-2000',
  aim: 1,
  prepare: (columns) => {
    const size = columns.x1.length
    const values = new Float64Array((size * (size - 1)) / 2)
    let at = 0
    for (let one = 0; one < size; one++)
      for (let other = one + 1; other < size; other++)
        values[at++] = Math.hypot(...Object.values(columns).map((column) => column[one] - column[other]))
    return { size, values }
  },
  run: (distances) => {
    const { heights } = wardTree(distances)
    return { heights: heights.reduce((sum, height) => sum + height, 0), last: heights.at(-1) }
  },
}
