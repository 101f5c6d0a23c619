import { oneHitRule } from './one-hit-rule.ts'

const letters = (count: number) => `[BDFGHJKLMNPRSTVWXYZ]{${count}}`
const dutch = [
  `${letters(2)}-\\d{2}-\\d{2}`,
  `\\d{2}-\\d{2}-${letters(2)}`,
  `\\d{2}-${letters(2)}-\\d{2}`,
  `${letters(2)}-\\d{2}-${letters(2)}`,
  `${letters(2)}-${letters(2)}-\\d{2}`,
  `\\d{2}-${letters(2)}-${letters(2)}`,
  `\\d{2}-${letters(3)}-\\d`,
  `\\d-${letters(3)}-\\d{2}`,
  `${letters(2)}-\\d{3}-${letters(1)}`,
  `${letters(1)}-\\d{3}-${letters(2)}`,
  `${letters(3)}-\\d{2}-${letters(1)}`,
  `\\d-${letters(2)}-\\d{3}`,
]
const plate = new RegExp(`^(?:${[...dutch, '[12]-[A-Z]{3}-\\d{3}'].join('|')})$`)

/** I-05. Dutch and Belgian licence plates: a whole cell with the hyphens of a plate, or any plate under such a name. */
export const licencePlate = oneHitRule({
  id: 'I-05-licence-plate',
  rule: 'I-05',
  label: { nl: 'kenteken', en: 'licence plate' },
  looksLike: { nl: 'bevat kentekens', en: 'holds licence plates' },
  fix: { nl: 'Laat de kolom weg.', en: 'Leave the column out.' },
  matches: (cell) => plate.test(cell),
  names: ['kenteken', 'nummerplaat', 'plate', 'licenceplate', 'licenseplate', 'plaque'],
  matchesNamed: (cell) => /^[A-Z0-9]{6,7}$/i.test(cell.replaceAll(/[\s-]/g, '')),
})
