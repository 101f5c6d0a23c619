import { readAndCheck } from '../read-and-check.mjs'

export const task = {
  title: 'Read, check, order by person and add up 5,000,000 spells of 1,000,000 clients, from CSV',
  data: 'spells-5e6',
  aim: 3,
  baseline: 'data.table with shift and sums by group, as its manual writes them; reading the file is part of this task',
  run: async (path) => (await readAndCheck(path)).result,
}
