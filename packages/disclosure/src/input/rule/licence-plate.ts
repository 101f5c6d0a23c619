import { oneHitRule } from './one-hit-rule.ts'

/** Letters as `X` and digits as `9`: forms that hardly any other code has, in which every letter counts. */
const ownForms = [
  ...['99-XX-99', 'XX-99-XX', '99-XX-XX', '99-XXX-9', '9-XXX-99', 'XX-999-X', 'X-999-XX', 'XXX-99-X', 'X-99-XXX'],
  ...['9-XX-999', '999-XX-9', '9-XXX-999'],
]
/** Forms of other codes as well, which count only with the letters that most plates have. */
const sharedForms = ['XX-99-99', '99-99-XX', 'XX-XX-99']

const patternOf = (form: string, letter: string) => form.replaceAll('9', String.raw`\d`).replaceAll('X', letter)
const plate = new RegExp(
  `^(?:${[
    ...ownForms.map((form) => patternOf(form, '[A-Z]')),
    ...sharedForms.map((form) => patternOf(form, '[BDFGHJKLMNPRSTVWXYZ]')),
  ].join('|')})$`,
)
/** Days such as 1-MRT-24, of which the form is one of a plate. */
const day = /^\d-(?:JAN|FEB|MRT|MAR|APR|AVR|MEI|MAY|MAI|JUN|JUL|AUG|SEP|OKT|OCT|NOV|DEC)-\d\d$/

/** I-05. Dutch and Belgian licence plates: a whole cell with the hyphens of a plate, or any plate under such a name. */
export const licencePlate = oneHitRule({
  id: 'I-05-licence-plate',
  rule: 'I-05',
  label: { nl: 'kenteken', en: 'licence plate' },
  looksLike: { nl: 'bevat kentekens', en: 'holds licence plates' },
  fix: {
    nl: 'Laat de kolom weg. Zijn het eigen codes, schrijf ze dan zonder streepjes.',
    en: 'Leave the column out. If they are codes of your own, write them without hyphens.',
  },
  matches(cell) {
    const text = cell.toUpperCase()
    return plate.test(text) && !day.test(text)
  },
  names: [
    ...['kenteken', 'kentekens', 'kentekennummer', 'kentekenplaat', 'nummerplaat', 'autonummer', 'plate'],
    ...['licenceplate', 'licenseplate', 'numberplate', 'plaque', 'immatriculation', 'immatriculatie'],
  ],
  matchesNamed: (cell) => /^(?=.*\d)[A-Z0-9]{6,7}$/i.test(cell.replaceAll(/[\s-]/g, '')),
})
