import { readAndCheck } from '../read-and-check.mjs'

export const task = {
  title: 'Read, check, order by person and add up 5,000,000 spells, against R without work by group',
  data: 'spells-5e6',
  aim: 1,
  baseline: 'data.table that orders once and compares each row with the one before, without work by group',
  run: async (path) => (await readAndCheck(path)).result,
}
