import { expect, it } from 'vitest'
import { mendedName } from '../../../packages/cli/src/checking/mended-name.ts'

it.each([
  ['jobs.csv', 'jobs.csv'],
  ['Mijn klanten.csv', 'Mijn klanten.csv'],
  ['spells/', 'spells.csv'],
  ['jobs.parquet', 'jobs.csv'],
  ['levering.xlsx#persons', 'persons.csv'],
  ['levering.xlsx#Cliënten 2024', 'levering-Cliënten-2024.csv'],
  ['levering.xlsx#../x', 'levering--x.csv'],
])('the mended copy of %s is called %s', (address, name) => {
  expect(mendedName(address)).toBe(name)
})
