import { oneHitRule } from './one-hit-rule.ts'

const degrees = String.raw`[-+]?\d{1,3}\.\d{3,}`
const pair = new RegExp(String.raw`^\(?${degrees}\s{0,3}[,;]\s{0,3}${degrees}\)?$`)

/** I-05. Coordinates of a place with more than two decimals (about a street): a pair in one cell, or one by its name. */
export const coordinates = oneHitRule({
  id: 'I-05-coordinates',
  rule: 'I-05',
  label: { nl: 'coördinaten van een plek', en: 'coordinates of a place' },
  looksLike: { nl: 'bevat coördinaten die te precies zijn', en: 'holds coordinates that are too exact' },
  fix: {
    nl: 'Gebruik een regio of provincie, of hoogstens twee decimalen.',
    en: 'Use a region or province, or at most two decimals.',
  },
  matches: (cell) => pair.test(cell),
  names: ['lat', 'lon', 'lng', 'long', 'latitude', 'longitude', 'gps', 'breedtegraad', 'lengtegraad', 'coordinaten'],
  matchesNamed: (cell) => /^[-+]?\d{1,3}[.,]\d{3,}$/.test(cell),
})
